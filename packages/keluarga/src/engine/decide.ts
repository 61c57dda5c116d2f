import { setCell, type Variable, variablesOf } from './cells.ts';
import type { TestNode } from './node.ts';
import type { List, State } from './state.ts';
import { type Truth, UNKNOWN } from './truth.ts';
import { type Uses, usesOf } from './uses.ts';

/** Evaluations spent on one question before it is left unknown. */
export const BUDGET = 4096;
/** Unlisted entries that stand in for everyone not listed; more are not tried. */
const WITNESSES = 4;

/**
 * Yes only if the test holds in every world of the state, no only if in none: exact within the budget, else unknown.
 * Branches only on what is read more than once; the state is as before when it returns.
 */
export const decide = (test: TestNode, s: State, budget = BUDGET): Truth => {
  const quick = test.truth(s);
  if (quick !== UNKNOWN) return quick;
  const uses = usesOf(test);
  if (!uses.shared) return UNKNOWN;
  return withWitnesses(s, uses, () =>
    branch(
      test,
      s,
      variablesOf(s, uses, ({ times }) => times > 1),
      0,
      { left: budget },
    ),
  );
};

const branch = (test: TestNode, s: State, open: readonly Variable[], i: number, budget: { left: number }): Truth => {
  const variable = open[i];
  if (!variable) return UNKNOWN;
  const { slots, ref, cells } = variable;
  const before = slots.slice(ref.slot, ref.slot + 2);
  let agreed: Truth | undefined;
  for (const cell of cells) {
    setCell(slots, ref.slot, cell);
    let t: Truth = budget.left-- > 0 ? test.truth(s) : UNKNOWN;
    if (t === UNKNOWN && budget.left > 0) t = branch(test, s, open, i + 1, budget);
    if (t === UNKNOWN || (agreed ?? t) !== t) {
      agreed = UNKNOWN;
      break;
    }
    agreed = t;
  }
  setCell(slots, ref.slot, before.slice(0, (cells[0] as readonly number[]).length));
  return agreed as Truth;
};

/**
 * Runs with everyone not listed replaced by as many entries that may exist as the test can need: dropping any others
 * changes no `some`. Where no number suffices the list stays as it is, and the answer may be less exact, never wrong.
 */
export const withWitnesses = <T>(s: State, uses: Uses, run: () => T, always = false): T => {
  const changed: [List, List][] = [];
  for (const [number, { nodes, witnesses }] of uses.lists) {
    const list = s.lists[number] as List;
    const repeated = always || nodes > 1 || uses.facts.some(({ ref, times }) => ref.list === number && times > 1);
    if (!list.rest || !repeated || witnesses > WITNESSES) continue;
    changed.push([list, { ...list }]);
    const { rest } = list;
    const extra = Array.from({ length: witnesses }, () => [1, ...rest.slice(1)]);
    list.members = [...list.members, ...extra];
    list.rest = null;
  }
  const result = run();
  for (const [list, before] of changed) Object.assign(list, before);
  return result;
};
