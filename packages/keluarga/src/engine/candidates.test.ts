import { expect, test } from 'vitest';
import { candidatesOf, costOf } from './candidates.ts';
import { all, compare, some, type TestLike } from './expression.ts';
import { type Facts, integer, yesNo } from './facts.ts';
import { posed } from './posed.ts';
import { reach } from './reach.ts';

const facts: Facts = {
  poor: yesNo({ cost: 3 }),
  desil: integer(1, 10, 'desil', { knownBy: 'office', lookUp: true }),
  registered: yesNo({ knownBy: 'office' }),
  'member.sick': yesNo({ of: 'members', cost: 2 }),
  'member.age': integer(0, 99, 'year', { of: 'members', cost: 2 }),
};
const lists = { members: { members: [{}, {}], rest: {} } };

const costs = (rule: TestLike) => {
  const { layout, node, state } = posed(facts, rule, { lists });
  const found = [...candidatesOf({ layout, facts }, reach(node, state)).values()];
  return Object.fromEntries(found.map((candidate) => [candidate.key, costOf(facts, candidate)]));
};

test('a fact costs what it says; what only an office knows is not asked, unless it can be looked up', () => {
  const desil = compare({ fact: 'desil' }).atMost(4);
  expect(costs(all({ fact: 'poor' }, { fact: 'registered' }, desil))).toEqual({ poor: 3, desil: 1 });
});

test('"does anybody …?" costs once, a number once for each, and who else there is 2', () => {
  expect(costs(some('members', { fact: 'member.sick' }))).toEqual({ 'member.sick': 2, 'list:members': 2 });
  const old = compare({ fact: 'member.age' }).atLeast(60);
  expect(costs(some('members', old))).toEqual({ 'member.age': 4, 'list:members': 2 });
});
