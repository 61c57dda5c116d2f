import { expect, test } from 'vitest';
import { all, any, compare, not, some, type TestLike } from './expression.ts';
import { choice, integer, yesNo } from './facts.ts';
import { posed } from './posed.ts';
import { count, leastOf, score, sum, times, when } from './quantities.ts';
import { collect, usesOf } from './uses.ts';

const facts = {
  poor: yesNo(),
  age: integer(0, 120, 'year'),
  method: choice(['pill', 'ring', 'none']),
  'member.age': integer(0, 120, 'year', { of: 'members' }),
  'helper.age': integer(0, 120, 'year', { of: 'helpers' }),
};
const [poor, age] = [{ fact: 'poor' }, { fact: 'age' }];
const memberAge = compare({ fact: 'member.age' });

const usesIn = (rule: TestLike) => usesOf(posed(facts, rule).node);
const timesIn = (rule: TestLike) => Object.fromEntries(usesIn(rule).facts.map(({ ref, times: n }) => [ref.id, n]));

test.each<[string, TestLike, Record<string, number>]>([
  ['once', all(poor, compare(age).atLeast(1)), { age: 1, poor: 1 }],
  ['twice', any(poor, poor), { poor: 2 }],
  ['in a multiple, which leaves gaps', compare(times(2, age)).atLeast(3), { age: 2 }],
  ['for each entry of a list', some('members', poor), { 'list:members': 1, poor: 2 }],
  ['of each entry of a list', some('members', memberAge.atLeast(1)), { 'list:members': 1, 'member.age': 1 }],
  [
    'of each entry of a list, for each entry of another',
    some('helpers', some('members', memberAge.atLeast(1))),
    { 'list:helpers': 1, 'list:members': 2, 'member.age': 2 },
  ],
])('a fact is read %s', (_, rule, expected) => {
  expect(timesIn(rule)).toEqual(expected);
});

test.each<[string, TestLike, number]>([
  ['one for each `some`', any(some('members', poor), some('members', memberAge.atLeast(1))), 2],
  ['as many as a count is compared with', compare(count('members', poor)).atLeast(3), 3],
  ['one more than a count may be', compare(count('members', poor)).between(1, 3), 4],
  ['none for a count that is always right', compare(count('members', poor)).atLeast(0), 0],
  ['no number for a count compared with what is not fixed', compare(count('members', poor)).atLeast(age), Infinity],
  ['no number for a count in a sum', compare(sum(count('members', poor), 1)).atLeast(2), Infinity],
  ['no number inside another list', some('helpers', some('members', poor)), Infinity],
])('people not listed are stood in for by %s', (_, rule, number) => {
  expect(usesIn(rule).lists.get(1)).toBe(number);
});

test('fixed thresholds cut a number into cells, anything else into its values', () => {
  const [first] = usesIn(compare(age).between(15, 49)).facts;
  expect([[...(first?.cuts ?? [])], first?.fine]).toEqual([[15, 50], false]);
  expect(usesIn(compare(age).atLeast(sum(7, 8))).facts[0]?.fine).toBe(false);
  expect(usesIn(compare(15).atMost(age)).facts[0]?.fine).toBe(true);
});

test.each<[string, TestLike, number]>([
  ['up, under `all`, `any`, `some`', all(poor, some('members', any(poor, memberAge.atLeast(1)))), 1],
  ['down, under one `not`', any(poor, not(all(poor, not(poor)))), 3],
  ['up, under two', any(poor, not(not(poor))), 1],
  ['down, under `not` twice', any(not(poor), not(all(poor, poor))), 2],
])('yes is read %s', (_, rule, ways) => {
  expect(usesIn(rule).facts.find(({ ref }) => ref.id === 'poor')?.ways).toBe(ways);
});

