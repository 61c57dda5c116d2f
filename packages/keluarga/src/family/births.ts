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

/** Births of whoever is from `least` to `most` years old on a day. */
export const birthsAtAge = (on: DayNumber, least = min, most = max): Births => [
  dayAfter(yearsBefore(on, most + 1)),
  yearsBefore(on, least),
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
  { age, birthDate }: Partial<Member>,
  answeredOn: DayNumber,
): { births: Births; told: unknown } => {
  const births = birthsAtAge(answeredOn, ...(endsOf(age) ?? []));
  const days = endsOf(birthDate);
  if (days) narrow(births, [dayNumber(days[0]), dayNumber(days[1])]);
  return { births, told: days ?? age };
};

/** The least and the greatest age on a day of who was born on one of these days, in completed years. */
export const agesOn = ([from, to]: Births, on: DayNumber): readonly [number, number] => [
  completedYears(to, on),
  completedYears(from, on),
];

/** The last day that is at least so many years earlier. */
const yearsBefore = (day: DayNumber, years: number): DayNumber => {
  const moved = day - years * YEAR;
  return moved % YEAR === 229 && !isLeap(moved) ? moved - 1 : moved;
};

const isLeap = (day: DayNumber): boolean => {
  const year = Math.floor(day / YEAR);
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
};

const dayAfter = (day: DayNumber): DayNumber => (day % 100 < 28 ? day + 1 : dayNumber(addDays(dayText(day), 1)));
