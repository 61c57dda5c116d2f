import { someCell, type Variable, variablesOf } from './cells.ts';
import type { TestNode } from './node.ts';
import type { List, State } from './state.ts';
import { type Truth, UNKNOWN } from './truth.ts';
import { type Uses, usesOf } from './uses.ts';

/** Evaluations spent on one question before it is left unknown. */
const BUDGET = 4096;
/** Unlisted entries that stand in for everyone not listed; more are not tried. */
const WITNESSES = 4;

/**
 * Yes only if the test holds in every world of the state, no only if in none: exact within the budget, else unknown.
 * Branches only on what is read more than once; the state is as before when it returns.
 */
export const decide = (test: TestNode, s: State, budget = BUDGET): Truth => settle(test, s, { left: budget });

/** As `decide`, spending from a budget that others share. */
export const settle = (test: TestNode, s: State, budget: { left: number }): Truth => {
  const quick = test.truth(s);
  if (quick !== UNKNOWN) return quick;
  const uses = usesOf(test);
  if (!uses.shared.length) return quick;
  return withWitnesses(s, uses, () => branch(test, s, variablesOf(s, uses, uses.shared), 0, budget));
};

const branch = (test: TestNode, s: State, open: readonly Variable[], i: number, budget: { left: number }): Truth => {
  const variable = open[i];
  let agreed: Truth | undefined;
  const split = (): boolean => {
    let t: Truth = budget.left-- > 0 ? test.truth(s) : UNKNOWN;
    if (t === UNKNOWN && budget.left > 0) t = branch(test, s, open, i + 1, budget);
    agreed = agreed === undefined || agreed === t ? t : UNKNOWN;
    return agreed === UNKNOWN;
  };
  if (variable) someCell(variable, variable.cells, split);
  return agreed ?? UNKNOWN;
};

/**
 * Runs with everyone not listed replaced by as many entries that may exist as the test can need: each `some` that
 * holds keeps one that makes it hold, each count that many as its threshold, and dropping the others changes neither.
 * Where no small number suffices the list stays as it is, and the answer may be less exact, never wrong.
 */
export const withWitnesses = <T>(s: State, uses: Uses, run: (all: boolean) => T, always = false): T => {
  const before = [...s.lists];
  let all = true;
  for (const [list, witnesses] of uses.lists) {
    const { rest, members } = s.lists[list] as List;
    const repeated = always || uses.shared.some(({ ref }) => ref.list === list);
    if (!rest || !repeated) continue;
    if (witnesses > WITNESSES) all = false;
    else {
      const some = Array.from({ length: witnesses }, () => [1, ...rest.slice(1)]);
      s.lists[list] = { members: [...members, ...some], rest: null };
    }
  }
  const result = run(all);
  Object.assign(s.lists, before);
  return result;
};
