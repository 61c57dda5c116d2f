import type { CivilDate } from '../law/civil-date.ts';
import { param } from '../law/define.ts';
import { cite } from '../law/instruments.ts';
import { limitOn } from './limit-on.ts';

const before = {
  from: '1975-10-01',
  until: '2019-10-14',
  lastSeen: '2019-10-14',
  checked: '2026-11-24',
  grade: 'A',
  cite: cite('uu-1-1974', { article: '7(1)', via: ['pp-9-1975'] }),
} as const;
/** The amending law itself was not at hand. */
const since = {
  from: '2019-10-15',
  lastSeen: '2024-09-12',
  checked: '2026-11-24',
  grade: 'B',
  cite: cite('uu-16-2019', { via: ['kotawaringin-barat-nikah', 'kua-cimalaka'] }),
} as const;

/** Completed years from which marriage is allowed without a court's dispensation. */
export const marriageAgeMan = param('marriage.min-age.man', 'year', { ...before, value: 19 }, { ...since, value: 19 });
export const marriageAgeWoman = param(
  'marriage.min-age.woman',
  'year',
  { ...before, value: 16 },
  { ...since, value: 19 },
);

/** A recommendation of the agency, not law. */
const ideal = {
  firstSeen: '2024-06-25',
  lastSeen: '2024-06-25',
  checked: '2026-11-24',
  grade: 'C',
  cite: cite('orbit-4t'),
} as const;
export const idealAgeMan = param('marriage.ideal.man', 'year', { ...ideal, value: 25 });
export const idealAgeWoman = param('marriage.ideal.woman', 'year', { ...ideal, value: 21 });

export interface MarriageAges {
  /** Completed years. */
  readonly man: number;
  readonly woman: number;
}

/**
 * Whether both are of the age of the law of a day. Below it a court may grant a dispensation, which is not computed;
 * and whether a couple is a PUS does not hang on it.
 */
export const ofMarriageAge = ({ man, woman }: MarriageAges, on: CivilDate): boolean | 'unsettled' => {
  const [leastMan, leastWoman] = [limitOn(marriageAgeMan, on), limitOn(marriageAgeWoman, on)];
  if (leastMan === undefined || leastWoman === undefined) return 'unsettled';
  return man >= leastMan && woman >= leastWoman;
};
