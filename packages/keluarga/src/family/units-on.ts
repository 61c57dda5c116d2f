import type { CivilDate } from '../law/civil-date.ts';
import { dayNumber } from '../law/elapsed.ts';
import { agesOn } from './births.ts';
import { childrenOf, type Related } from './children.ts';
import type { Person } from './people.ts';
import { schoolAges, type Unit, unitOf } from './unit-facts.ts';

/** Whether a member exists on the day, 1 for perhaps, and the schools still possible, as bits. */
export interface Pupil {
  readonly exists: number;
  readonly school: number;
}

/** For each couple what its children say of it on a day; `pupil`: what is known of a member, by the place in the record. */
export const unitsOn = (all: Related, on: CivilDate, pupil: (member: number) => Pupil | undefined): readonly Unit[] => {
  const day = dayNumber(on);
  const school = schoolAges(on);
  return childrenOf(all).map((children) => {
    const own = children.flatMap(({ member, isSure }) => {
      const known = pupil(member);
      if (!known?.exists) return [];
      const { births } = all.people[member] as Person;
      return { isSure: isSure && known.exists === 2, births, ages: agesOn(births, day), school: known.school };
    });
    return unitOf(own, all.family.membersComplete === true, day, school);
  });
};
