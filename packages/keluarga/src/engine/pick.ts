import type { Pick } from './expression.ts';
import { type HeadCount, headCounts, outcomesIn } from './head-counts.ts';
import type { QuantityNode, TestNode } from './node.ts';
import { quantityNode } from './quantity.ts';
import { over, type Scope } from './scope.ts';
import type { State } from './state.ts';
import type { Truth } from './truth.ts';

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
  /** Places of the categories it is about. */
  readonly of: readonly number[];
  readonly room: number;
  /** Whether it holds. */
  readonly truth: Truth | undefined;
  readonly bit: number;
  /** How many it still allows while a count is counted. */
  left: number;
}

export const picked = (scope: Scope, expr: Pick): QuantityNode => {
  const { inside, list, presence } = over(scope, expr.pick);
  const tests = expr.categories.map(({ where }) => scope.test(inside, where));
  const amounts = expr.categories.map(({ amount }) => quantityNode(scope, amount));
  const most = quantityNode(scope, expr.most);
  const limits = expr.caps.map((cap) => quantityNode(scope, cap.most));
  const open = expr.caps.map(({ unsettled }) => scope.test(scope, unsettled ? { unsettled } : true));
  const bounds = pickBounds({ pick: expr, list, tests, amounts, most, limits, open });
  const kids = [...tests, ...amounts, most, ...limits, ...open];
  return { expr, kids, presence, bounds, low: (s) => bounds(s)[0], high: (s) => bounds(s)[1] };
};

/** Least and greatest amount over the worlds of a state in which at least `least` entries are counted. */
const pickBounds =
  ({ pick, list, tests, amounts, limits, most: limit, open }: Parts) =>
  (s: State): readonly [number, number] => {
    const prices = amounts.map(({ high }) => high(s));
    const most = limit.high(s);
    const outcomes = outcomesIn(s, list, tests, prices);
    const possible = new Set([...outcomes.listed.flat(), ...outcomes.rest].filter((i) => i >= 0));
    const isPossible = (i: number) => possible.has(i);
    /** What nobody can be in is no matter, nor is a cap on it. */
    const matter = [
      ...amounts.filter((_, i) => isPossible(i)),
      ...limits.filter((_, c) => placesOf(pick, c).some(isPossible)),
      limit,
    ];
    const fixed = !possible.size || matter.every(({ low, high }) => low(s) === high(s));
    const counts = fixed && headCounts(outcomes, prices.length, most);
    if (!counts) return [0, most * Math.max(0, ...prices.filter((_, i) => isPossible(i))) || 0];
    const caps: Cap[] = pick.caps.map((_, c) => ({
      of: placesOf(pick, c),
      room: limits[c]?.high(s) as number,
      truth: open[c]?.truth(s),
      bit: 1 << c,
      left: 0,
    }));
    const sumOf = counted(pick, prices, caps, most);
    let low = Infinity;
    let high = -Infinity;
    for (const count of counts) {
      let sure = 0;
      let open = 0;
      for (const { of, room, truth, bit } of caps) {
        let n = 0;
        for (const i of of) n += count[i] as number;
        /** A cap changes nothing where no more fall under it than it allows. */
        if (n <= room) continue;
        if (truth === 2) sure |= bit;
        if (truth === 1) open |= bit;
      }
      for (let more = open; more >= 0; more = more ? (more - 1) & open : -1) {
        const sum = sumOf(count, sure | more);
        if (sum < low) low = sum;
        if (sum > high) high = sum;
      }
    }
    return low > high ? [0, 0] : [low, high];
  };

/** The places of the categories a cap is about. */
const placesOf = ({ categories, caps }: Pick, cap: number): number[] =>
  categories.flatMap(({ id }, i) => (caps[cap]?.of.includes(id) ? [i] : []));

/** The amount of a count where some caps hold; NaN when fewer than `least` are counted. */
const counted = ({ order, least }: Pick, prices: readonly number[], caps: readonly Cap[], most: number) => {
  const turns = [...prices.keys()];
  if (order === 'dearest-first') turns.sort((a, b) => (prices[b] as number) - (prices[a] as number));
  const limiting = prices.map((_, i) => caps.filter(({ of }) => of.includes(i)));
  return (count: HeadCount, holding: number): number => {
    for (const cap of caps) cap.left = holding & cap.bit ? cap.room : Infinity;
    let left = most;
    let sum = 0;
    for (const i of turns) {
      let taken = Math.min(left, count[i] as number);
      if (!taken) continue;
      for (const cap of limiting[i] as Cap[]) taken = Math.min(taken, cap.left);
      for (const cap of limiting[i] as Cap[]) cap.left -= taken;
      left -= taken;
      sum += taken * (prices[i] as number);
    }
    return most - left < least ? NaN : sum;
  };
};
