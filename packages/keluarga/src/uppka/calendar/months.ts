import { addMonths, formatISO, parseISO, setDate, startOfMonth, subMonths } from 'date-fns';
import { type CivilDate, civilDate } from '../../law/civil-date.ts';

const textOf = (date: Date | number): CivilDate => formatISO(date, { representation: 'date' });
const dayOf = (date: CivilDate): Date => parseISO(civilDate(date));

/** The same day so many months later, or the last day of that month where it has no such day. */
export const monthsLater = (date: CivilDate, months: number): CivilDate => textOf(addMonths(dayOf(date), months));

export const monthsEarlier = (date: CivilDate, months: number): CivilDate => textOf(subMonths(dayOf(date), months));

/** A day of the month in which `date` lies, or its last day where it has no such day. */
export const dayInMonth = (date: CivilDate, day: number): CivilDate => {
  const first = startOfMonth(dayOf(date));
  const wanted = setDate(first, day);
  return wanted.getMonth() === first.getMonth() ? textOf(wanted) : textOf(addMonths(first, 1).getTime() - 1);
};

/** Every month that has a day from `from` to `to`, both included, as its first day. */
export const monthsFrom = (from: CivilDate, to: CivilDate): CivilDate[] => {
  const months: CivilDate[] = [];
  for (let month = dayInMonth(from, 1); month <= to; month = monthsLater(month, 1)) months.push(month);
  return months;
};
