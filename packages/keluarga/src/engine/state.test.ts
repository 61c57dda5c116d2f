import { expect, test } from 'vitest';
import { bound } from './bound.ts';
import { KeluargaRangeError } from './errors.ts';
import { choice, integer, yesNo } from './facts.ts';
import { blank, blankState, layoutOf, listOf, peopled, refOf } from './state.ts';

const facts = {
  married: yesNo(),
  income: integer(0, 9, 'rupiah'),
  'member.age': integer(0, 120, 'year', { of: 'members' }),
  method: choice(['pill', 'none']),
};
const layout = layoutOf(facts);

test('each fact has its slots: one for yes/no and choices, two for numbers', () => {
  expect([...layout.refs.values()].map(({ list, slot, width }) => [list, slot, width])).toEqual([
    [0, 1, 1],
    [0, 2, 2],
    [1, 1, 2],
    [0, 4, 1],
  ]);
  expect(blank(layout)).toEqual([2, 1, 0, 9, 3]);
  expect(blank(layout, 1)).toEqual([2, 0, 120]);
});

test('nothing known: no entry is bound, and anyone may be on a list', () => {
  expect(blankState(layout).at).toEqual([[2, 1, 0, 9, 3], []]);
  expect(blankState(layout).lists[1]).toEqual({ members: [], rest: [2, 0, 120] });
});

test('strangers: complete lists of so many, the subject the first of its list', () => {
  const { at, lists } = peopled(layout, [0, 2], 'members');
  expect(lists[1]).toEqual({ members: [blank(layout, 1), blank(layout, 1)], rest: null });
  expect(at[1]).toBe(lists[1]?.members[0]);
  expect(peopled(layout, [0, 2]).at[1]).toEqual([]);
});

test('a number without ends may be any', () => {
  expect(blank(layoutOf({ 'param:max': { ...yesNo(), domain: { kind: 'integer', unit: 'year' } } }))).toEqual([
    2,
    -Infinity,
    Infinity,
  ]);
});

test('thirty values are room enough', () => {
  const values = Array.from({ length: 31 }, (_, i) => `v${i}`);
  expect(() => layoutOf({ many: choice(values) })).toThrow(
    new KeluargaRangeError('misdeclared', 'many: more than 30 values'),
  );
  expect(blank(layoutOf({ many: choice(values.slice(1)) }))).toEqual([2, 2 ** 30 - 1]);
});

test('what was not declared is an error', () => {
  expect(() => refOf(layout, 'widowed')).toThrow(new KeluargaRangeError('unknown-id', 'widowed: not declared'));
  expect(() => listOf(layout, 'couples')).toThrow(new KeluargaRangeError('unknown-id', 'couples: not declared'));
  expect(() => listOf(layout, '')).toThrow(RangeError);
});

test('an entry is bound only while something runs, even when that throws', () => {
  const state = blankState(layout);
  expect(bound(state, 1, [2, 5, 5], () => state.at[1])).toEqual([2, 5, 5]);
  expect(() =>
    bound(state, 1, [2, 5, 5], () => {
      throw new Error('stop');
    }),
  ).toThrow('stop');
  expect(state.at[1]).toEqual([]);
});
