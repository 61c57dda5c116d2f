import { someCell, type Variable } from './cells.ts';

/**
 * Whether what is looked for is seen in some world of a few facts, tried cell by cell in their order. `look` is asked
 * of each state on the way: true where it is seen, false where no world of the state can show it, undefined where more
 * must be known. What it sees it keeps itself: the state is as before when this returns. At most `budget.left` states
 * are gone into.
 */
export const someWorld = (
  [variable, ...others]: readonly Variable[],
  budget: { left: number },
  look: () => boolean | undefined,
): boolean => {
  const seen = look();
  if (seen !== undefined) return seen;
  if (!variable || budget.left-- <= 0) return false;
  return someCell(variable, variable.cells, () => someWorld(others, budget, look));
};
