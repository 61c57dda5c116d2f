import { addDays, type CivilDate } from '../law/civil-date.ts';
import { facts } from './facts.ts';
import type { Member } from './family.ts';

/** A day as the number YYYYMMDD. */
export type DayNumber = number;

/** The first and the last day on which somebody may have been born. */
export type Births = [from: DayNumber, to: DayNumber];

const YEAR = 10_000;
const { min, max } = facts['member.age'].domain;

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

/** Births of whoever is from `least` to `most` years old on a day. */
export const birthsAtAge = (on: DayNumber, least = min, most = max): Births =>
  birthsAtMonths(on, 12 * least, 12 * most + 11);

/** Births of whoever is from `least` to `most` months old on a day. */
export const birthsAtMonths = (on: DayNumber, least: number, most: number): Births => [
  dayAfter(monthsBefore(on, most + 1)),
  monthsBefore(on, least),
];

/** Keeps what both ranges allow: nobody when `from` ends up after `to`. */
export const narrow = (births: Births, [from, to]: readonly [DayNumber, DayNumber]): void => {
  if (from > births[0]) births[0] = from;
  if (to < births[1]) births[1] = to;
};

/** Both ends of an answer; nothing when it says nothing. */
export const endsOf = <Value extends string | number>(
  answer: Value | readonly [Value, Value] | 'unknown' | undefined,
): readonly [Value, Value] | undefined => {
  if (answer === undefined || answer === 'unknown') return undefined;
  return typeof answer === 'object' ? answer : [answer as Value, answer as Value];
};

/** The births of a member, and what was answered about the age, as the member's own answers have it. */
export const personOf = (
  { age, ageMonths, birthDate }: Partial<Member>,
  answeredOn: DayNumber,
): { births: Births; told: unknown } => {
  const births = birthsAtAge(answeredOn, ...(endsOf(age) ?? []));
  const months = endsOf(ageMonths);
  if (months) narrow(births, birthsAtMonths(answeredOn, ...months));
  const days = endsOf(birthDate);
  if (days) narrow(births, [dayNumber(days[0]), dayNumber(days[1])]);
  return { births, told: days ?? months ?? age };
};

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

/** The least and the greatest age on a day of who was born on one of these days, in completed years. */
export const agesOn = ([from, to]: Births, on: DayNumber): readonly [number, number] => [
  completedYears(to, on),
  completedYears(from, on),
];

/** Days since 1970. */
const ordinal = (day: DayNumber): number =>
  Date.UTC(Math.floor(day / YEAR), (Math.floor(day / 100) % 100) - 1, day % 100) / 86_400_000;

/** The last day that is at least so many months earlier. */
const monthsBefore = (day: DayNumber, months: number): DayNumber => {
  const moved = monthsOf(day) - months;
  return firstOf(moved) - 1 + Math.min(day % 100, lengthOf(moved));
};

/** Months since the year 0. */
const monthsOf = (day: DayNumber): number => Math.floor(day / YEAR) * 12 + (Math.floor(day / 100) % 100) - 1;

/** The first day of a month. */
const firstOf = (month: number): DayNumber => Math.floor(month / 12) * YEAR + ((month % 12) + 1) * 100 + 1;

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const lengthOf = (month: number): number =>
  month % 12 === 1 && isLeap(Math.floor(month / 12)) ? 29 : (LENGTHS[month % 12] as number);

const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

const dayAfter = (day: DayNumber): DayNumber => (day % 100 < 28 ? day + 1 : dayNumber(addDays(dayText(day), 1)));
