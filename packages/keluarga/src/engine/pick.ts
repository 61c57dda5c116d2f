import type { Pick } from './amount-term.ts';
import { type HeadCount, headCounts, outcomesIn } from './head-counts.ts';
import { type AmountNode, isSettled, type QuantityNode, type TestNode } from './node.ts';
import { quantityNode } from './quantity.ts';
import { over, type Scope } from './scope.ts';
import type { State } from './state.ts';
import { NO, type Truth, YES } from './truth.ts';

interface Parts {
  readonly pick: Pick;
  readonly list: number;
  readonly tests: readonly TestNode[];
  readonly prices: readonly QuantityNode[];
  readonly most: QuantityNode;
  readonly caps: readonly CapNode[];
}

interface CapNode {
  /** Places of the categories it is about. */
  readonly of: readonly number[];
  /** How many it allows. */
  readonly room: QuantityNode;
  /** Whether it holds, which may be an open question. */
  readonly holds: TestNode;
}

/** A cap in a state. */
interface Cap {
  readonly of: readonly number[];
  readonly room: number;
  readonly truth: Truth;
  /** Its own bit in a set of caps. */
  readonly bit: number;
  /** How many it still allows while heads are counted. */
  left: number;
}

export const picked = (scope: Scope, expr: Pick): AmountNode => {
  const { inside, list, presence } = over(scope, expr.pick);
  const tests = expr.categories.map(({ where }) => scope.test(inside, where));
  const prices = expr.categories.map(({ amount }) => quantityNode(scope, amount));
  const most = quantityNode(scope, expr.most);
  const caps = expr.caps.map((cap) => ({
    of: expr.categories.flatMap(({ id }, i) => (cap.of.includes(id) ? [i] : [])),
    room: quantityNode(scope, cap.most),
    holds: scope.test(scope, cap.unsettled ? { unsettled: cap.unsettled } : true),
  }));
  const bounds = pickBounds({ pick: expr, list, tests, prices, most, caps });
  const kids = [...tests, ...prices, most, ...caps.map(({ room }) => room), ...caps.map(({ holds }) => holds)];
  return { expr, kids, presence, bounds, low: (s) => bounds(s)[0], high: (s) => bounds(s)[1] };
};

/** Least and greatest amount over the worlds of a state in which at least `least` entries are counted. */
const pickBounds =
  ({ pick, list, tests, prices: priceNodes, most: mostNode, caps: capNodes }: Parts) =>
  (s: State): readonly [number, number] => {
    const prices = priceNodes.map(({ high }) => high(s));
    const most = mostNode.high(s);
    const outcomes = outcomesIn(s, list, tests, prices);
    const possible = new Set([...outcomes.listed.flat(), ...outcomes.rest].filter((i) => i >= 0));
    /** What nobody can be in is no matter, nor is a cap on it. */
    const matter = [
      ...priceNodes.filter((_, i) => possible.has(i)),
      ...capNodes.filter(({ of }) => of.some((i) => possible.has(i))).map(({ room }) => room),
      mostNode,
    ];
    const isFixed = !possible.size || matter.every((node) => isSettled(node, s));
    const counts = isFixed && headCounts(outcomes, prices.length, most);
    /** None of a number without limit is none. */
    if (!counts) return [0, most * Math.max(0, ...prices.filter((_, i) => possible.has(i))) || 0];
    const caps = capNodes.map(
      ({ of, room, holds }, c): Cap => ({ of, room: room.high(s), truth: holds.truth(s), bit: 1 << c, left: 0 }),
    );
    const amountOf = counted(pick, prices, caps, most);
    let low = Infinity;
    let high = -Infinity;
    for (const count of counts) {
      const { sure, open } = binding(caps, count);
      for (const some of subsetsOf(open)) {
        const amount = amountOf(count, sure | some);
        /** Neither holds of no amount. */
        if (amount < low) low = amount;
        if (amount > high) high = amount;
      }
    }
    return low > high ? [0, 0] : [low, high];
  };

/** The caps under which more fall than they allow, as bits: those that hold, and those that may. */
const binding = (caps: readonly Cap[], count: HeadCount): { sure: number; open: number } => {
  let [sure, open] = [0, 0];
  for (const { of, room, truth, bit } of caps) {
    let n = 0;
    for (const i of of) n += count[i] as number;
    if (n <= room || truth === NO) continue;
    if (truth === YES) sure |= bit;
    else open |= bit;
  }
  return { sure, open };
};

/** Each set of some of the bits, none and all included. */
const subsetsOf = (bits: number): number[] => {
  const found = [bits];
  for (let some = bits; some > 0; ) {
    some = (some - 1) & bits;
    found.push(some);
  }
  return found;
};

/** The amount for so many heads where some caps hold; NaN when fewer than `least` are counted. */
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
