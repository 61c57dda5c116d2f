import { type Cell, cellsOf, setCell } from './cells.ts';
import { decide, withWitnesses } from './decide.ts';
import type { TestNode } from './node.ts';
import { type Open, reach } from './reach.ts';
import type { List, Ref, State } from './state.ts';
import { UNKNOWN } from './truth.ts';
import { presenceOf, type Use, usesOf } from './uses.ts';

/** Comparisons spent on one fact before it is kept as relevant. */
const BUDGET = 512;

/** Whether the fact is one the family answers; all others stay open while relevance is judged. */
export type Asked = (ref: Ref) => boolean;

/**
 * Whether changing this fact alone, in some world of what the family is asked, changes the truth. Kept as relevant
 * when the budget runs out.
 */
export const relevant = (test: TestNode, s: State, fact: Open, asked: Asked): boolean => {
  if (decide(test, s) !== UNKNOWN) return false;
  const uses = usesOf(test);
  return withWitnesses(s, uses, () => search(test, s, standIn(s, fact), asked), true);
};

/** For a fact of anyone not listed, the same fact of the first entry that stands in for them. */
const standIn = (s: State, fact: Open): Open => {
  const { members } = s.lists[fact.ref.list] as List;
  const listed = fact.ref.list === 0 || fact.slots === s.at[fact.ref.list] || members.includes(fact.slots);
  const extra = members.find((slots) => slots[0] === 1);
  return listed || !extra ? fact : { ...fact, slots: extra };
};

const search = (test: TestNode, s: State, { ref, slots }: Open, asked: Asked): boolean => {
  const uses = usesOf(test);
  const useOf = (other: Ref): Use => uses.facts.find((use) => use.ref.id === other.id) ?? presenceOf(other.list);
  const cells = cellsOf(useOf(ref), slots);
  const width = (other: Ref) => (other.domain.kind === 'integer' ? 2 : 1);
  const before = slots.slice(ref.slot, ref.slot + width(ref));
  const budget = { left: BUDGET };

  const openWith = (cell: Cell) => {
    setCell(slots, ref.slot, cell);
    return test.truth(s) === UNKNOWN ? reach(test, s).facts.filter((open) => !open.ref.id || asked(open.ref)) : [];
  };
  const truthWith = (cell: Cell) => {
    setCell(slots, ref.slot, cell);
    return decide(test, s);
  };
  /** Whether the two cells give different truths in some world of what is still open. */
  const differ = (a: Cell, b: Cell): boolean => {
    if (budget.left-- <= 0) return true;
    const open = [...openWith(a), ...openWith(b)].filter(
      (other) => other.slots !== slots || other.ref.slot !== ref.slot,
    );
    if (!open.length) return truthWith(a) !== truthWith(b);
    const next = open.reduce((first, other) => (other.ref.id < first.ref.id ? other : first));
    const saved = next.slots.slice(next.ref.slot, next.ref.slot + width(next.ref));
    const found = cellsOf(useOf(next.ref), next.slots).some((cell) => {
      setCell(next.slots, next.ref.slot, cell);
      return differ(a, b);
    });
    setCell(next.slots, next.ref.slot, saved);
    return found;
  };
  const found = cells.slice(1).some((cell, i) => differ(cells[i] as Cell, cell));
  setCell(slots, ref.slot, before);
  return found;
};
