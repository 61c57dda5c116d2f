import { eachEntry } from './closures.ts';
import type { TestNode } from './node.ts';
import type { State } from './state.ts';

/** How many entries fall into each category. */
export type Tally = readonly number[];

/** Combinations of categories that are tried. */
const LIMIT = 4096;

/**
 * Every way the entries can fall into categories, no category counting above `most`: so many entries that may exist
 * can stand in for everyone not listed. Null past the limit.
 */
export const talliesOf = (
  s: State,
  list: number,
  tests: readonly TestNode[],
  prices: readonly number[],
  most: number,
): Tally[] | null => {
  /** While it is worked on a tally is one number, with a digit for each category. */
  const base = most + 1;
  const ones = prices.map((_, i) => base ** i);
  const digit = (code: number, one: number) => Math.floor(code / one) % base;
  if (base ** prices.length > 2 ** 53) return null;
  let codes = [0];
  eachEntry(s, list, (exists, listed) => {
    const truths = tests.map(({ truth }) => truth(s));
    const outcomes = outcomesOf(truths, prices, exists === 2);
    for (let times = listed ? 1 : most; times > 0 && codes.length <= LIMIT; times--) {
      const next = new Set<number>();
      for (const code of codes)
        for (const category of outcomes) {
          const one = ones[category] ?? 0;
          next.add(digit(code, one) < most ? code + one : code);
        }
      codes = [...next];
    }
  });
  return codes.length > LIMIT ? null : codes.map((code) => ones.map((one) => digit(code, one)));
};

/** The categories an entry may be counted in, -1 for none: the dearest that surely fits, or a dearer one. */
const outcomesOf = (truths: readonly number[], prices: readonly number[], surely: boolean): number[] => {
  const floor = Math.max(...truths.map((t, i) => (t === 2 ? (prices[i] as number) : -Infinity)));
  const outcomes = truths.flatMap((t, i) => (t > 0 && (prices[i] as number) >= floor ? [i] : []));
  return surely && floor > -Infinity ? outcomes : [-1, ...outcomes];
};
