import { bound } from './bound.ts';
import { cellNow, cellsOf, setCell } from './cells.ts';
import type { TestNode } from './node.ts';
import type { Open } from './reach.ts';
import type { List, Ref, Slots, State } from './state.ts';
import type { Truth } from './truth.ts';
import { reads, type Use } from './uses.ts';

/** What may be set while a world is looked for. */
export interface Sight {
  readonly s: State;
  readonly fact: Pick<Open, 'ref' | 'slots'>;
  readonly uses: ReadonlyMap<string, Use>;
  /** Whether a fact may be given a value; all others stay open. */
  readonly settled: (ref: Ref) => boolean;
  /** Which of several places that read the fact is aimed at, counted at each fork. */
  readonly place: number;
}

type Target = 0 | 2;

/**
 * Settles what else is open so that a test turns with one fact, as well as one pass can tell: beside the fact, what must
 * all hold is made to hold, and what would do instead is not. Nothing is promised; who asks looks at the truths after.
 */
export const aim = (node: TestNode, sight: Sight): void => {
  const { s, fact } = sight;
  const { expr, presence } = node;
  const kids = node.kids as readonly TestNode[];
  if (typeof expr === 'boolean' || node.leaf || 'value' in expr) return;
  if (presence && 'some' in expr) {
    const { members } = s.lists[presence.list] as List;
    const own = fact.ref.list === presence.list ? members.indexOf(fact.slots) : 0;
    members.forEach((slots, i) => {
      bound(s, presence.list, slots, () => {
        const [kid] = kids as [TestNode];
        if (i !== own) refuse(slots, kid, sight, presence);
        else {
          if (slots !== fact.slots || fact.ref.slot !== 0) choose(presence, slots, 2, sight);
          aim(kid, sight);
        }
      });
    });
    return;
  }
  const aimed = kids.filter((kid) => reads(kid, fact.ref));
  const one = aimed[sight.place % Math.max(1, aimed.length)];
  const others = kids.filter((kid) => kid !== one);
  if (one) aim(one, sight);
  if ('all' in expr) for (const kid of others) steer(kid, 2, sight);
  if ('any' in expr) for (const kid of others) steer(kid, 0, sight);
  if ('atLeast' in expr) for (const [i, kid] of others.entries()) steer(kid, i < expr.atLeast - 1 ? 2 : 0, sight);
};

/** Makes a test hold, or not hold, as far as what may be set allows. */
const steer = (node: TestNode, want: Target, sight: Sight): void => {
  const { s } = sight;
  if (node.truth(s) !== 1) return;
  const { expr, presence } = node;
  const kids = node.kids as readonly TestNode[];
  const leaf = node.leaf ?? (typeof expr === 'object' && 'value' in expr ? node.kids[0]?.leaf : undefined);
  if (leaf) {
    pickCell(node, leaf, s.at[leaf.list] as Slots, want, sight);
    return;
  }
  if (typeof expr === 'boolean' || 'value' in expr) return;
  if (presence && 'some' in expr) {
    const [kid] = kids as [TestNode];
    for (const slots of (s.lists[presence.list] as List).members) {
      const isMet = bound(s, presence.list, slots, () => {
        const truth = () => Math.min(slots[0] as Truth, kid.truth(s));
        if (truth() === 0) return false;
        if (want === 0) refuse(slots, kid, sight, presence);
        else {
          choose(presence, slots, 2, sight);
          steer(kid, 2, sight);
        }
        return truth() === 2;
      });
      if (isMet && want === 2) return;
    }
    return;
  }
  const wanted: Target = 'not' in expr ? ((2 - want) as Target) : want;
  for (const kid of kids) {
    if (node.truth(s) === want) return;
    steer(kid, wanted, sight);
  }
};

/** Takes an entry out of those for whom a test holds. */
const refuse = (slots: Slots, kid: TestNode, sight: Sight, presence: Ref): void => {
  if (slots[0] === 1 && slots !== sight.fact.slots) choose(presence, slots, 0, sight);
  else steer(kid, 0, sight);
};

/** Whether an entry that may exist does. */
const choose = (presence: Ref, slots: Slots, exists: Target, { settled }: Sight): void => {
  if (slots[0] === 1 && settled(presence)) slots[0] = exists;
};

const pickCell = (node: TestNode, leaf: Ref, slots: Slots, want: Truth, { s, fact, uses, settled }: Sight): void => {
  const use = uses.get(leaf.id);
  if (!use || !settled(leaf) || (slots === fact.slots && leaf.slot === fact.ref.slot)) return;
  const before = cellNow(leaf, slots);
  for (const cell of cellsOf(use, slots)) {
    setCell(slots, leaf, cell);
    if (node.truth(s) === want) return;
  }
  setCell(slots, leaf, before);
};
