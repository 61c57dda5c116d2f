import { describe, expect, test } from 'vitest';
import { type Answer, bits, fits, know, tell } from './answers.ts';
import { KeluargaTypeError } from './errors.ts';
import { choice, integer, yesNo } from './facts.ts';
import { known } from './known.ts';
import { blank, layoutOf, refOf } from './state.ts';

const facts = { married: yesNo(), age: integer(0, 120, 'year'), method: choice(['pill', 'implant', 'none']) };
const layout = layoutOf(facts);
type Id = keyof typeof facts;

test.each<[Id, unknown, boolean]>([
  ['married', true, true],
  ['married', 1, false],
  ['married', 'true', false],
  ['age', 0, true],
  ['age', 120, true],
  ['age', 121, false],
  ['age', -1, false],
  ['age', 3.5, false],
  ['age', Number.NaN, false],
  ['age', '30', false],
  ['age', [30, 35], true],
  ['age', [35, 30], false],
  ['age', [30], true],
  ['age', [1, 2, 3], false],
  ['age', [], false],
  ['method', 'pill', true],
  ['method', 'ring', false],
  ['method', ['pill', 'none'], true],
  ['method', ['pill', 'ring'], false],
  ['method', [], false],
  ['method', null, false],
])('%s: %j fits: %s', (id, answer, right) => {
  expect(fits(facts[id].domain, answer as Answer)).toBe(right);
});

describe('know', () => {
  test.each<[Id, Answer[], Answer | undefined]>([
    ['married', [], undefined],
    ['married', [false], false],
    ['married', [true, true], true],
    [
      'age',
      [
        [30, 40],
        [35, 50],
      ],
      [35, 40],
    ],
    ['age', [[30, 40], 35], 35],
    ['age', [[0, 120]], undefined],
    ['method', [['pill', 'implant']], ['pill', 'implant']],
    [
      'method',
      [
        ['pill', 'implant'],
        ['implant', 'none'],
      ],
      'implant',
    ],
  ])('%s after %j is %j', (id, answers, left) => {
    const slots = blank(layout);
    const ref = refOf(layout, id);
    expect(answers.every((answer) => know(slots, ref, answer))).toBe(true);
    expect(known(slots, ref)).toEqual(left);
  });

  test.each<[Id, Answer, Answer]>([
    ['married', true, false],
    ['age', [30, 40], 41],
    ['method', ['pill', 'implant'], 'none'],
  ])('%s cannot be %j and %j: the first stays', (id, first, second) => {
    const slots = blank(layout);
    const ref = refOf(layout, id);
    know(slots, ref, first);
    expect(know(slots, ref, second)).toBe(false);
    expect(known(slots, ref)).toEqual(first);
  });

  test('an answer that does not fit is an error', () => {
    expect(() => know(blank(layout), refOf(layout, 'age'), 200)).toThrow(
      new KeluargaTypeError('misfit', 'age: 200 does not fit'),
    );
  });
});

test('tell says which answers contradict what was known', () => {
  const slots = blank(layout);
  expect(tell(layout, slots, { married: true, age: [30, 40] })).toEqual([]);
  expect(tell(layout, slots, { married: false, age: 35 })).toEqual(['married']);
  expect(known(slots, refOf(layout, 'age'))).toBe(35);
  expect(() => tell(layout, slots, { widowed: true })).toThrow('widowed: not declared');
});

test('the values of a choice are bits', () => {
  expect(bits(facts.method.domain, ['none', 'pill'])).toBe(0b101);
  expect(bits(facts.age.domain, ['none'])).toBe(0);
});
