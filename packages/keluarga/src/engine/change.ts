import { type Answer, known } from './answers.ts';
import { cellNow, setCell, type Variable, variablesOf } from './cells.ts';
import { decide } from './decide.ts';
import type { Facts } from './facts.ts';
import type { TestNode } from './node.ts';
import { type State, unknown } from './state.ts';
import { type Truth, YES } from './truth.ts';
import { usesOf } from './uses.ts';

/** Evaluations spent on looking for a change. */
const BUDGET = 4096;

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
 * Null when none does. An integer costs its effort for each unit it moves.
 */
export const change = (facts: Facts, test: TestNode, s: State): Change | null => {
  const options = openable(facts, test, s);
  const budget = { left: BUDGET };
  let best: Change | null = null;
  let truth = decide(test, s);

  const search = (i: number, effort: number, steps: readonly Step[]) => {
    if (best && best.truth === YES && effort >= best.effort) return;
    if (steps.length && budget.left-- > 0) {
      const t = decide(test, s);
      if (t > truth || (best && t === truth && effort < best.effort)) {
        best = { steps, effort, truth: t };
        truth = t;
      }
    }
    const option = options[i];
    if (!option || budget.left <= 0) return;
    search(i + 1, effort, steps);
    const { ref, slots, entry } = option;
    const price = facts[ref.id]?.effort ?? 0;
    const before = cellNow(ref, slots);
    for (const { cell, distance } of option.moves) {
      setCell(slots, ref, cell);
      search(i + 1, effort + price * distance, [...steps, { fact: ref.id, entry, to: known(slots, ref) as Answer }]);
    }
    setCell(slots, ref, before);
  };
  if (truth !== YES) search(0, 0, []);
  return best;
};

type Option = Variable & { readonly moves: readonly { readonly cell: readonly number[]; readonly distance: number }[] };

/** The facts that may be changed and the single values they may be moved to: for an integer the nearest of each cell. */
const openable = (facts: Facts, test: TestNode, s: State): Option[] => {
  const known = usesOf(test);
  const free = { ...known, facts: known.facts.filter(({ ref }) => facts[ref.id]?.effort !== undefined) };
  return everyVariable(s, free).map((variable) => {
    const { ref, slots, cells } = variable;
    const low = slots[ref.slot] as number;
    const high = slots[ref.slot + 1] as number;
    const moves = cells.flatMap((cell) => {
      if (ref.domain.kind !== 'integer') return cell[0] === low ? [] : [{ cell, distance: 1 }];
      const [from, to] = cell as [number, number];
      if (from <= low && high <= to) return [];
      const value = to < low ? to : from > high ? from : Math.max(from, low);
      return [{ cell: [value, value], distance: to < low ? low - to : Math.max(1, from - high) }];
    });
    return { ...variable, moves };
  });
};

/** As `variablesOf`, with every value of the domain possible again. */
const everyVariable = (s: State, uses: ReturnType<typeof usesOf>): Variable[] => {
  const saved = new Map<number[], number[]>();
  for (const slots of [...s.at, ...s.lists.flatMap(({ members }) => members)]) saved.set(slots, [...slots]);
  for (const { ref } of uses.facts)
    for (const slots of ref.list ? [s.at[ref.list] ?? [], ...(s.lists[ref.list]?.members ?? [])] : [s.at[0] ?? []])
      if (slots.length) setCell(slots, ref, unknown(ref.domain));
  const found = variablesOf(s, uses, ({ ref }) => ref.slot > 0);
  for (const [slots, before] of saved) slots.splice(0, slots.length, ...before);
  return found;
};
