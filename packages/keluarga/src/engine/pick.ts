import type { Pick } from './expression.ts';
import type { QuantityNode, TestNode } from './node.ts';
import type { State } from './state.ts';
import { type Tally, talliesOf } from './tally.ts';

interface Parts {
  readonly pick: Pick;
  readonly list: number;
  readonly tests: readonly TestNode[];
  readonly amounts: readonly QuantityNode[];
  readonly most: QuantityNode;
  /** How many each cap allows. */
  readonly limits: readonly QuantityNode[];
  /** Whether each cap holds, which may be an open question. */
  readonly open: readonly TestNode[];
}

interface Cap {
  readonly of: readonly string[];
  readonly room: number;
}

/** Least and greatest amount over the worlds of a state in which at least `least` entries are counted. */
export const pickBounds =
  ({ pick, list, tests, amounts, limits, most: limit, open }: Parts) =>
  (s: State): readonly [number, number] => {
    const prices = amounts.map(({ high }) => high(s));
    const most = limit.high(s);
    const fixed = [...amounts, ...limits, limit].every(({ low, high }) => low(s) === high(s));
    const tallies = fixed && talliesOf(s, list, tests, prices, most);
    if (!tallies) return [0, most * Math.max(0, ...prices) || 0];
    const caps = pick.caps.map(({ of }, i) => ({ of, room: limits[i]?.high(s) as number }));
    const truths = open.map(({ truth }) => truth(s));
    let low = Infinity;
    let high = -Infinity;
    for (const reading of readingsOf(caps, truths)) {
      const sumOf = counted(pick, prices, reading, most);
      for (const tally of tallies) {
        const sum = sumOf(tally);
        if (sum < low) low = sum;
        if (sum > high) high = sum;
      }
    }
    return low > high ? [0, 0] : [low, high];
  };

/** The caps under each reading that is still possible. */
const readingsOf = (caps: readonly Cap[], truths: readonly number[]): Cap[][] =>
  caps.reduce<Cap[][]>(
    (sets, cap, i) => [...(truths[i] === 0 ? [] : sets.map((set) => [...set, cap])), ...(truths[i] === 2 ? [] : sets)],
    [[]],
  );

/** The amount of a tally; NaN when fewer than `least` are counted. */
const counted = ({ categories, order, least }: Pick, prices: readonly number[], caps: readonly Cap[], most: number) => {
  const turns = [...prices.keys()];
  if (order === 'dearest-first') turns.sort((a, b) => (prices[b] as number) - (prices[a] as number));
  const limiting = categories.map(({ id }) => caps.flatMap(({ of }, c) => (of.includes(id) ? [c] : [])));
  const rooms: number[] = [];
  return (tally: Tally): number => {
    for (let c = 0; c < caps.length; c++) rooms[c] = (caps[c] as Cap).room;
    let left = most;
    let sum = 0;
    for (const i of turns) {
      let taken = Math.min(left, tally[i] as number);
      if (!taken) continue;
      for (const c of limiting[i] as number[]) taken = Math.min(taken, rooms[c] as number);
      for (const c of limiting[i] as number[]) rooms[c] = (rooms[c] as number) - taken;
      left -= taken;
      sum += taken * (prices[i] as number);
    }
    return most - left < least ? NaN : sum;
  };
};
