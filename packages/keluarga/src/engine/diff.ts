import { cellNow, setCell, type Variable, variablesOf } from './cells.ts';
import type { TestNode } from './node.ts';
import { blank, blankState, type Layout, type State } from './state.ts';
import { type Truth, UNKNOWN } from './truth.ts';
import { collect } from './uses.ts';

/** A state in which two tests give different definite answers. */
export interface Witness {
  readonly state: State;
  readonly before: Truth;
  readonly after: Truth;
}

const BUDGET = 20_000;

/**
 * The smallest witness by number of listed entries, over complete lists of at most `most` entries each; null when
 * none was found within the budget. Both tests are compiled on the same layout.
 */
export const diff = (layout: Layout, before: TestNode, after: TestNode, subject = '', most = 2): Witness | null => {
  const uses = collect([before, after]);
  const budget = { left: BUDGET };
  const sizes = layout.lists.map((name, list) => {
    const least = list && name === subject ? 1 : 0;
    return Array.from({ length: uses.lists.has(list) ? most + 1 - least : 1 }, (_, more) => least + more);
  });
  for (const counts of smallestFirst(sizes)) {
    const state = listed(layout, counts, subject);
    const open = variablesOf(state, uses, uses.facts);
    const found = search(before, after, state, open, budget);
    if (found) return found;
  }
  return null;
};

/** One of each, in every way. */
const smallestFirst = (sizes: readonly (readonly number[])[]): number[][] => {
  const total = (counts: readonly number[]) => counts.reduce((sum, size) => sum + size, 0);
  const rows = sizes.reduce<number[][]>(
    (rows, some) => rows.flatMap((row) => some.map((size) => [...row, size])),
    [[]],
  );
  return rows.sort((a, b) => total(a) - total(b));
};

/** The first witness among the worlds of a state; the state then is the one in which it was found. */
const search = (
  before: TestNode,
  after: TestNode,
  s: State,
  [variable, ...others]: readonly Variable[],
  budget: { left: number },
): Witness | null => {
  const [a, b] = [before.truth(s), after.truth(s)];
  if (a !== UNKNOWN && b !== UNKNOWN) return a === b ? null : { state: s, before: a, after: b };
  if (!variable || budget.left-- <= 0) return null;
  const { slots, ref, cells } = variable;
  const open = cellNow(ref, slots);
  for (const cell of cells) {
    setCell(slots, ref, cell);
    const witness = search(before, after, s, others, budget);
    if (witness) return witness;
  }
  setCell(slots, ref, open);
  return null;
};

/** Nothing known of anyone, every list complete with so many entries, the subject bound to the first of its list. */
const listed = (layout: Layout, counts: readonly number[], subject: string): State => {
  const state = blankState(layout);
  for (const [list, name] of layout.lists.entries()) {
    if (!list) continue;
    const members = Array.from({ length: counts[list] as number }, () => blank(layout, list));
    state.lists[list] = { members, rest: null };
    if (name === subject) state.at[list] = members[0] as number[];
  }
  return state;
};
