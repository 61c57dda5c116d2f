import type { Answer } from './answers.ts';
import { type Cell, cellNow, setCell, someCell, type Variable, variablesOf } from './cells.ts';
import { decide } from './decide.ts';
import { known } from './known.ts';
import type { TestNode } from './node.ts';
import { someWorld } from './some-world.ts';
import { type Layout, peopled, type Ref, type Slots, type State } from './state.ts';
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
  const s = peopled(
    layout,
    layout.lists.map(() => 1),
    subject,
  );
  const uses = usesOf(test);
  const found = new Map<string, Vector>();
  const record = (): boolean => {
    const vector = { record: told(layout, s, 0), lists: toldLists(layout, s), truth: decide(test, s) };
    found.set(JSON.stringify([vector.record, vector.lists]), vector);
    return false;
  };
  record();
  const open = variablesOf(s, uses, uses.facts).filter(({ ref }) => ref.slot > 0);
  for (const turning of open) {
    const { ref, slots, cells } = turning;
    const others = open.filter((variable) => variable !== turning).map(atFirstValues);
    const all = cellNow(ref, slots);
    const truthWith = (cell: Cell) => {
      setCell(slots, ref, cell);
      return test.truth(s);
    };
    for (let i = 1; i < cells.length; i++) {
      const sides = [lastOf(cells[i - 1] as Cell, ref), firstOf(cells[i] as Cell, ref)];
      someWorld(others, { left: BUDGET }, () => {
        const [below, above] = sides.map(truthWith);
        if (below === UNKNOWN || above === UNKNOWN) return undefined;
        if (below !== above) someCell(turning, [...sides, all], record);
        return below !== above;
      });
      setCell(slots, ref, all);
    }
  }
  return [...found.values()];
};

/** Values as near the threshold as the cells have them. */
const lastOf = (cell: Cell, ref: Ref) => edge(cell, ref, 1);
const firstOf = (cell: Cell, ref: Ref) => edge(cell, ref, 0);
const edge = (cell: Cell, { domain }: Ref, end: 0 | 1): Cell => {
  if (domain.kind === 'yes-no') return cell;
  if (domain.kind === 'choice') return [(cell[0] as number) & -(cell[0] as number)];
  const value = cell[end] as number;
  return [value, value];
};

const atFirstValues = (variable: Variable): Variable => ({
  ...variable,
  cells: variable.cells.map((cell) => firstOf(cell, variable.ref)),
});

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
