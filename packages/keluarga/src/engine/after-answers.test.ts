import { expect, test } from 'vitest';
import { afterAnswers } from './after-answers.ts';
import { candidatesOf } from './candidates.ts';
import { compare, type TestLike } from './expression.ts';
import { integer, yesNo } from './facts.ts';
import { posed } from './posed.ts';
import { count } from './quantities.ts';
import { reach } from './reach.ts';
import type { State } from './state.ts';
import { usesOf } from './uses.ts';

const facts = {
  age: integer(0, 99, 'year'),
  'member.sick': yesNo({ of: 'members' }),
  'member.age': integer(0, 99, 'year', { of: 'members' }),
};
const sick = { fact: 'member.sick' };

/** The mean over the answers, and what was seen with each. */
const meanOf = (rule: TestLike, key: string, measure: (s: State) => number, members: readonly object[] = []) => {
  const { layout, node, state } = posed(facts, rule, {
    lists: { members: { members: members.map(() => ({})), rest: {} } },
  });
  const candidate = candidatesOf({ layout, facts }, reach(node, state)).get(key);
  if (!candidate) throw new Error(`${key} is not open`);
  const before = structuredClone(state);
  const seen: number[] = [];
  const mean = afterAnswers(state, candidate, usesOf(node).facts, () => {
    seen.push(measure(state));
    return seen.at(-1) as number;
  });
  expect(state).toEqual(before);
  return { mean, seen };
};

test('a number is answered by each of its cells', () => {
  const rule = compare({ fact: 'age' }).between(15, 49);
  expect(meanOf(rule, 'age', (s) => s.at[0]?.[1] as number)).toEqual({ mean: (0 + 15 + 50) / 3, seen: [0, 15, 50] });
});

test('whether anybody is so is answered by nobody, or by one alone', () => {
  const rule = compare(count('members', sick)).atLeast(2);
  const howMany = (s: State) => (s.lists[1]?.members ?? []).filter((slots) => slots[1] === 2).length;
  expect(meanOf(rule, 'member.sick', howMany, [{}, {}, {}])).toEqual({ mean: 0.5, seen: [0, 1] });
});

test('a number of each of them is answered by all being alike', () => {
  const rule = compare(count('members', compare({ fact: 'member.age' }).atLeast(60))).atLeast(1);
  const howMany = (s: State) => (s.lists[1]?.members ?? []).filter((slots) => (slots[2] as number) >= 60).length;
  expect(meanOf(rule, 'member.age', howMany, [{}, {}])).toEqual({ mean: 1, seen: [0, 2] });
});

test('who else there is is answered by nobody, or left as it is', () => {
  const rule = compare(count('members', sick)).atLeast(1);
  expect(meanOf(rule, 'list:members', (s) => (s.lists[1]?.rest ? 1 : 0)).mean).toBe(0.5);
});
