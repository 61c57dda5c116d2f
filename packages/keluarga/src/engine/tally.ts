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
  let tallies: Tally[] = [prices.map(() => 0)];
  eachEntry(s, list, (exists, listed) => {
    const truths = tests.map(({ truth }) => truth(s));
    const outcomes = outcomesOf(truths, prices, exists === 2);
    for (let times = listed ? 1 : most; times > 0 && tallies.length <= LIMIT; times--) {
      const next = new Map<string, Tally>();
      for (const tally of tallies)
        for (const category of outcomes) {
          const grown = tally.map((n, i) => (i === category ? Math.min(most, n + 1) : n));
          next.set(grown.join(), grown);
        }
      tallies = [...next.values()];
    }
  });
  return tallies.length > LIMIT ? null : tallies;
};

/** The categories an entry may be counted in, -1 for none: the dearest that surely fits, or a dearer one. */
const outcomesOf = (truths: readonly number[], prices: readonly number[], surely: boolean): number[] => {
  const floor = Math.max(...truths.map((t, i) => (t === 2 ? (prices[i] as number) : -Infinity)));
  const outcomes = truths.flatMap((t, i) => (t > 0 && (prices[i] as number) >= floor ? [i] : []));
  return surely && floor > -Infinity ? outcomes : [-1, ...outcomes];
};
