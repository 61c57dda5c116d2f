import { type Cell, cellsOf, setCell, someCell } from './cells.ts';
import { decide } from './decide.ts';
import { type AmountNode, boundsOf, type Node, type TestNode } from './node.ts';
import type { Open } from './reach.ts';
import { remember } from './remember.ts';
import type { State } from './state.ts';
import { usesOf } from './uses.ts';

/** Evaluations spent on one fact before the answer is said to turn on it, and what each may spend. */
const BUDGET = 256;
const EACH = 64;

/**
 * Whether a test is otherwise for one value of an open fact than for another, in some world of the open facts
 * `beside` it; all else stays as it is known. Yes past the budget, and for numbers that nothing fixed cuts into ranges.
 */
export const turnsOn = (test: TestNode, s: State, fact: Open, beside: readonly Open[]): boolean => {
  let left = BUDGET;
  const others = beside.filter(({ ref, slots }) => ref !== fact.ref || slots !== fact.slots);
  const all = [...others, fact].map((open) => ({ open, cells: valuesOf(test, open) }));
  if (all.some(({ cells }) => cells.length < 2)) return true;
  const somewhere = (i: number): boolean => {
    const { open, cells } = all[i] as (typeof all)[number];
    if (open !== fact) return someCell(open, cells, () => somewhere(i + 1));
    const truths = new Set();
    return someCell(open, cells, () => left-- <= 0 || truths.add(decide(test, s, EACH)).size > 1);
  };
  return somewhere(0);
};

/** Two numbers tried where nothing fixed tells which would make a difference, and one for others meanwhile. */
const [NONE, MANY, SOME] = [0, 9, 1];

/** Whether the range of a quantity is otherwise for some value of an open fact than while it is open, or than for another. */
export const rangeTurnsOn = (quantity: AmountNode, s: State, fact: Open, beside: readonly Open[]): boolean => {
  const rangeWith = (value: Cell) => {
    setCell(fact.slots, fact.ref, value);
    return boundsOf(quantity, s).join();
  };
  const cells = valuesOf(quantity, fact);
  const again = remember([fact, ...beside].map(({ slots }) => slots));
  const ranges = new Set<string>();
  if (cells.length > 1) {
    ranges.add(boundsOf(quantity, s).join());
    for (const cell of cells) ranges.add(rangeWith(cell));
  } else {
    for (const { ref, slots } of beside) if (ref.width > 1) setCell(slots, ref, [SOME, SOME]);
    for (const value of [NONE, MANY]) ranges.add(rangeWith([value, value]));
  }
  again();
  return ranges.size > 1;
};

/** The values of a fact that are still possible and that no test can tell apart. */
const valuesOf = (node: Node, { ref, slots }: Open) => {
  const use = usesOf(node).facts.find(({ ref: { id } }) => id === ref.id);
  return use ? cellsOf(use, slots) : [];
};
