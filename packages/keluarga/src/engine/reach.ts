import { isSettled, isTest, liveKids, type Node } from './node.ts';
import type { List, Ref, Slots, State } from './state.ts';

/** An open fact on which the answer may still turn. */
export interface Open {
  readonly ref: Ref;
  readonly slots: Slots;
  /** Where the entry stands in its list; -1 for the record and for anyone not listed. */
  readonly entry: number;
}

/** What the answer may still turn on: every fact that matters is here, and perhaps a few that do not. */
export interface Reach {
  readonly facts: readonly Open[];
  /** Lists on which somebody not listed could matter. */
  readonly lists: ReadonlySet<number>;
}

/** What the answer, or the amount, may still turn on; `isKnownOpen`: that it does turn on something need not be found out. */
export const reach = (root: Node, s: State, isKnownOpen = false): Reach => {
  const facts = new Map<Slots, Map<number, Open>>();
  const lists = new Set<number>();

  const open = (ref: Ref) => {
    const slots = s.at[ref.list] as Slots;
    if (!isOpen(ref, slots)) return;
    const known = facts.get(slots) ?? new Map<number, Open>();
    facts.set(slots, known);
    const entry = ref.list ? (s.lists[ref.list] as List).members.indexOf(slots) : -1;
    if (!known.has(ref.slot)) known.set(ref.slot, { ref, slots, entry });
  };
  const visit = (node: Node) => {
    if (!isSettled(node, s)) enter(node);
  };
  const enter = (node: Node) => {
    if (node.leaf) open(node.leaf);
    if (node.presence) visitEntries(node, node.presence);
    else liveKids(node, s).forEach(visit);
  };
  const visitEntries = (node: Node, presence: Ref) => {
    const { list } = presence;
    const { members, rest } = s.lists[list] as List;
    const before = s.at[list] as Slots;
    for (const slots of members) {
      s.at[list] = slots;
      open(presence);
      node.kids.forEach(visit);
    }
    if (rest) {
      s.at[list] = rest;
      if (node.kids.some((kid) => isTest(kid) && kid.truth(s) !== 0)) lists.add(list);
      node.kids.forEach(visit);
    }
    s.at[list] = before;
  };
  if (isKnownOpen) enter(root);
  else visit(root);
  return { facts: [...facts.values()].flatMap((known) => [...known.values()]), lists };
};

const isOpen = ({ domain, slot }: Ref, slots: Slots): boolean => {
  const now = slots[slot] as number;
  if (domain.kind === 'yes-no') return now === 1;
  return domain.kind === 'integer' ? now !== slots[slot + 1] : (now & (now - 1)) !== 0;
};
