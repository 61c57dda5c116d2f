import { addMonths, setDate, startOfMonth, subMonths } from 'date-fns';
import { type CivilDate, civilOf, localDate } from '../../law/civil-date.ts';

/** The same day so many months later, or the last day of that month where it has no such day. */
export const monthsLater = (date: CivilDate, months: number): CivilDate => civilOf(addMonths(localDate(date), months));

export const monthsEarlier = (date: CivilDate, months: number): CivilDate =>
  civilOf(subMonths(localDate(date), months));

/** A day of the month in which `date` lies, or its last day where it has no such day. */
export const dayInMonth = (date: CivilDate, day: number): CivilDate => {
  const first = startOfMonth(localDate(date));
  const wanted = setDate(first, day);
  return wanted.getMonth() === first.getMonth()
    ? civilOf(wanted)
    : civilOf(new Date(addMonths(first, 1).getTime() - 1));
};

/** Every month that has a day from `from` to `to`, both included, as its first day. */
export const monthsFrom = (from: CivilDate, to: CivilDate): CivilDate[] => {
  const months: CivilDate[] = [];
  for (let month = dayInMonth(from, 1); month <= to; month = monthsLater(month, 1)) months.push(month);
  return months;
};
