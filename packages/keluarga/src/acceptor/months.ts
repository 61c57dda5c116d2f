import { UTCDate } from '@date-fns/utc';
import { add } from 'date-fns/add';
import { formatISO } from 'date-fns/formatISO';
import { type CivilDate, civilDate } from '../law/civil-date.ts';

export type Span =
  | { readonly days: number }
  | { readonly weeks: number }
  | { readonly months: number }
  | { readonly years: number };

/**
 * The day a span later. Months and years end on a day of the same number, or on the last day of a month that has no
 * such day: 31 January and one month is 28 or 29 February. Counted from the first day each time, never from a day
 * already moved, so 31 January and two months is 31 March.
 * @throws RangeError for a text that is no day.
 */
export const later = (from: CivilDate, span: Span): CivilDate =>
  formatISO(add(new UTCDate(`${civilDate(from)}T00:00:00Z`), span), { representation: 'date' });
