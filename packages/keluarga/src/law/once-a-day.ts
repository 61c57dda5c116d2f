import type { CivilDate } from './civil-date.ts';

/** Days kept ready at once. */
const KEPT = 64;

/** What `make` gives for a day, made once for each of the last days asked about; the oldest makes room. */
export const onceADay = <Made>(make: (on: CivilDate) => Made): ((on: CivilDate) => Made) => {
  const days = new Map<CivilDate, Made>();
  return (on) => {
    const before = days.get(on);
    if (before !== undefined) return before;
    const made = make(on);
    if (days.size >= KEPT) days.delete(days.keys().next().value as CivilDate);
    days.set(on, made);
    return made;
  };
};
