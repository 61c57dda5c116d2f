import { describe, expect, test } from 'vitest';
import type { Answer } from './answers.ts';
import { compile, compileQuantity } from './compile.ts';
import { decide } from './decide.ts';
import { compare, not, type Quantity } from './expression.ts';
import { choice, type Fact } from './facts.ts';
import { liveKids } from './node.ts';
import { posed } from './posed.ts';
import { score, sum } from './quantities.ts';

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'];
const facts: Record<string, Fact> = Object.fromEntries(ids.map((id) => [id, choice(['yes', 'no', 'not-applicable'])]));
const is = (fact: string, value: string) => ({ fact, oneOf: [value] });
const indicator = (fact: string, points = 1) => ({
  where: is(fact, 'yes'),
  points,
  applies: not(is(fact, 'not-applicable')),
});
const dimension = (outOf: number, ...facts: string[]) =>
  score({ outOf, none: -1 }, ...facts.map((fact) => indicator(fact)));

type Answers = Readonly<Record<string, Answer>>;
const [yes, no, none] = ['yes', 'no', 'not-applicable'];

const scored = (expr: Quantity, answers: Answers) => {
  const { layout, state } = posed(facts, true, { answers });
  const node = compileQuantity({ layout, rules: {}, params: {} }, expr);
  return { node, state, bounds: [node.low(state), node.high(state)] };
};

describe('a score of three', () => {
  test.each<[string, Answers, [number, number]]>([
    ['all hold', { a: yes, b: yes, c: yes }, [100, 100]],
    ['two of three, rounded', { a: yes, b: yes, c: no }, [67, 67]],
    ['one of three, rounded', { a: yes, b: no, c: no }, [33, 33]],
    ['what does not apply is left out above and below', { a: yes, b: no, c: none }, [50, 50]],
    ['one alone that applies', { a: none, b: yes, c: none }, [100, 100]],
    ['none applies', { a: none, b: none, c: none }, [-1, -1]],
    ['one is open', { a: yes, b: no }, [33, 67]],
    ['one is open, but applies', { a: yes, b: no, c: [yes, no] }, [33, 67]],
    ['only one is known', { a: no }, [0, 67]],
    ['nothing is known', {}, [-1, 100]],
    ['one may apply, and then fails', { a: none, b: none, c: [no, none] }, [-1, 0]],
    ['one may apply, and then holds', { a: none, b: none, c: [yes, none] }, [-1, 100]],
    ['either holds or does not apply, beside one that fails', { a: no, b: [yes, none], c: none }, [0, 50]],
  ])('%s', (_, answers, bounds) => {
    expect(scored(dimension(100, 'a', 'b', 'c'), answers).bounds).toEqual(bounds);
  });

  test('counts points, and may need no test of what applies', () => {
    const weighed = score({ outOf: 10, none: 0 }, indicator('a', 3), { where: is('b', 'yes') });
    expect(scored(weighed, { a: yes, b: no }).bounds).toEqual([8, 8]);
    expect(scored(weighed, { a: no, b: yes }).bounds).toEqual([3, 3]);
    expect(scored(weighed, { a: none, b: no }).bounds).toEqual([0, 0]);
  });

  test('of what does not apply it is no matter whether it holds', () => {
    const { node, state } = scored(dimension(100, 'a', 'b'), { a: none });
    expect(liveKids(node, state)).toHaveLength(3);
  });
});

test('a half is rounded up', () => {
  expect(scored(dimension(1, 'a', 'b'), { a: yes, b: no }).bounds).toEqual([1, 1]);
  expect(scored(dimension(5, 'a', 'b'), { a: yes, b: no }).bounds).toEqual([3, 3]);
});

/** As for an index that is the mean of three dimensions. */
test('sums of scores are exact where the whole is a multiple of what may apply', () => {
  const whole = 4200;
  const index = sum(dimension(whole, 'a', 'b', 'c', 'd', 'e'), dimension(whole, 'f', 'g', 'h'), dimension(whole, 'i'));
  const third = { f: yes, g: no, h: no };
  const fifth = { a: yes, b: no, c: no, d: no, e: no };
  const { layout, state } = posed(facts, true, { answers: { ...fifth, ...third, i: yes } });
  const holds = (from: number) => {
    const atLeast = compare(index).atLeast((from * 3 * whole) / 100);
    return decide(compile({ layout, rules: {}, params: {} }, atLeast), state);
  };
  expect(scored(index, { ...fifth, ...third, i: yes }).bounds).toEqual([840 + 1400 + 4200, 840 + 1400 + 4200]);
  expect([holds(51), holds(52)]).toEqual([2, 0]);
});

test.each<[string, Partial<Extract<Quantity, { score: unknown }>>]>([
  ['nothing', { score: [] }],
  ['no points', { score: [{ where: true, points: 0 }] }],
  ['half a point', { score: [{ where: true, points: 0.5 }] }],
  ['no whole', { outOf: 0 }],
])('a score of %s does not load', (_, part) => {
  const expr = { ...(dimension(100, 'a') as Extract<Quantity, { score: unknown }>), ...part };
  expect(() => scored(expr, {})).toThrow('score: not of whole points');
});
