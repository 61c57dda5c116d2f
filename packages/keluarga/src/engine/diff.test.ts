import { expect, test } from 'vitest';
import { compile } from './compile.ts';
import { diff } from './diff.ts';
import { all, compare, not, some, type TestLike, test as testOf } from './expression.ts';
import { integer, yesNo } from './facts.ts';
import { known } from './known.ts';
import { layoutOf, refOf } from './state.ts';

const facts = {
  poor: yesNo(),
  age: integer(0, 120, 'year'),
  'member.sick': yesNo({ of: 'members' }),
  'helper.well': yesNo({ of: 'helpers' }),
};
const layout = layoutOf(facts);
const node = (rule: TestLike, subject?: string) => compile({ layout, rules: {}, params: {} }, testOf(rule), subject);
const age = compare({ fact: 'age' });
const sick = { fact: 'member.sick' };

test('a witness lies between two thresholds', () => {
  const found = diff(layout, node(age.atLeast(70)), node(age.atLeast(60)));
  expect(found).toMatchObject({ before: 0, after: 2 });
  expect(known(found?.state.at[0] ?? [], refOf(layout, 'age'))).toEqual([60, 69]);
});

test('no witness for the same said in another way', () => {
  expect(diff(layout, node(age.atLeast(60)), node(not(age.atMost(59))))).toBeNull();
});

test('the fewest people that show it', () => {
  const found = diff(layout, node(some('members', sick)), node(false));
  expect(found?.state.lists.map(({ members }) => members.length)).toEqual([0, 1, 0]);
  const two = all(some('members', sick), some('members', not(sick)));
  expect(diff(layout, node(two), node(false))?.state.lists[1]?.members).toHaveLength(2);
  expect(diff(layout, node(two), node(false), '', 1)).toBeNull();
});

test('one list empty and another not', () => {
  const rule = all(not(some('members', true)), some('helpers', true));
  expect(diff(layout, node(rule), node(false))?.state.lists.map(({ members }) => members.length)).toEqual([0, 0, 1]);
});

test('a subject is there in every witness', () => {
  const found = diff(layout, node(sick, 'members'), node(true, 'members'), 'members');
  expect(found).toMatchObject({ before: 0, after: 2 });
  expect(found?.state.at[1]).toBe(found?.state.lists[1]?.members[0]);
});
