import type { Pick } from './expression.ts';
import type { QuantityNode, TestNode } from './node.ts';
import type { List, Ref, Slots, State } from './state.ts';

/** Past this many combinations of categories the bound is 0 to `most` times the dearest category. */
const LIMIT = 4096;

interface Parts {
  readonly pick: Pick;
  readonly list: number;
  readonly tests: readonly TestNode[];
  readonly amounts: readonly QuantityNode[];
  /** The open question of each cap that has one. */
  readonly open: readonly (Ref | undefined)[];
}

/** Least and greatest amount over the worlds of a state in which at least `least` entries are counted. */
export const pickBounds = (parts: Parts) => {
  const { pick, list, tests, amounts, open } = parts;
  return (s: State): readonly [number, number] => {
    const low = amounts.map((amount) => amount.low(s));
    const high = amounts.map((amount) => amount.high(s));
    const tallies = low.every((price, i) => price === high[i]) && talliesOf(s, list, tests, high, pick.most);
    if (!tallies) return [0, pick.most * Math.max(...high)];
    const totals = readings(s, pick, open).flatMap((caps) =>
      tallies.map((tally) => total(tally, high, { ...pick, caps })).filter((sum) => sum !== null),
    );
    return totals.length ? [Math.min(...totals), Math.max(...totals)] : [0, 0];
  };
};

/** The caps under each reading that is still possible. */
const readings = (s: State, { caps }: Pick, open: Parts['open']): Pick['caps'][] =>
  caps.reduce<Pick['caps'][]>(
    (sets, cap, i) => {
      const ref = open[i];
      const truth = ref ? (s.at[ref.list] as Slots)[ref.slot] : 2;
      return sets.flatMap((set) => [...(truth === 0 ? [] : [[...set, cap]]), ...(truth === 2 ? [] : [set])]);
    },
    [[]],
  );

/** Every way the entries can fall into categories, as numbers of entries by category; null past the limit. */
const talliesOf = (s: State, list: number, tests: readonly TestNode[], prices: number[], most: number) => {
  const { members, rest } = s.lists[list] as List;
  const before = s.at[list] as Slots;
  const entries = [...members, ...(rest ? Array.from({ length: most }, () => rest) : [])];
  let tallies: number[][] = [prices.map(() => 0)];
  for (const entry of entries) {
    s.at[list] = entry;
    const outcomes = outcomesOf(s, tests, prices, entry === rest || entry[0] === 1);
    const next = new Map<string, number[]>();
    for (const tally of tallies)
      for (const category of outcomes) {
        const grown = category < 0 ? tally : tally.map((n, i) => (i === category ? Math.min(most, n + 1) : n));
        next.set(grown.join(), grown);
      }
    tallies = [...next.values()];
    if (tallies.length > LIMIT) break;
  }
  s.at[list] = before;
  return tallies.length > LIMIT ? null : tallies;
};

/** The categories an entry may be counted in, -1 for none. */
const outcomesOf = (s: State, tests: readonly TestNode[], prices: number[], mayBeAbsent: boolean): number[] => {
  const truths = tests.map((test) => test.truth(s));
  const sure = truths.map((t, i) => (t === 2 ? (prices[i] as number) : -1));
  const floor = Math.max(...sure);
  const outcomes = truths.flatMap((t, i) => (t > 0 && (prices[i] as number) >= floor ? [i] : []));
  return floor < 0 || mayBeAbsent ? [-1, ...outcomes] : outcomes;
};

const total = (tally: readonly number[], prices: readonly number[], pick: Pick): number | null => {
  const order = tally.map((_, i) => i);
  if (pick.order === 'dearest-first') order.sort((a, b) => (prices[b] as number) - (prices[a] as number) || a - b);
  const room = pick.caps.map((cap) => cap.most);
  let left = pick.most;
  let sum = 0;
  for (const i of order) {
    const id = pick.categories[i]?.id as string;
    const caps = pick.caps.flatMap((cap, c) => (cap.of.includes(id) ? [c] : []));
    const taken = Math.min(left, tally[i] as number, ...caps.map((c) => room[c] as number));
    for (const c of caps) room[c] = (room[c] as number) - taken;
    left -= taken;
    sum += taken * (prices[i] as number);
  }
  return pick.most - left >= pick.least ? sum : null;
};
