import { type Cell, cellsOf, setCell, someCell } from './cells.ts';
import { settle, withWitnesses } from './decide.ts';
import type { TestNode } from './node.ts';
import { type Open, reach } from './reach.ts';
import type { List, Ref, State } from './state.ts';
import { UNKNOWN } from './truth.ts';
import { type Use, usesOf } from './uses.ts';

/** Evaluations spent on one fact before it is kept as relevant. */
const BUDGET = 4096;

/** Whether the fact is one the family answers; all others stay open while relevance is judged. */
export type Asked = (ref: Ref) => boolean;

/**
 * Whether changing this fact alone, in some world of what the family is asked, changes the truth. Kept as relevant
 * when the budget runs out, or when more people who are not listed could matter than are tried.
 */
export const relevant = (test: TestNode, s: State, fact: Open, asked: Asked, evaluations = BUDGET): boolean => {
  const budget = { left: evaluations };
  if (settle(test, s, budget) !== UNKNOWN) return false;
  const { rest } = s.lists[fact.ref.list] as List;
  return withWitnesses(
    s,
    usesOf(test),
    (all) => !all || search(test, s, fact.slots === rest ? standIn(s, fact) : fact, asked, budget),
    true,
  );
};

/** For a fact of anyone not listed, the same fact of an entry that stands in for them. */
const standIn = (s: State, fact: Open): Open => ({
  ...fact,
  slots: s.lists[fact.ref.list]?.members.at(-1) ?? fact.slots,
});

const search = (test: TestNode, s: State, fact: Open, asked: Asked, budget: { left: number }): boolean => {
  const uses = new Map(usesOf(test).facts.map((use) => [use.ref.id, use]));
  const cells = ({ ref, slots }: Open): Cell[] => cellsOf(uses.get(ref.id) as Use, slots);
  /** Another fact of the family's with values left that a test can tell apart. */
  const isNext = (open: Open) =>
    (open.ref.slot === 0 || asked(open.ref)) &&
    (open.slots !== fact.slots || open.ref.slot !== fact.ref.slot) &&
    cells(open).length > 1;

  const openWith = (cell: Cell): Open[] => {
    setCell(fact.slots, fact.ref, cell);
    return test.truth(s) === UNKNOWN ? reach(test, s).facts.filter(isNext) : [];
  };
  const truthWith = (cell: Cell) => {
    setCell(fact.slots, fact.ref, cell);
    return settle(test, s, budget);
  };
  /** Whether the two cells give different truths in some world of what the family is asked. */
  const differ = (a: Cell, b: Cell): boolean => {
    if (budget.left-- <= 0) return true;
    const open = [...openWith(a), ...openWith(b)];
    if (!open.length) return truthWith(a) !== truthWith(b) || budget.left <= 0;
    const next = open.reduce((first, other) => (other.ref.id < first.ref.id ? other : first));
    return someCell(next, cells(next), () => differ(a, b));
  };
  const [first, ...others] = cells(fact);
  let before = first as Cell;
  return someCell(fact, others, (cell) => {
    const found = differ(before, cell);
    before = cell;
    return found;
  });
};
