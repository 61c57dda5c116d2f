import { addDays } from '../law/civil-date.ts';
import { completedYears, type DayNumber, dayNumber, dayText, firstOf, lengthOf, monthsOf } from '../law/elapsed.ts';
import { facts } from './facts.ts';
import type { Member } from './family.ts';

/** The first and the last day on which somebody may have been born. */
export type Births = [from: DayNumber, to: DayNumber];

const { min, max } = facts['member.age'].domain;

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

/** The least and the greatest age on a day of who was born on one of these days, in completed years. */
export const agesOn = ([from, to]: Births, on: DayNumber): readonly [number, number] => [
  completedYears(to, on),
  completedYears(from, on),
];

/** The last day that is at least so many months earlier. */
const monthsBefore = (day: DayNumber, months: number): DayNumber => {
  const moved = monthsOf(day) - months;
  return firstOf(moved) - 1 + Math.min(day % 100, lengthOf(moved));
};

const dayAfter = (day: DayNumber): DayNumber => (day % 100 < 28 ? day + 1 : dayNumber(addDays(dayText(day), 1)));
