import { bound } from './bound.ts';
import { type Cell, cellNow, setCell } from './cells.ts';
import type { TestNode } from './node.ts';
import type { Open } from './reach.ts';
import type { List, Ref, Slots, State } from './state.ts';
import { type Truth, UNKNOWN } from './truth.ts';
import { usesOf } from './uses.ts';

/** Truths with a fact in one cell and in another; a set of such pairs, as bits. */
type Pairs = number;

const pair = (one: number, other: number): Pairs => 1 << (one * 3 + other);
const OPEN = pair(UNKNOWN, UNKNOWN);
const EITHER = pair(0, 0) | pair(2, 2);
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
  const read = (truth: (s: State) => Truth, leaf?: Ref): Pairs | undefined => {
    setCell(slots, ref, one);
    const first = truth(s);
    setCell(slots, ref, other);
    const second = truth(s);
    if (first !== UNKNOWN && second !== UNKNOWN) return pair(first, second);
    return leaf && (settled(leaf) ? EITHER : OPEN);
  };
  const pairsOf = (node: TestNode): Pairs => read(node.truth, leafOf(node)) ?? inner(node);
  const inner = (node: TestNode): Pairs => {
    const { presence } = node;
    const expr = node.expr as object;
    const kids = node.kids as readonly TestNode[];
    const [kid] = kids as [TestNode];
    if ('rule' in expr) return pairsOf(kid);
    if ('not' in expr) return joined(pairsOf(kid), OPEN, (truth) => 2 - truth);
    if ('all' in expr) return kids.reduce((pairs, each) => joined(pairs, pairsOf(each), Math.min), pair(2, 2));
    if ('any' in expr) return kids.reduce((pairs, each) => joined(pairs, pairsOf(each), Math.max), pair(0, 0));
    if (presence && 'some' in expr) {
      const entry = (slots: Slots) => {
        const exists = read(() => slots[0] as Truth, presence) as Pairs;
        return joined(
          exists,
          bound(s, presence.list, slots, () => pairsOf(kid)),
          Math.min,
        );
      };
      const { members } = s.lists[presence.list] as List;
      return members.reduce((pairs, slots) => joined(pairs, entry(slots), Math.max), pair(0, 0));
    }
    return usesOf(node).facts.some((use) => use.ref.id === ref.id) ? ANY : EITHER | OPEN;
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
