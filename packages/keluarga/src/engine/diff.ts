import { cellNow, setCell, type Variable, variablesOf } from './cells.ts';
import type { TestNode } from './node.ts';
import { blank, blankState, type Layout, type List, type State } from './state.ts';
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
  const largest = uses.lists.size || subject ? most : 0;
  const budget = { left: BUDGET };
  for (let size = subject ? 1 : 0; size <= largest; size++) {
    const state = listed(layout, size, subject);
    const found = search(
      before,
      after,
      state,
      variablesOf(state, uses, () => true),
      budget,
    );
    if (found) return found;
  }
  return null;
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
const listed = (layout: Layout, size: number, subject: string): State => {
  const state = blankState(layout);
  layout.lists.forEach((name, list) => {
    if (!list) return;
    const entries = state.lists[list] as List;
    entries.members = Array.from({ length: size }, () => blank(layout, list));
    entries.rest = null;
    if (name === subject) state.at[list] = entries.members[0] as number[];
  });
  return state;
};
