import type { TestNode } from './node.ts';
import type { List, Slots, State } from './state.ts';

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
  const { members, rest } = s.lists[list] as List;
  const before = s.at[list] as Slots;
  let tallies: Tally[] = [prices.map(() => 0)];
  const count = (entry: Slots, surely: boolean) => {
    s.at[list] = entry;
    const outcomes = outcomesOf(
      tests.map(({ truth }) => truth(s)),
      prices,
      surely,
    );
    const next = new Map<string, Tally>();
    for (const tally of tallies)
      for (const category of outcomes) {
        const grown = tally.map((n, i) => (i === category ? Math.min(most, n + 1) : n));
        next.set(grown.join(), grown);
      }
    tallies = [...next.values()];
    return tallies.length <= LIMIT;
  };
  const within =
    members.every((entry) => count(entry, entry[0] === 2)) &&
    (!rest || Array.from({ length: most }, () => rest).every((entry) => count(entry, false)));
  s.at[list] = before;
  return within ? tallies : null;
};

/** The categories an entry may be counted in, -1 for none: the dearest that surely fits, or a dearer one. */
const outcomesOf = (truths: readonly number[], prices: readonly number[], surely: boolean): number[] => {
  const floor = Math.max(...truths.map((t, i) => (t === 2 ? (prices[i] as number) : -Infinity)));
  const outcomes = truths.flatMap((t, i) => (t > 0 && (prices[i] as number) >= floor ? [i] : []));
  return surely && floor > -Infinity ? outcomes : [-1, ...outcomes];
};
