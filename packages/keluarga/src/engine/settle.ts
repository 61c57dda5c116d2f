import { someCell, type Variable, variablesOf } from './cells.ts';
import type { TestNode } from './node.ts';
import { withStandIns } from './stand-ins.ts';
import type { State } from './state.ts';
import { type Truth, UNKNOWN } from './truth.ts';
import { usesOf } from './uses.ts';

/** As `decide`, spending from a budget that others share. */
export const settle = (test: TestNode, s: State, budget: { left: number }): Truth => {
  const quick = test.truth(s);
  if (quick !== UNKNOWN) return quick;
  const uses = usesOf(test);
  if (!uses.shared.length) return quick;
  return withStandIns(s, uses, () => branch(test, s, variablesOf(s, uses, uses.shared), 0, budget));
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
