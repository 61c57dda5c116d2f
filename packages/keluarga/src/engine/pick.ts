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
  readonly most: QuantityNode;
  /** How many each cap allows. */
  readonly limits: readonly QuantityNode[];
  /** The open question of each cap that has one. */
  readonly open: readonly (Ref | undefined)[];
}

/** Least and greatest amount over the worlds of a state in which at least `least` entries are counted. */
export const pickBounds = (parts: Parts) => {
  const { pick, list, tests, amounts, limits } = parts;
  return (s: State): readonly [number, number] => {
    const prices = amounts.map((amount) => amount.high(s));
    const most = parts.most.high(s);
    const fixed = [...amounts, ...limits, parts.most].every((part) => part.low(s) === part.high(s));
    const tallies = fixed && talliesOf(s, list, tests, prices, most);
    if (!tallies) return [0, most * Math.max(...prices)];
    const totals = readings(s, parts).flatMap((caps) =>
      tallies.map((tally) => total(tally, prices, pick, caps, most)).filter((sum) => sum !== null),
    );
    return totals.length ? [Math.min(...totals), Math.max(...totals)] : [0, 0];
  };
};

interface Cap {
  readonly of: readonly string[];
  readonly room: number;
}

/** The caps under each reading that is still possible. */
const readings = (s: State, { pick, limits, open }: Parts): Cap[][] =>
  pick.caps.reduce<Cap[][]>(
    (sets, { of }, i) => {
      const cap = { of, room: limits[i]?.low(s) as number };
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

const total = (
  tally: readonly number[],
  prices: readonly number[],
  { categories, order, least }: Pick,
  caps: readonly Cap[],
  most: number,
): number | null => {
  const turns = tally.map((_, i) => i);
  if (order === 'dearest-first') turns.sort((a, b) => (prices[b] as number) - (prices[a] as number) || a - b);
  const room = caps.map((cap) => cap.room);
  let left = most;
  let sum = 0;
  for (const i of turns) {
    const id = categories[i]?.id as string;
    const limiting = caps.flatMap(({ of }, c) => (of.includes(id) ? [c] : []));
    const taken = Math.min(left, tally[i] as number, ...limiting.map((c) => room[c] as number));
    for (const c of limiting) room[c] = (room[c] as number) - taken;
    left -= taken;
    sum += taken * (prices[i] as number);
  }
  return most - left >= least ? sum : null;
};
