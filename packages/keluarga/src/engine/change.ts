import type { Answer } from './answers.ts';
import { type Cell, cellNow, cellsOf, entriesOf, setCell } from './cells.ts';
import { decide } from './decide.ts';
import type { Facts } from './facts.ts';
import { known } from './known.ts';
import type { TestNode } from './node.ts';
import type { Open } from './reach.ts';
import { settle } from './settle.ts';
import { type List, type Slots, type State, unknown } from './state.ts';
import { type Truth, YES } from './truth.ts';
import { type Use, usesOf } from './uses.ts';

/** Evaluations spent on looking for a change. */
const BUDGET = 20_000;

export interface Step {
  readonly fact: string;
  /** Where the entry stands in its list; -1 for the record. */
  readonly entry: number;
  readonly to: Answer;
}

export interface Change {
  readonly steps: readonly Step[];
  readonly effort: number;
  /** What the answer becomes. */
  readonly truth: Truth;
}

/**
 * The cheapest change that betters the answer as far as facts with an `effort` can; only those are ever changed.
 * Null when none does. An integer costs its effort for each unit it moves, and once when it was only not known.
 */
export const change = (facts: Facts, test: TestNode, s: State): Change | null => {
  const options = optionsOf(facts, test, s);
  const budget = { left: BUDGET };
  const now = decide(test, s);
  let best: Change | null = null;

  const search = (from: number, effort: number, steps: readonly Step[]) => {
    if (best?.truth === YES && effort >= best.effort) return;
    if (steps.length) {
      const truth = budget.left-- > 0 ? settle(test, s, budget) : now;
      const most = best?.truth ?? now;
      if (truth > most || (best && truth === most && effort < best.effort)) best = { steps, effort, truth };
    }
    for (const [i, { ref, slots, entry, moves }] of options.entries()) {
      if (i < from || budget.left <= 0) continue;
      const before = cellNow(ref, slots);
      for (const { to, price } of moves) {
        setCell(slots, ref, to);
        search(i + 1, effort + price, [...steps, { fact: ref.id, entry, to: known(slots, ref) as Answer }]);
      }
      setCell(slots, ref, before);
    }
  };
  if (now !== YES) search(0, 0, []);
  return best;
};

interface Option extends Open {
  readonly moves: readonly { readonly to: Cell; readonly price: number }[];
}

/** The facts that may be changed. */
const optionsOf = (facts: Facts, test: TestNode, s: State): Option[] => {
  const uses = usesOf(test);
  return uses.facts.flatMap((use) => {
    const { effort } = facts[use.ref.id] ?? {};
    if (effort === undefined) return [];
    return entriesOf(s, uses, use.ref.list).map((slots) => ({
      ref: use.ref,
      slots,
      entry: (s.lists[use.ref.list] as List).members.indexOf(slots),
      moves: movesOf(use, slots).map(({ to, distance }) => ({ to, price: effort * distance })),
    }));
  });
};

/** The cells a fact may be moved to, an integer to the nearest value of each; none in which it is already. */
const movesOf = (use: Use, slots: Slots): { to: Cell; distance: number }[] => {
  const { ref } = use;
  const all = [...slots];
  setCell(all, ref, unknown(ref.domain));
  const low = slots[ref.slot] as number;
  const high = slots[ref.slot + 1] as number;
  return cellsOf(use, all).flatMap((cell) => {
    const [from, to = from] = cell as [number, number?];
    if (ref.domain.kind === 'integer') {
      if (from <= low && high <= to) return [];
      const nearest = to < low ? to : Math.max(from, low);
      return [{ to: [nearest, nearest], distance: Math.max(1, low - to, from - high) }];
    }
    const already = ref.domain.kind === 'choice' ? (from & low) === low : from === low;
    return already ? [] : [{ to: cell, distance: 1 }];
  });
};