test.each<[string, TestLike, number]>([
  ['up, from a least value', compare(age).atLeast(1), 1],
  ['down, to a greatest value', compare(age).atMost(1), 2],
  ['both ways, between two', compare(age).between(1, 5), 3],
  ['down, as a least value', compare(7).atLeast(age), 2],
  ['up, as a greatest value', compare(7).atMost(age), 1],
  ['up, in a sum', compare(sum(age, 3)).atLeast(9), 1],
  ['up, in a multiple', compare(times(2, age)).atLeast(3), 1],
  ['down, in a negative multiple', compare(times(-2, age)).atLeast(3), 2],
  ['both ways, in a multiple of what is not fixed', compare(times(age, age)).atLeast(3), 3],
  ['up, as the first of several cases', compare(when([[poor, age]], 3)).atLeast(9), 1],
  ['down, as the least of several', compare(leastOf(age, 30)).atMost(9), 2],
  ['both ways, where it tells which case is taken', compare(when([[compare(age).atLeast(9), 1]], 3)).atLeast(2), 3],
  ['up, as an indicator', compare(score({ outOf: 9, none: 0 }, { where: compare(age).atLeast(1) })).atLeast(2), 1],
  [
    'both ways, where it tells what applies',
    compare(score({ outOf: 9, none: 0 }, { where: poor, applies: compare(age).atLeast(1) })).atLeast(2),
    3,
  ],
  ['down, in a count that is harmed', compare(count('members', compare(age).atLeast(1))).atMost(2), 2],
])('a number is read %s', (_, rule, ways) => {
  expect(usesIn(rule).facts.find(({ ref }) => ref.id === 'age')?.ways).toBe(ways);
});

test('what is read twice in one way needs no branches; a choice does', () => {
  const shared = (rule: TestLike) => usesIn(rule).shared.map(({ ref }) => ref.id);
  const pill = { fact: 'method', oneOf: ['pill'] } as const;
  expect(shared(any(poor, all(poor, compare(age).atLeast(5)), compare(age).atLeast(60)))).toEqual([]);
  expect(shared(any(all(poor, compare(age).atLeast(5)), all(not(poor), compare(age).atMost(3))))).toEqual([
    'age',
    'poor',
  ]);
  expect(shared(any(pill, pill))).toEqual(['method']);
});

test('several tests together read what each reads', () => {
  const one = posed(facts, { fact: 'method', oneOf: ['pill'] });
  const other = posed(facts, all(poor, { fact: 'method', oneOf: ['ring'] }));
  const { facts: read, shared } = collect([one.node, other.node]);
  expect(read.map(({ ref, parts }) => [ref.id, parts])).toEqual([
    ['method', [0b001, 0b010, 0b100]],
    ['poor', [1]],
  ]);
  expect([shared.map(({ ref }) => ref.id), usesOf(one.node).shared]).toEqual([['method'], []]);
});

test('fixed ends cut what one of several cases, or the least of several, is', () => {
  const cutsIn = (rule: TestLike) => {
    const { cuts, fine } = usesIn(rule).facts.find(({ ref }) => ref.id === 'age') ?? {};
    return { cuts: [...(cuts ?? [])], fine };
  };
  const either = when(
    [
      [poor, 10],
      [{ fact: 'method', oneOf: ['pill'] }, leastOf(20, 25)],
    ],
    30,
  );
  expect(cutsIn(compare(when([[poor, age]], leastOf(3, age))).atMost(9))).toEqual({ cuts: [10], fine: false });
  expect(cutsIn(compare(age).atLeast(either))).toEqual({ cuts: [10, 20, 30], fine: false });
  expect(cutsIn(compare(age).atLeast(sum(either, 1)))).toEqual({ cuts: [], fine: true });
});

test('which case is taken leaves gaps, and what a score comes to; what it gives does not', () => {
  const timesIn = (rule: TestLike) => usesIn(rule).facts.map(({ ref, times }) => [ref.id, times]);
  expect(timesIn(compare(when([[poor, age]], 3)).atLeast(1))).toEqual([
    ['age', 1],
    ['poor', 2],
  ]);
  expect(timesIn(compare(score({ outOf: 9, none: 0 }, { where: poor })).atLeast(1))).toEqual([['poor', 2]]);
});
