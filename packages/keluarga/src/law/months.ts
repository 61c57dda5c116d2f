import { UTCDateMini } from '@date-fns/utc/date/mini';
import { add } from 'date-fns/add';
import { addMonths } from 'date-fns/addMonths';
import { getDaysInMonth } from 'date-fns/getDaysInMonth';
import { type CivilDate, civilDate } from './civil-date.ts';

export type Span =
  | { readonly days: number }
  | { readonly weeks: number }
  | { readonly months: number }
  | { readonly years: number };

/** As date-fns reckons with it: its clock is that of UTC, so that no zone ever skips or repeats a day of it. */
const dateOf = (day: CivilDate): Date => new UTCDateMini(`${civilDate(day)}T00:00:00Z`);

const dayOf = (date: Date): CivilDate => date.toISOString().slice(0, 10);

/**
 * The day a span later. Months and years end on a day of the same number, or on the last day of a month that has no
 * such day: 31 January and one month is 28 or 29 February. Counted from the first day each time, never from a day
 * already moved, so 31 January and two months is 31 March.
 * @throws RangeError for a text that is no day.
 */
export const later = (from: CivilDate, span: Span): CivilDate => dayOf(add(dateOf(from), span));

/** The same day so many months later, or before when negative; ends as `later` does. */
export const monthsLater = (from: CivilDate, months: number): CivilDate => dayOf(addMonths(dateOf(from), months));

/** A day of the month in which `date` lies, or its last day where it has no such day. */
export const dayInMonth = (date: CivilDate, day: number): CivilDate =>
  date.slice(0, 8) + String(Math.min(day, getDaysInMonth(dateOf(date)))).padStart(2, '0');

/** Every month that has a day from `from` to `to`, both included, as its first day. */
export const monthsFrom = (from: CivilDate, to: CivilDate): CivilDate[] => {
  const months: CivilDate[] = [];
  for (let month = dayInMonth(from, 1); month <= to; month = monthsLater(month, 1)) months.push(month);
  return months;
};
