import { isTest, type Node, type TestNode } from './node.ts';
import type { List, Ref, Slots, State } from './state.ts';
import { presenceOf } from './uses.ts';

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

export const reach = (root: TestNode, s: State): Reach => {
  const facts = new Map<Slots, Map<number, Open>>();
  const lists = new Set<number>();

  const open = (ref: Ref) => {
    const slots = s.at[ref.list] as Slots;
    const now = slots[ref.slot] as number;
    if (ref.domain.kind === 'integer' ? now === slots[ref.slot + 1] : !isSeveral(ref, now)) return;
    const known = facts.get(slots) ?? new Map<number, Open>();
    facts.set(slots, known);
    const entry = ref.list ? (s.lists[ref.list] as List).members.indexOf(slots) : -1;
    if (!known.has(ref.slot)) known.set(ref.slot, { ref, slots, entry });
  };
  const visit = (node: Node) => {
    if (isTest(node) && node.truth(s) !== 1) return;
    if (node.leaf) open(node.leaf);
    if (node.list === undefined) node.kids.forEach(visit);
    else visitEntries(node, node.list);
  };
  const visitEntries = (node: Node, list: number) => {
    const { members, rest } = s.lists[list] as List;
    const before = s.at[list] as Slots;
    for (const slots of members) {
      s.at[list] = slots;
      if (slots[0] === 1) open(presenceOf(list).ref);
      node.kids.forEach(visit);
    }
    if (rest) {
      s.at[list] = rest;
      if (node.kids.some((kid) => isTest(kid) && kid.truth(s) !== 0)) lists.add(list);
      node.kids.forEach(visit);
    }
    s.at[list] = before;
  };
  visit(root);
  return { facts: [...facts.values()].flatMap((known) => [...known.values()]), lists };
};

const isSeveral = ({ domain }: Ref, now: number): boolean =>
  domain.kind === 'yes-no' ? now === 1 : (now & (now - 1)) !== 0;
