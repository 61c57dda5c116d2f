import { expect, test } from 'vitest';
import { type Answer, tell } from './answers.ts';
import { cellsOf, entryOrder, someCell, variablesOf } from './cells.ts';
import { all, any, compare, some, type TestLike } from './expression.ts';
import { choice, integer, yesNo } from './facts.ts';
import { known } from './known.ts';
import { posed } from './posed.ts';
import { sum } from './quantities.ts';
import type { Slots } from './state.ts';
import { type Use, usesOf } from './uses.ts';

const facts = {
  poor: yesNo(),
  age: integer(0, 120, 'year'),
  income: integer(0, 1_000_000, 'rupiah'),
  method: choice(['pill', 'ring', 'none']),
  'member.age': integer(0, 120, 'year', { of: 'members' }),
  'member.sick': yesNo({ of: 'members' }),
};
const [age, income] = [{ fact: 'age' }, { fact: 'income' }];

const cellsIn = (rule: TestLike, answers: Record<string, Answer> = {}) => {
  const { node, state } = posed(facts, rule, { answers });
  return cellsOf(usesOf(node).facts[0] as Use, state.at[0] as Slots);
};

test.each<[string, TestLike, Record<string, Answer>, number[][]]>([
  ['yes/no', { fact: 'poor' }, {}, [[0], [2]]],
  ['yes', { fact: 'poor' }, { poor: true }, [[2]]],
  [
    'a number by its thresholds',
    compare(age).between(15, 49),
    {},
    [
      [0, 14],
      [15, 49],
      [50, 120],
    ],
  ],
  [
    'a range, clipped',
    compare(age).between(15, 49),
    { age: [20, 60] },
    [
      [20, 49],
      [50, 60],
    ],
  ],
  ['a range inside one cell', compare(age).between(15, 49), { age: [20, 30] }, [[20, 30]]],
  [
    'a number by its values',
    compare(sum(age)).atLeast(1),
    { age: [3, 5] },
    [
      [3, 3],
      [4, 4],
      [5, 5],
    ],
  ],
  ['a number with too many values', compare(sum(income)).atLeast(1), {}, [[0, 1_000_000]]],
  ['a choice by what it is compared with', { fact: 'method', oneOf: ['ring'] }, {}, [[0b101], [0b010]]],
  ['a choice of which one is known', { fact: 'method', oneOf: ['ring'] }, { method: 'none' }, [[0b100]]],
])('%s', (_, rule, answers, cells) => {
  expect(cellsIn(rule, answers)).toEqual(cells);
});

test('trying cells leaves what is known as it was, found or not', () => {
  const { layout, state } = posed(facts, true, { answers: { age: [20, 60] } });
  const slots = state.at[0] as Slots;
  const ref = layout.refs.get('age');
  if (!ref) throw new Error('no age');
  const seen: unknown[] = [];
  const cells = [
    [20, 49],
    [50, 60],
  ];
  expect(someCell({ ref, slots }, cells, () => seen.push(known(slots, ref)) === 2)).toBe(true);
  expect(someCell({ ref, slots }, cells, () => false)).toBe(false);
  expect([seen, known(slots, ref)]).toEqual([
    [
      [20, 49],
      [50, 60],
    ],
    [20, 60],
  ]);
});

test('variables come by id, then by what is known, wherever entries and clauses stand', () => {
  const sick = some('members', { fact: 'member.sick' });
  const old = some('members', compare({ fact: 'member.age' }).atLeast(60));
  const members = [{ 'member.age': [10, 70] }, {}, { 'member.sick': true }] as const;
  const named = (rule: TestLike, order: readonly number[]) => {
    const listed = order.map((i) => members[i] as Record<string, Answer>);
    const { node, state } = posed(facts, rule, { lists: { members: { members: listed } } });
    return variablesOf(state, usesOf(node), usesOf(node).facts).map(({ ref, slots }) => `${ref.id} ${slots}`);
  };
  const expected = named(all(sick, old), [0, 1, 2]);
  expect(expected).toHaveLength(5);
  expect(named(any(old, sick), [2, 1, 0])).toEqual(expected);
});

test('entries that differ only in what is not read are in no order', () => {
  const { node, layout } = posed(facts, some('members', { fact: 'member.sick' }));
  const order = entryOrder(usesOf(node), 1);
  const [young, sick] = [
    [2, 0, 120, 1],
    [2, 0, 120, 1],
  ];
  tell(layout, young, { 'member.age': 1 });
  tell(layout, sick, { 'member.sick': true });
  expect(order(young, [2, 0, 120, 1])).toBe(0);
  expect(order(young, sick)).toBeLessThan(0);
});
