import { KeluargaRangeError } from '../engine/errors.ts';
import { addDays, type CivilDate, daysBetween } from '../law/civil-date.ts';
import type { MethodId } from './methods.ts';
import { type Due, type Schedule, scheduleOf } from './schedule.ts';

/** The first and the last day on which something may have been, both included: a month of which no day is remembered. */
export type Days = readonly [CivilDate, CivilDate];

/**
 * The schedule of a method begun on some day between two: from the earliest day that any of them gives to the latest.
 * @throws RangeError for days in the wrong order, or after the day asked about.
 */
export const scheduleWithin = (method: MethodId, [first, last]: Days, on: CivilDate): Schedule => {
  if (first > last) throw new KeluargaRangeError('out-of-order', `ends before it starts: ${first}, ${last}`);
  const starts = Array.from({ length: daysBetween(first, last) + 1 }, (_, day) => addDays(first, day));
  const all = starts.map((start) => scheduleOf(method, start, on));
  const [visit, renewal] = [around(all, 'visit'), around(all, 'renewal')];
  const ended = all.some(({ mayHaveEnded }) => mayHaveEnded) && ({ mayHaveEnded: true } as const);
  return { ...(visit && { visit }), ...(renewal && { renewal }), ...ended, ...(all[0]?.none && { none: all[0].none }) };
};

const around = (all: readonly Schedule[], key: 'visit' | 'renewal'): Due | undefined => {
  const dues = all.flatMap((schedule) => schedule[key] ?? []);
  const [from] = dues.map((due) => due.from).sort();
  const [to] = dues
    .map((due) => due.to)
    .sort()
    .reverse();
  return from === undefined || to === undefined ? undefined : { from, to };
};
