import { describe, expect, test } from 'vitest';
import type { Answer } from './answers.ts';
import { decide } from './decide.ts';
import { all, any, atLeast, compare, not, some, type TestLike } from './expression.ts';
import { integer, yesNo } from './facts.ts';
import { posed } from './posed.ts';
import { count, sum, times } from './quantities.ts';

const facts = {
  poor: yesNo(),
  age: integer(0, 120, 'year'),
  children: integer(0, 9, 'child'),
  'member.sick': yesNo({ of: 'members' }),
  'member.age': integer(0, 120, 'year', { of: 'members' }),
  'helper.well': yesNo({ of: 'helpers' }),
};
const poor = { fact: 'poor' };
const age = compare({ fact: 'age' });
const children = { fact: 'children' };
const sick = { fact: 'member.sick' };
const truthOf = (rule: TestLike, given: Parameters<typeof posed>[2] = {}, budget?: number) => {
  const { node, state } = posed(facts, rule, given);
  return [node.truth(state), decide(node, state, budget)];
};

describe('logic alone is open, and trying what is read more than once settles', () => {
  test.each<[string, TestLike, number]>([
    ['so or not so', any(poor, not(poor)), 2],
    ['so and not so', all(poor, not(poor)), 0],
    ['below or not below', any(age.atMost(17), age.atLeast(18)), 2],
    ['one of three that follow from each other', atLeast(1, age.atMost(20), age.between(10, 60), age.atLeast(50)), 2],
    ['twice a whole number is three', compare(times(2, children)).between(3, 3), 0],
    ['a number less itself', compare(sum(children, times(-1, children))).between(0, 0), 2],
    ['no more than itself', compare(children).atMost(children), 2],
  ])('%s', (_, rule, truth) => {
    expect(truthOf(rule)).toEqual([1, truth]);
  });
});

describe('lists', () => {
  const either = any(some('members', sick), not(some('members', sick)));
  const two = { members: { members: [{}, {}] } };

  test('whoever is on it, somebody is sick or nobody is', () => {
    expect(truthOf(either)).toEqual([1, 2]);
    expect(truthOf(either, { lists: two })).toEqual([1, 2]);
  });

  test('one person who is both is not two who are each', () => {
    const both = some('members', all(sick, not(sick)));
    const each = all(some('members', sick), some('members', not(sick)));
    expect(truthOf(both)).toEqual([1, 0]);
    expect(truthOf(each)).toEqual([1, 1]);
    expect(truthOf(each, { lists: { members: { members: [{}] } } })).toEqual([1, 0]);
  });

  test('a count of people who are not listed is tried as far as its threshold', () => {
    const few = compare(count('members', sick)).atMost(2);
    expect(truthOf(any(few, some('members', sick)))).toEqual([1, 2]);
  });

  test('what is read for each entry is the same for all of them', () => {
    const helped = count('members', some('helpers', { fact: 'helper.well' }));
    const lists = { members: { members: [{}, {}] }, helpers: { members: [{}] } };
    expect(truthOf(compare(helped).between(1, 1), { lists })).toEqual([1, 0]);
  });

  test('inside another list no number of people is enough, and it stays open', () => {
    const rule = any(some('helpers', some('members', sick)), not(some('helpers', some('members', sick))));
    expect(truthOf(rule)).toEqual([1, 1]);
    expect(truthOf(rule, { lists: { members: { members: [{}] }, helpers: { members: [{}] } } })).toEqual([1, 2]);
  });

  test('more than four different people are not tried, and it stays open', () => {
    const groups = [0, 20, 40, 60, 80].map((from) =>
      some('members', compare({ fact: 'member.age' }).between(from, from + 1)),
    );
    expect(truthOf(any(groups[0] as TestLike, not(groups[0] as TestLike)))).toEqual([1, 2]);
    expect(truthOf(any(not(groups[0] as TestLike), ...groups))).toEqual([1, 1]);
  });
});

test('past its budget it says that it does not know', () => {
  const many = Array.from({ length: 8 }, (_, i) => age.between(i * 10, i * 10 + 9));
  const rule = any(...many, age.atLeast(80));
  expect(truthOf(rule)).toEqual([1, 2]);
  expect(truthOf(rule, {}, 5)).toEqual([1, 1]);
});

test('the answer does not depend on the order of members or clauses, even when the budget runs out', () => {
  const rules = [
    some('members', sick),
    some('members', compare({ fact: 'member.age' }).atLeast(60)),
    not(some('members', sick)),
  ];
  const members: Record<string, Answer>[] = [{ 'member.age': [10, 70] }, {}, { 'member.age': [50, 80] }];
  for (let budget = 0; budget < 60; budget++) {
    const [one] = truthOf(atLeast(2, ...rules), { lists: { members: { members } } }, budget).slice(1);
    const [other] = truthOf(
      atLeast(2, ...rules.toReversed()),
      { lists: { members: { members: members.toReversed() } } },
      budget,
    ).slice(1);
    expect(other).toBe(one);
  }
});
