import { expect, test } from 'vitest';
import type { AmountTerm, Pick } from './amount-term.ts';
import type { Answer } from './answers.ts';
import { compileAmount } from './compile-amount.ts';
import { integer, yesNo } from './facts.ts';
import { posed } from './posed.ts';
import { sum, times, when } from './quantities.ts';
import { reach } from './reach.ts';

const facts = { poor: yesNo(), near: yesNo(), months: integer(1, 3, 'month'), 'member.sick': yesNo({ of: 'members' }) };
const pick: Pick = {
  pick: 'members',
  categories: [{ id: 'sick', where: { fact: 'member.sick' }, amount: 10 }],
  caps: [],
  most: 2,
  least: 0,
  order: 'as-listed',
};
const [poor, near] = [{ fact: 'poor' }, { fact: 'near' }];
const members = [{ 'member.sick': true }, {}];

const given = (expr: AmountTerm, answers: Readonly<Record<string, Answer>> = {}) => {
  const { layout, state } = posed(facts, true, { answers, lists: { members: { members } } });
  const node = compileAmount({ layout, rules: {}, params: {} }, expr);
  return { node, state, bounds: [node.low(state), node.high(state)] };
};

test.each<[string, AmountTerm, Readonly<Record<string, Answer>>, [number, number]]>([
  ['a quantity is one', times(12, 200), {}, [2400, 2400]],
  ['a pick', pick, {}, [10, 20]],
  ['a sum with a quantity', sum(pick, 5), {}, [15, 25]],
  ['as many as months', times({ fact: 'months' }, pick), { months: [2, 3] }, [20, 60]],
  ['by cases', when([[poor, times(2, pick)]], pick), { poor: true }, [20, 40]],
  ['by cases that are open', when([[poor, times(2, pick)]], 0), {}, [0, 40]],
])('%s', (_, expr, answers, bounds) => {
  expect(given(expr, answers).bounds).toEqual(bounds);
});

test('what is in a case that is not taken is not reached', () => {
  const expr = when(
    [
      [poor, 7],
      [near, pick],
    ],
    0,
  );
  const reachedIn = (answers: Readonly<Record<string, Answer>>) => {
    const { node, state } = given(expr, answers);
    return reach(node, state).facts.map(({ ref }) => ref.id);
  };
  expect(reachedIn({ poor: true })).toEqual([]);
  expect(reachedIn({ poor: false, near: true })).toEqual(['member.sick']);
  expect(reachedIn({ near: false })).toEqual(['poor']);
});
