import type { Fact } from '../engine/facts.ts';
import { addDays, addYears, type CivilDate } from '../law/civil-date.ts';
import { dayText } from './births.ts';
import { facts } from './facts.ts';
import { type Family, keyOf } from './family.ts';
import { peopleOf } from './people.ts';

/**
 * Days from `from` to `to`, both included, on which an age the record gives may change, or somebody may be born: the
 * birthdays of the first and of the last day of every range of births. In order.
 */
export const birthdaysOf = (family: Family, from: CivilDate, to: CivilDate): CivilDate[] => {
  const { members, wives } = peopleOf(family);
  const births = new Set([...members, ...wives].flatMap((person) => person.births));
  const days = [...births].flatMap((birth) => {
    const day = dayText(birth);
    const years = Array.from({ length: yearOf(to) - yearOf(from) + 1 }, (_, i) => yearOf(from) + i - yearOf(day));
    return years.filter((age) => age >= 0).map((age) => addYears(day, age));
  });
  return sorted(days).filter((day) => from <= day && day <= to);
};

/** Days from which an answer counts, or no longer counts, because of its distance from the day it was given. In order. */
export const staleDaysOf = (family: Family): CivilDate[] => {
  const { answeredOn, desil } = family;
  const days = Object.entries<Fact>(facts).flatMap(([id, { of, holdsDays }]) => {
    if (holdsDays === undefined || !isAnswered(family, keyOf(id), of as 'members' | undefined)) return [];
    const given = id === 'kk.desil' ? (desil?.on ?? answeredOn) : answeredOn;
    return [addDays(given, -holdsDays), addDays(given, holdsDays + 1)];
  });
  return sorted(days);
};

const isAnswered = (family: Family, key: string, list?: 'members' | 'couples'): boolean => {
  if (!list) return (family as unknown as Record<string, unknown>)[key] !== undefined;
  const nobody: readonly string[] = family.nobody?.[list] ?? [];
  const entries: readonly object[] = family[list] ?? [];
  const everyone = (family.everyone?.[list] ?? {}) as Record<string, unknown>;
  return (
    nobody.includes(key) ||
    everyone[key] !== undefined ||
    entries.some((entry) => (entry as Record<string, unknown>)[key] !== undefined)
  );
};

const yearOf = (day: CivilDate): number => Number(day.slice(0, 4));

const sorted = (days: readonly CivilDate[]): CivilDate[] => [...new Set(days)].sort();
