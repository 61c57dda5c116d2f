import { KeluargaRangeError } from '../engine/errors.ts';
import { type CivilDate, civilDate } from '../law/civil-date.ts';
import type { Grade } from '../law/dated.ts';
import type { Citation } from '../law/instrument.ts';
import { cite } from '../law/instruments.ts';
import { later, type Span } from '../law/months.ts';
import { type MethodId, methodOf } from './methods.ts';

/** A day, or the first and the last where sources or ways of counting differ; both included. */
export interface Due {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

export interface Schedule {
  /** The next visit after the day asked about. */
  readonly visit?: Due;
  /** When the protection is said to end: the next injection, or the day to have a device changed. */
  readonly renewal?: Due;
  /** The first day on which a source says the protection ends has passed: it may have ended already. */
  readonly mayHaveEnded?: true;
  /** Why there is no day: nothing to renew, no source found, or it follows from use. */
  readonly none?: 'permanent' | 'per-use' | 'per-strip' | 'while-mal-holds' | 'not-found';
}

/**
 * Days by a method and the day it began; the date on the client card comes first.
 * @throws RangeError for a text that is no day, or a day before the start.
 */
export const scheduleOf = (method: MethodId, start: CivilDate, on: CivilDate): Schedule => {
  if (civilDate(on) < civilDate(start)) throw new KeluargaRangeError('out-of-order', `before the start: ${on}`);
  const { protection, answer } = methodOf(method);
  if (protection.kind !== 'lasts') return { none: protection.kind };
  const renewal = between(later(start, protection.least), later(start, protection.most));
  const ended = on > renewal.from && ({ mayHaveEnded: true } as const);
  const visit = answer === 'iud' && iudVisits(start, renewal.to).find(({ to }) => to > on);
  return { ...(visit && { visit }), renewal, ...ended };
};

const between = (a: CivilDate, b: CivilDate): Due => (a < b ? { from: a, to: b } : { from: b, to: a });

/** The visits after an IUD is placed, and where they were read; for every other method no text with visits was. */
export const iudVisitSource: {
  readonly afterWeeks: number;
  /** How many visits follow a month apart. */
  readonly monthly: number;
  readonly thenEveryMonths: number;
  readonly cite: Citation;
  readonly grade: Grade;
} = { afterWeeks: 1, monthly: 3, thenEveryMonths: 6, cite: cite('bkkbn-modul-4'), grade: 'B' };

/**
 * The training module does not say whether each visit is counted from the placing or from the visit before, so both
 * are given.
 */
const iudVisits = (start: CivilDate, end: CivilDate): Due[] => {
  const { afterWeeks, monthly, thenEveryMonths } = iudVisitSource;
  const week = later(start, { weeks: afterWeeks });
  const both = (months: number, before: CivilDate, more: number): Due => {
    const span = (n: number): Span => ({ months: n });
    return between(later(start, span(months)), later(before, span(more)));
  };
  const months = Array.from({ length: monthly }, (_, before) => before + 1);
  const visits: Due[] = [{ from: week, to: week }, ...months.map((n) => both(n, week, n))];
  for (let n = thenEveryMonths; later(start, { months: n }) <= end; n += thenEveryMonths)
    visits.push(both(n, week, monthly + n));
  return visits;
};

/** Whether its last day has passed; on that day it has not. */
export const isOverdue = ({ to }: Due, on: CivilDate): boolean => civilDate(on) > to;
