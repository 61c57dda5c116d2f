import { bound } from './bound.ts';
import { type Cell, cellNow, setCell } from './cells.ts';
import type { TestNode } from './node.ts';
import type { Open } from './reach.ts';
import type { List, Ref, State } from './state.ts';
import { type Truth, UNKNOWN } from './truth.ts';
import { reads } from './uses.ts';

/** Truths with a fact in one cell and in another; a set of such pairs, as bits. */
type Pairs = number;

const pair = (one: number, other: number): Pairs => 1 << (one * 3 + other);
const OPEN = pair(UNKNOWN, UNKNOWN);
const [NEVER, ALWAYS] = [pair(0, 0), pair(2, 2)];
const EITHER = NEVER | ALWAYS;
const ANY = 2 ** 9 - 1;

/** Each pair of one set with each of another. */
const joined = (a: Pairs, b: Pairs, how: (x: number, y: number) => number): Pairs => {
  let found = 0;
  for (let i = 0; i < 9; i++) {
    if (!(a & (1 << i))) continue;
    for (let j = 0; j < 9; j++)
      if (b & (1 << j)) found |= pair(how(Math.floor(i / 3), Math.floor(j / 3)), how(i % 3, j % 3));
  }
  return found;
};

/** The least, or the greatest, of several: `unit` changes nothing, and after the other there is no more to see. */
const folded = <Item>(
  items: readonly Item[],
  unit: Pairs,
  how: typeof Math.min,
  pairsOf: (item: Item) => Pairs,
): Pairs => {
  let pairs = unit;
  for (const item of items) {
    const next = pairsOf(item);
    if (next !== unit) pairs = pairs === unit ? next : joined(pairs, next, how);
    if (pairs === EITHER - unit) break;
  }
  return pairs;
};

/**
 * Whether a test could be otherwise with a fact in one cell than in another, in some world of what else is `settled`,
 * each reading of which is looked at on its own; what is not stays open. A no is sure, a yes is not.
 */
export const couldTurn = (
  test: TestNode,
  s: State,
  { ref, slots }: Pick<Open, 'ref' | 'slots'>,
  [one, other]: readonly [Cell, Cell],
  settled: (ref: Ref) => boolean,
): boolean => {
  /** Of what reads a fact alone, or is not looked into: what is still open may be `open`. */
  const read = (truth: (s: State) => Truth, open: Pairs): Pairs => {
    setCell(slots, ref, one);
    const first = truth(s);
    setCell(slots, ref, other);
    const second = truth(s);
    return first === UNKNOWN || second === UNKNOWN ? open : pair(first, second);
  };
  const byFact = (leaf: Ref): Pairs => (settled(leaf) ? EITHER : OPEN);
  const pairsOf = (node: TestNode): Pairs => {
    const { expr, presence, truth } = node;
    const leaf = leafOf(node);
    if (leaf || typeof expr === 'boolean') return read(truth, leaf ? byFact(leaf) : OPEN);
    const kids = node.kids as readonly TestNode[];
    const [kid] = kids as [TestNode];
    if ('rule' in expr) return read(truth, 0) || pairsOf(kid);
    if ('not' in expr) return joined(pairsOf(kid), OPEN, (truth) => 2 - truth);
    if ('all' in expr) return folded(kids, ALWAYS, Math.min, pairsOf);
    if ('any' in expr) return folded(kids, NEVER, Math.max, pairsOf);
    if (presence && 'some' in expr) {
      return folded((s.lists[presence.list] as List).members, NEVER, Math.max, (slots) => {
        const exists = read(() => slots[0] as Truth, byFact(presence));
        return exists === NEVER
          ? NEVER
          : joined(
              exists,
              bound(s, presence.list, slots, () => pairsOf(kid)),
              Math.min,
            );
      });
    }
    return read(truth, reads(node, ref) ? ANY : EITHER | OPEN);
  };
  const before = cellNow(ref, slots);
  const found = pairsOf(test);
  setCell(slots, ref, before);
  return (found & ~(EITHER | OPEN)) !== 0;
};

/** The fact of which alone a node is a test. */
const leafOf = ({ leaf, expr, kids: [value, ...ends] }: TestNode): Ref | undefined =>
  leaf ??
  (typeof expr === 'object' && 'value' in expr && ends.every((end) => 'fixed' in end) ? value?.leaf : undefined);
