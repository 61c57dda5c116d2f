import type { Answer } from './answers.ts';
import { setCell, type Variable, variablesOf } from './cells.ts';
import { decide } from './decide.ts';
import { known } from './known.ts';
import type { TestNode } from './node.ts';
import { blank, blankState, type Layout, type List, type Slots, type State } from './state.ts';
import { type Truth, UNKNOWN } from './truth.ts';
import { usesOf } from './uses.ts';

/** A boundary case: what is known, and the truth. Each list is complete and has the one entry shown. */
export interface Vector {
  readonly record: Readonly<Record<string, Answer>>;
  readonly lists: Readonly<Record<string, Readonly<Record<string, Answer>>>>;
  readonly truth: Truth;
}

const BUDGET = 2000;

/**
 * For each cell of each fact and the next one, a world on either side of the threshold between them in which the
 * answer turns on it, if one is found, and the same with the fact unknown; first of all, nothing known.
 */
export const vectors = (layout: Layout, test: TestNode, subject = ''): Vector[] => {
  const s = single(layout, subject);
  const uses = usesOf(test);
  const found = new Map<string, Vector>();
  const record = () => {
    const vector = { record: told(layout, s, 0), lists: toldLists(layout, s), truth: decide(test, s) };
    found.set(JSON.stringify([vector.record, vector.lists]), vector);
  };
  record();
  const open = variablesOf(s, uses, uses.facts).filter(({ ref }) => ref.slot > 0);
  for (const turning of open) {
    const others = open.filter((variable) => variable !== turning);
    const unknown = turning.slots.slice();
    for (let i = 1; i < turning.cells.length; i++) {
      const [a, b] = [lastOf(turning, i - 1), firstOf(turning, i)];
      const budget = { left: BUDGET };
      pivot(test, s, turning, others, 0, [a, b], budget, () => {
        for (const cell of [a, b, unknown.slice(turning.ref.slot, turning.ref.slot + a.length)]) {
          setCell(turning.slots, turning.ref, cell);
          record();
        }
      });
      setCell(turning.slots, turning.ref, unknown.slice(turning.ref.slot, turning.ref.slot + a.length));
    }
  }
  return [...found.values()];
};

const single = (layout: Layout, subject: string): State => {
  const s = blankState(layout);
  layout.lists.forEach((name, list) => {
    if (!list) return;
    const entry = blank(layout, list);
    Object.assign(s.lists[list] as List, { members: [entry], rest: null });
    if (name === subject) s.at[list] = entry;
  });
  return s;
};

/** Values as near the threshold as the cells have them. */
const lastOf = ({ cells, ref }: Variable, i: number) => edge(cells[i] as readonly number[], ref, 1);
const firstOf = ({ cells, ref }: Variable, i: number) => edge(cells[i] as readonly number[], ref, 0);
const edge = (cell: readonly number[], { domain }: Variable['ref'], end: 0 | 1): readonly number[] => {
  if (domain.kind === 'yes-no') return cell;
  if (domain.kind === 'choice') return [(cell[0] as number) & -(cell[0] as number)];
  const value = cell[end] as number;
  return [value, value];
};

/** Runs `then` in the first world of the others in which the two cells give different definite answers. */
const pivot = (
  test: TestNode,
  s: State,
  turning: Variable,
  others: readonly Variable[],
  i: number,
  pair: readonly (readonly number[])[],
  budget: { left: number },
  then: () => void,
): boolean => {
  const truths = pair.map((cell) => {
    setCell(turning.slots, turning.ref, cell);
    return test.truth(s);
  });
  if (truths[0] !== UNKNOWN && truths[1] !== UNKNOWN) {
    if (truths[0] === truths[1]) return false;
    then();
    return true;
  }
  const variable = others[i];
  if (!variable || budget.left-- <= 0) return false;
  const { slots, ref, cells } = variable;
  const saved = slots.slice(ref.slot, ref.slot + (cells[0] as readonly number[]).length);
  const found = cells.some((_, c) => {
    setCell(slots, ref, firstOf(variable, c));
    return pivot(test, s, turning, others, i + 1, pair, budget, then);
  });
  setCell(slots, ref, saved);
  return found;
};

const told = (layout: Layout, s: State, list: number, slots: Slots = s.at[list] as Slots): Record<string, Answer> => {
  const answers: Record<string, Answer> = {};
  for (const ref of layout.refs.values()) {
    if (ref.list !== list) continue;
    const answer = known(slots, ref);
    if (answer !== undefined) answers[ref.id] = answer;
  }
  return answers;
};

const toldLists = (layout: Layout, s: State): Record<string, Record<string, Answer>> =>
  Object.fromEntries(
    layout.lists.slice(1).map((name, i) => [name, told(layout, s, i + 1, s.lists[i + 1]?.members[0] as Slots)]),
  );
