import type { Since } from '../engine/facts.ts';
import { addDays, type CivilDate } from './civil-date.ts';

/** A day as the number YYYYMMDD. */
export type DayNumber = number;

const YEAR = 10_000;

export const dayNumber = (day: CivilDate): DayNumber =>
  Number(day.slice(0, 4)) * YEAR + Number(day.slice(5, 7)) * 100 + Number(day.slice(8));

export const dayText = (day: DayNumber): CivilDate => {
  const text = String(day).padStart(8, '0');
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`;
};

/** Completed years, negative before birth; who is born on 29 February is a year older on 1 March. */
export const completedYears = (birth: DayNumber, on: DayNumber): number => Math.floor((on - birth) / YEAR);

/** Completed months, negative before birth; who is born on a day that a month lacks is older on the first of the next. */
export const completedMonths = (birth: DayNumber, on: DayNumber): number =>
  monthsOf(on) - monthsOf(birth) - (on % 100 < birth % 100 ? 1 : 0);

/** Whole units of time from one day to another, negative where it is the later one. */
export const passed = {
  day: (from: DayNumber, to: DayNumber): number => ordinal(to) - ordinal(from),
  month: completedMonths,
  year: completedYears,
} as const;

/** The first day on which so many units of time have passed. */
export const turns = {
  day: (from: DayNumber, count: number): CivilDate => addDays(dayText(from), count),
  month: (from: DayNumber, count: number): CivilDate => {
    const moved = monthsOf(from) + count;
    const lacks = from % 100 > lengthOf(moved);
    return dayText(firstOf(moved + (lacks ? 1 : 0)) + (lacks ? 0 : (from % 100) - 1));
  },
  year: (from: DayNumber, count: number): CivilDate => turns.month(from, 12 * count),
} as const;

/** The days from `from` to `to` on which so many units have passed since a day. */
export const turnsBetween = (
  since: DayNumber,
  unit: Since['unit'],
  counts: readonly number[] | 'all',
  from: CivilDate,
  to: CivilDate,
): CivilDate[] => {
  const least = Math.max(0, passed[unit](since, dayNumber(from)));
  const most = passed[unit](since, dayNumber(to));
  const wanted = counts === 'all' ? Array.from({ length: Math.max(0, most - least + 1) }, (_, i) => least + i) : counts;
  return wanted.filter((count) => least <= count && count <= most).map((count) => turns[unit](since, count));
};

/** Days since 1970. */
const ordinal = (day: DayNumber): number =>
  Date.UTC(Math.floor(day / YEAR), (Math.floor(day / 100) % 100) - 1, day % 100) / 86_400_000;

/** Months since the year 0. */
export const monthsOf = (day: DayNumber): number => Math.floor(day / YEAR) * 12 + (Math.floor(day / 100) % 100) - 1;

/** The first day of a month. */
export const firstOf = (month: number): DayNumber => Math.floor(month / 12) * YEAR + ((month % 12) + 1) * 100 + 1;

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

export const lengthOf = (month: number): number =>
  month % 12 === 1 && isLeap(Math.floor(month / 12)) ? 29 : (LENGTHS[month % 12] as number);

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
