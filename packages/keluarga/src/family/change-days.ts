import type { Fact } from '../engine/facts.ts';
import { keyOf } from '../engine/facts.ts';
import type { CivilDate } from '../law/civil-date.ts';
import { dayNumber, turnsBetween } from '../law/elapsed.ts';
import type { Cuts } from '../law/record-kind.ts';
import { staleDays } from '../records/stale-days.ts';
import { birthsAtMonths, endsOf } from './births.ts';
import { facts } from './facts.ts';
import type { Family } from './family.ts';
import { type Person, peopleOf } from './people.ts';
import { planOf } from './plan.ts';
import { familyLayout } from './possible.ts';
import { UNIT_NUMBERS } from './unit-facts.ts';

/**
 * Days from `from` to `to`, both included, on which an age the record gives may change, or somebody may be born: the
 * birthdays of the first and of the last day of every range of births; and when what rules count in months or days turns, as far as they tell it apart. In
 * order.
 */
export const birthdaysOf = (family: Family, from: CivilDate, to: CivilDate, counts: Cuts = {}): CivilDate[] => {
  const { members, wives } = peopleOf(family);
  const bornOn = (people: readonly Person[]) => [...new Set(people.flatMap((person) => person.births))];
  const clocks = planOf(familyLayout())('members').dates.get('birthDate')?.clocks ?? [];
  const days = [
    ...bornOn([...members, ...wives]).flatMap((birth) => turnsBetween(birth, 'year', 'all', from, to)),
    ...clocks.flatMap(({ id, unit }) =>
      unit === 'year' || !counts[id]
        ? []
        : bornOn(members).flatMap((birth) => turnsBetween(birth, unit, counts[id] as Cuts[string], from, to)),
    ),
  ];
  return sorted([...days, ...unitDays(family, members, counts, from, to)]).filter((day) => from <= day && day <= to);
};

/** When what a couple tells of its children counts, and their youngest is a month older where that is counted. */
const unitDays = (
  { answeredOn, couples = [] }: Family,
  members: readonly Person[],
  counts: Cuts,
  from: CivilDate,
  to: CivilDate,
): CivilDate[] => {
  const isTold = couples.some((couple) => UNIT_NUMBERS.some((key) => couple[key] !== undefined));
  const wanted = counts['couple.youngestMonths'];
  if (!wanted) return isTold ? [answeredOn] : [];
  const told = couples.flatMap(({ youngestMonths }) => {
    const ends = endsOf(youngestMonths);
    return ends ? birthsAtMonths(dayNumber(answeredOn), ...ends) : [];
  });
  const births = [...new Set([...told, ...members.flatMap((person) => person.births)])];
  return [answeredOn, ...births.flatMap((birth) => turnsBetween(birth, 'month', wanted, from, to))];
};

/** Days from which an answer counts, or no longer counts, because of its distance from the day it was given. In order. */
export const staleDaysOf = (family: Family): CivilDate[] => {
  const { answeredOn, desil } = family;
  const given = (id: string, { of }: Fact) => {
    if (!isAnswered(family, keyOf(id), of as 'members' | undefined)) return undefined;
    return id === 'kk.desil' ? (desil?.on ?? answeredOn) : answeredOn;
  };
  return sorted(staleDays(facts, given));
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

const sorted = (days: readonly CivilDate[]): CivilDate[] => [...new Set(days)].sort();
