import { expect, test } from 'vitest';
import type { Pick } from './amount-term.ts';
import { compileAmount } from './compile-amount.ts';
import { choice } from './facts.ts';
import { headCounts } from './head-counts.ts';
import { posed } from './posed.ts';

const ids = Array.from({ length: 12 }, (_, i) => `c${i}`);
const facts = { 'member.is': choice(ids, { of: 'members' }) };
const pick: Pick = {
  pick: 'members',
  categories: ids.map((id, i) => ({ id, where: { fact: 'member.is', oneOf: [id] }, amount: i + 1 })),
  caps: [],
  most: 9,
  least: 0,
  order: 'as-listed',
};
/** Of one who is counted for 12, and so many others. */
const boundsOf = (members: number) => {
  const lists = { members: { members: [{ 'member.is': 'c11' }, ...Array.from({ length: members }, () => ({}))] } };
  const { layout, state } = posed(facts, true, { lists });
  const { low, high } = compileAmount({ layout, rules: {}, params: {} }, pick);
  return [low(state), high(state)];
};

test('as many combinations as can be tried are', () => {
  expect(boundsOf(0)).toEqual([12, 12]);
  expect(boundsOf(3)).toEqual([12, 48]);
});

test('past the limit an amount is nothing to most times the dearest, and so never too narrow', () => {
  expect(boundsOf(8)).toEqual([0, 108]);
});

test('past the limit those of whom least is known are taken for anyone, and what is sure still counts', () => {
  const of = { most: 9, categories: 4, rest: [] };
  const sure = Array.from({ length: 3 }, () => [3]);
  const unsure = Array.from({ length: 40 }, () => [-1, 0, 1, 2, 3]);
  const counts = headCounts({ listed: [...unsure, ...sure], rest: of.rest }, of.categories, of.most) ?? [];
  expect(counts.length).toBeLessThanOrEqual(4096);
  expect(Math.min(...counts.map((count) => count[3] as number))).toBe(3);
  expect(Math.max(...counts.map((count) => count[0] as number))).toBe(9);
  expect(headCounts({ listed: [...sure, ...unsure], rest: of.rest }, of.categories, of.most)).toEqual(counts);
});
