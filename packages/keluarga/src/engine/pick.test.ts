import { describe, expect, test } from 'vitest';
import type { AmountTerm, Pick } from './amount-term.ts';
import type { Answer } from './answers.ts';
import { compileAmount } from './compile-amount.ts';
import { choice, integer, yesNo } from './facts.ts';
import { posed } from './posed.ts';

const facts = {
  capApplies: yesNo({ knownBy: 'law' }),
  'param:price': integer(4, 6, 'rupiah'),
  'member.school': choice(['none', 'sd', 'smp', 'sma'], { of: 'members' }),
  'member.baby': yesNo({ of: 'members' }),
};
const at = (school: string) => ({ fact: 'member.school', oneOf: [school] });
const categories = [
  { id: 'baby', where: { fact: 'member.baby' }, amount: 30 },
  { id: 'sd', where: at('sd'), amount: 9 },
  { id: 'smp', where: at('smp'), amount: 15 },
  { id: 'sma', where: at('sma'), amount: 20 },
];
const pkh: Pick = { pick: 'members', categories, caps: [], most: 2, least: 0, order: 'dearest-first' };

type Member = Readonly<Record<string, Answer>>;
const pupil = (school: string): Member => ({ 'member.school': school, 'member.baby': false });
const baby: Member = { 'member.school': 'none', 'member.baby': true };

const amount = (expr: AmountTerm, members: readonly Member[], rest?: Member, answers: Member = {}) => {
  const { layout, state } = posed(facts, true, {
    answers,
    lists: { members: rest ? { members, rest } : { members } },
  });
  const { low, high, bounds } = compileAmount({ layout, rules: {}, params: {} }, expr);
  expect(bounds?.(state) ?? [low(state), high(state)]).toEqual([low(state), high(state)]);
  return [low(state), high(state)];
};

describe('of members who are all known the amount is one number', () => {
  test.each<[string, Partial<Pick>, Member[], number]>([
    ['nobody', {}, [], 0],
    ['one', {}, [pupil('sd')], 9],
    ['the dearest two of three', {}, [pupil('sd'), pupil('sma'), pupil('smp')], 35],
    [
      'the first two as the categories are listed',
      { order: 'as-listed' },
      [pupil('sd'), pupil('sma'), pupil('smp')],
      24,
    ],
    [
      'no more than the cap',
      { caps: [{ of: ['sma', 'smp'], most: 1 }] },
      [pupil('sma'), pupil('smp'), pupil('sd')],
      29,
    ],
    ['a cap of none', { caps: [{ of: ['sma'], most: 0 }] }, [pupil('sma')], 0],
    ['none at all', { most: 0 }, [pupil('sma')], 0],
    ['a baby at school as the dearer', {}, [{ 'member.school': 'sd', 'member.baby': true }], 30],
  ])('%s', (_, more, members, sum) => {
    expect(amount({ ...pkh, ...more }, members)).toEqual([sum, sum]);
  });
});

describe('whatever is not known widens the amount', () => {
  test.each<[string, Partial<Pick>, Member[], Member | undefined, [number, number]]>([
    ['a school', {}, [{ 'member.baby': false }], undefined, [0, 20]],
    ['a school that is one of two', {}, [{ 'member.baby': false, 'member.school': ['sd', 'smp'] }], undefined, [0, 15]],
    ['whether a pupil is a baby', {}, [{ 'member.school': 'sd' }], undefined, [9, 30]],
    ['who else there is', {}, [pupil('sd')], {}, [9, 60]],
    ['who else there is, of whom nobody counts', {}, [pupil('sd')], { ...baby, 'member.baby': false }, [9, 9]],
    ['at least two, so one is the baby', { least: 2 }, [baby, {}], undefined, [39, 60]],
    [
      'whether a cap applies',
      { caps: [{ of: ['sma'], most: 1, unsettled: 'capApplies' }] },
      [pupil('sma'), pupil('sma')],
      undefined,
      [20, 40],
    ],
  ])('%s', (_, more, members, rest, bounds) => {
    expect(amount({ ...pkh, ...more }, members, rest)).toEqual(bounds);
  });

  test('a cap that is known to apply, or not to', () => {
    const capped: Pick = { ...pkh, caps: [{ of: ['sma'], most: 1, unsettled: 'capApplies' }] };
    const two = [pupil('sma'), pupil('sma')];
    expect(amount(capped, two, undefined, { capApplies: true })).toEqual([20, 20]);
    expect(amount(capped, two, undefined, { capApplies: false })).toEqual([40, 40]);
  });

  test('a price that is not known: nothing to most times the dearest', () => {
    const open = { ...pkh, categories: [{ id: 'sd', where: at('sd'), amount: { param: 'price' } }] };
    expect(amount(open, [pupil('sd')])).toEqual([0, 12]);
    expect(amount({ ...open, most: { param: 'price' } }, [pupil('sd')])).toEqual([0, 36]);
  });

  test('a price, or a cap, of what nobody can be in is no matter', () => {
    const unknown = { param: 'price' } as const;
    const categories = [...pkh.categories, { id: 'tk', where: at('none'), amount: unknown }];
    const caps = [{ of: ['tk'], most: unknown }];
    expect(amount({ ...pkh, categories, caps }, [pupil('sd'), pupil('sma')])).toEqual([29, 29]);
    expect(amount({ ...pkh, categories, caps }, [pupil('sd')], { ...baby, 'member.baby': false })).toEqual([0, 18]);
  });
});

test('a world in which too few are counted has no amount', () => {
  expect(amount({ ...pkh, least: 2 }, [baby])).toEqual([0, 0]);
  expect(amount({ ...pkh, least: 1 }, [{ 'member.baby': false }])).toEqual([9, 20]);
});

test('amounts can be added and multiplied', () => {
  expect(amount({ sum: [pkh, { times: 2, of: pkh }] }, [baby])).toEqual([90, 90]);
});
