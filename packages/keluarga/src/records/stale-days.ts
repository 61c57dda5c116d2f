import type { Fact, Facts } from '../engine/facts.ts';
import { addDays, type CivilDate } from '../law/civil-date.ts';

/**
 * Days from which an answer counts, or no longer counts, because of its distance from the day it was given. `givenOn`:
 * that day; undefined for a fact that was not answered.
 */
export const staleDays = (facts: Facts, givenOn: (id: string, fact: Fact) => CivilDate | undefined): CivilDate[] =>
  Object.entries(facts).flatMap(([id, fact]) => {
    const { holdsDays } = fact;
    const given = holdsDays === undefined ? undefined : givenOn(id, fact);
    return holdsDays === undefined || given === undefined
      ? []
      : [addDays(given, -holdsDays), addDays(given, holdsDays + 1)];
  });
