import { expect, test } from 'vitest';
import type { Answer } from './answers.ts';
import { compileQuantity } from './compile.ts';
import type { Quantity } from './expression.ts';
import { integer, yesNo } from './facts.ts';
import { posed } from './posed.ts';
import { count, greatestOf, leastOf, sum, times } from './quantities.ts';

const facts = {
  age: integer(0, 120, 'year'),
  children: integer(0, 9, 'child'),
  'param:max': integer(10, 12, 'year'),
  'member.sick': yesNo({ of: 'members' }),
};
const params = { min: 3 };
const [age, children] = [{ fact: 'age' }, { fact: 'children' }];
const sick = count('members', { fact: 'member.sick' });

const members: readonly Record<string, Answer>[] = [{ 'member.sick': true }, { 'member.sick': false }, {}];
const boundsOf = (quantity: Quantity, answers: Readonly<Record<string, Answer>>, rest?: Record<string, Answer>) => {
  const lists = { members: rest ? { members, rest } : { members } };
  const { layout, state } = posed(facts, true, { answers, lists });
  const { low, high, fixed } = compileQuantity({ layout, rules: {}, params }, quantity);
  return { from: low(state), to: high(state), fixed };
};

test.each<[string, Quantity, [from: number, to: number]]>([
  ['a number', 7, [7, 7]],
  ['a fact', age, [20, 30]],
  ['a parameter that is known', { param: 'min' }, [3, 3]],
  ['one that is not', { param: 'max' }, [10, 12]],
  ['a sum', sum(age, children, 1), [21, 40]],
  ['an empty sum', sum(), [0, 0]],
  ['a multiple', times(3, children), [0, 27]],
  ['a negative multiple', times(-2, age), [-60, -40]],
  ['a difference', sum(age, times(-1, children)), [11, 30]],
  ['a count', sick, [1, 2]],
  ['a multiple by a parameter', times({ kind: 'param', id: 'min' }, children), [0, 27]],
  ['a product, from corner to corner', times(sum(children, -3), age), [-90, 180]],
  ['the least of several', leastOf(age, 25, sum(children, 18)), [18, 25]],
  ['the greatest of several', greatestOf(age, 25, children), [25, 30]],
])('%s has bounds', (_, quantity, [from, to]) => {
  expect(boundsOf(quantity, { age: [20, 30] })).toMatchObject({ from, to });
});

test('anyone not listed may be counted, and there may be any number of them', () => {
  expect(boundsOf(sick, {}, {})).toMatchObject({ from: 1, to: Infinity });
  expect(boundsOf(sick, {}, { 'member.sick': false })).toMatchObject({ from: 1, to: 2 });
  expect(boundsOf(times(0, sick), {}, {})).toMatchObject({ from: 0, to: 0 });
  expect(boundsOf(times(children, sick), { children: [0, 2] }, {})).toMatchObject({ from: 0, to: Infinity });
  expect(boundsOf(times(-1, sick), {}, {})).toMatchObject({ from: -Infinity, to: -1 });
});

test('what is made of fixed numbers is fixed', () => {
  expect(boundsOf(sum(times(2, { param: 'min' }), 1), {}).fixed).toBe(7);
  expect(boundsOf(times({ param: 'min' }, leastOf(4, greatestOf(2, { param: 'min' }))), {}).fixed).toBe(9);
  expect(boundsOf(sum(times(2, { param: 'max' }), 1), {}).fixed).toBeUndefined();
  expect(boundsOf(age, { age: 20 }).fixed).toBeUndefined();
});

test.each<[string, unknown, string]>([
  ['the least of nothing', { leastOf: [] }, 'leastOf: of nothing'],
  ['the greatest of nothing', { greatestOf: [] }, 'greatestOf: of nothing'],
  ['what is none', { median: [1, 2] }, 'median: no quantity'],
])('%s does not load', (_, quantity, message) => {
  expect(() => boundsOf(quantity as Quantity, {})).toThrow(expect.objectContaining({ code: 'misdeclared', message }));
});
