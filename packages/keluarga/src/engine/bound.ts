import type { Slots, State } from './state.ts';

/** Runs with one entry of a list bound, then binds again what was bound before. */
export const bound = <T>(s: State, list: number, entry: Slots, run: () => T): T => {
  const before = s.at[list] as Slots;
  s.at[list] = entry;
  try {
    return run();
  } finally {
    s.at[list] = before;
  }
};
