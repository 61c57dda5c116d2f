import { variablesOf } from './cells.ts';
import type { TestNode } from './node.ts';
import { someWorld } from './some-world.ts';
import { type Layout, peopled, type State } from './state.ts';
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
  let witness: Witness | null = null;
  smallestFirst(sizes).some((counts) => {
    const state = peopled(layout, counts, subject);
    return someWorld(variablesOf(state, uses, uses.facts), budget, () => {
      const [a, b] = [before.truth(state), after.truth(state)];
      if (a === UNKNOWN || b === UNKNOWN) return undefined;
      if (a !== b) witness = { state: structuredClone(state), before: a, after: b };
      return a !== b;
    });
  });
  return witness;
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
