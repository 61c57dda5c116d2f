import { setCell, variablesOf } from './cells.ts';
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
  const budget = { left: BUDGET };
  for (let size = subject ? 1 : 0; size <= (uses.lists.size || subject ? most : 0); size++) {
    const state = listed(layout, size, subject);
    const open = variablesOf(state, uses, () => true);
    const found = search(state, 0);
    if (found) return found;

    function search(s: State, i: number): Witness | null {
      const [a, b] = [before.truth(s), after.truth(s)];
      if (a !== UNKNOWN && b !== UNKNOWN) return a === b ? null : { state: s, before: a, after: b };
      const variable = open[i];
      if (!variable || budget.left-- <= 0) return null;
      const { slots, ref, cells } = variable;
      const saved = slots.slice(ref.slot, ref.slot + 2);
      for (const cell of cells) {
        setCell(slots, ref.slot, cell);
        const witness = search(s, i + 1);
        if (witness) return witness;
      }
      setCell(slots, ref.slot, saved.slice(0, ref.domain.kind === 'integer' ? 2 : 1));
      return null;
    }
  }
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
