import { eachEntry } from './closures.ts';
import type { TestNode } from './node.ts';
import type { State } from './state.ts';

/** How many entries fall into each category. */
export type HeadCount = readonly number[];

/** Combinations of categories that are tried. */
const LIMIT = 4096;

/** The categories each listed entry may be counted in, and anyone not listed; -1 for none. */
export interface Outcomes {
  readonly listed: readonly (readonly number[])[];
  /** None where the list is complete. */
  readonly rest: readonly number[];
}

/** By price an entry is counted in the dearest category that surely fits, or a dearer one that may. */
export const outcomesIn = (s: State, list: number, tests: readonly TestNode[], prices: readonly number[]): Outcomes => {
  const listed: number[][] = [];
  let rest: readonly number[] = [];
  eachEntry(s, list, (exists, isListed) => {
    const truths = tests.map(({ truth }) => truth(s));
    const own = outcomesOf(truths, prices, exists === 2);
    if (isListed) listed.push(own);
    else rest = own;
  });
  return { listed, rest };
};

const outcomesOf = (truths: readonly number[], prices: readonly number[], surely: boolean): number[] => {
  const floor = Math.max(...truths.map((t, i) => (t === 2 ? (prices[i] as number) : -Infinity)));
  const outcomes = truths.flatMap((t, i) => (t > 0 && (prices[i] as number) >= floor ? [i] : []));
  return surely && floor > -Infinity ? outcomes : [-1, ...outcomes];
};

/**
 * Every way the entries can fall into categories, no category counting above `most`: so many entries that may exist
 * can stand in for everyone not listed. Past the limit the entries of which least is known are taken for people not
 * listed, which leaves no way out; null where that does not suffice either.
 */
export const headCounts = ({ listed, rest }: Outcomes, categories: number, most: number): HeadCount[] | null => {
  /** While it is worked on a count is one number, with a digit for each category. */
  const base = most + 1;
  if (base ** categories > 2 ** 53) return null;
  const ones = Array.from({ length: categories }, (_, i) => base ** i);
  const digit = (code: number, one: number) => Math.floor(code / one) % base;
  const withOne = (codes: readonly number[], outcomes: readonly number[]): number[] => {
    const next = new Set<number>();
    for (const code of codes)
      for (const category of outcomes) {
        const one = ones[category] ?? 0;
        next.add(digit(code, one) < most ? code + one : code);
      }
    return [...next];
  };
  const surest = [...listed].sort((a, b) => a.length - b.length || (String(a) < String(b) ? -1 : 1));
  for (let known = surest.length; known >= 0; ) {
    const others = surest.slice(known);
    const pool = [...new Set([-1, ...others.flat(), ...rest])];
    let codes = [0];
    for (let i = rest.length ? most : Math.min(most, others.length); i > 0 && codes.length <= LIMIT; i--)
      codes = withOne(codes, pool);
    let counted = 0;
    while (counted < known && codes.length <= LIMIT) codes = withOne(codes, surest[counted++] as readonly number[]);
    if (codes.length <= LIMIT) return codes.map((code) => ones.map((one) => digit(code, one)));
    known = counted - 1;
  }
  return null;
};
