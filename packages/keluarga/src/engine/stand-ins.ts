import type { List, State } from './state.ts';
import type { Uses } from './uses.ts';

/** Unlisted entries that stand in for everyone not listed; more are not tried. */
const STAND_INS = 4;

/**
 * Runs with everyone not listed replaced by as many entries that may exist as the test can need: each `some` that
 * holds keeps one that makes it hold, each count that many as its threshold, and dropping the others changes neither.
 * Where no small number suffices the list stays as it is, and the answer may be less exact, never wrong.
 */
export const withStandIns = <T>(s: State, uses: Uses, run: (all: boolean) => T, always = false): T => {
  const before = [...s.lists];
  let all = true;
  for (const [list, needed] of uses.lists) {
    const { rest, members } = s.lists[list] as List;
    const repeated = always || uses.shared.some(({ ref }) => ref.list === list);
    if (!rest || !repeated) continue;
    if (needed > STAND_INS) all = false;
    else {
      const some = Array.from({ length: needed }, () => [1, ...rest.slice(1)]);
      s.lists[list] = { members: [...members, ...some], rest: null };
    }
  }
  const result = run(all);
  Object.assign(s.lists, before);
  return result;
};
