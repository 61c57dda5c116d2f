import { expect, test } from 'vitest';
import type { Answer } from './answers.ts';
import { compileQuantity } from './compile.ts';
import { compare, type Test } from './expression.ts';
import { integer, yesNo } from './facts.ts';
import { liveKids } from './node.ts';
import { posed } from './posed.ts';
import { when } from './quantities.ts';

const facts = { poor: yesNo(), age: integer(0, 120, 'year'), children: integer(0, 9, 'child') };
const [poor, age, children] = [{ fact: 'poor' }, { fact: 'age' }, { fact: 'children' }];
const price = when(
  [
    [compare(age).atLeast(60), 300],
    [poor, children],
  ],
  100,
);

const priced = (answers: Readonly<Record<string, Answer>>) => {
  const { layout, state } = posed(facts, true, { answers });
  const node = compileQuantity({ layout, rules: {}, params: {} }, price);
  return { node, state, bounds: [node.low(state), node.high(state)] };
};

test.each<[string, Readonly<Record<string, Answer>>, [number, number]]>([
  ['the first that holds', { age: 60, poor: true, children: 2 }, [300, 300]],
  ['the next where the first does not', { age: 59, poor: true, children: 2 }, [2, 2]],
  ['what else, where none does', { age: 59, poor: false }, [100, 100]],
  ['the range of one whose value is open', { age: 59, poor: true }, [0, 9]],
  ['all that may be the first', { poor: false }, [100, 300]],
  ['nothing after one that surely holds', { poor: true, children: [3, 4] }, [3, 300]],
  ['every one, of whom nothing is known', {}, [0, 300]],
])('%s', (_, answers, bounds) => {
  expect(priced(answers).bounds).toEqual(bounds);
});

test('what comes after a case that surely holds has no say, nor has the value of one that fails', () => {
  const exprsIn = (answers: Readonly<Record<string, Answer>>) => {
    const { node, state } = priced(answers);
    return liveKids(node, state).map(({ expr }) => expr);
  };
  const old = compare(age).atLeast(60) as Test;
  expect(exprsIn({ age: 70 })).toEqual([old, 300]);
  expect(exprsIn({ age: 20 })).toEqual([old, poor, true, children, 100]);
  expect(exprsIn({ age: 20, poor: true })).toEqual([old, poor, children]);
});
