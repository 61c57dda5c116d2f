import { KeluargaRangeError } from '../engine/errors.ts';
import type { CivilDate } from '../law/civil-date.ts';
import { cite } from '../law/instruments.ts';

/** The text read: UU 52/2009 art. 1(6), and that a child counts while unmarried by the terms of BKKBN. */
export const keluargaSource = { cite: cite('uu-52-2009', { article: '1 angka 6' }), grade: 'A' } as const;

/** Those of one household of kin who belong together; a married child with spouse or children is a unit of its own. */
export interface Unit {
  /** Husband and wife, both here. */
  readonly couple: boolean;
  /** A father or a mother here without a spouse. */
  readonly lone?: 'father' | 'mother';
  /** Unmarried children of theirs. */
  readonly children: number;
  /** How the members are related where they are neither of these. */
  readonly kin?: 'siblings' | 'grandparent' | 'single';
}

/** The first four are a *keluarga*; the others a *keluarga khusus*, which censuses list all the same. */
export type FamilyKind =
  | 'couple'
  | 'couple-children'
  | 'father-children'
  | 'mother-children'
  | 'khusus-siblings'
  | 'khusus-grandparent'
  | 'khusus-single'
  | 'khusus-other';

/** @throws RangeError for a number of children that is no count, or a couple that is also one lone parent. */
export const familyKind = ({ couple, lone, children, kin }: Unit): FamilyKind => {
  if (!Number.isInteger(children) || children < 0)
    throw new KeluargaRangeError('out-of-range', `not a count: ${children}`);
  if (couple && lone) throw new KeluargaRangeError('contradiction', 'a couple is not a lone parent');
  if (couple) return children > 0 ? 'couple-children' : 'couple';
  if (lone && children > 0) return `${lone}-children`;
  return kin ? `khusus-${kin}` : 'khusus-other';
};

export const isKeluarga = (kind: FamilyKind): boolean => !kind.startsWith('khusus-');

/** Months lived at an address, and months meant to stay; left out where they are not known. */
export interface Residence {
  readonly months?: number;
  readonly intends?: number;
}

/** By the form of 2021: months that make a family of an address, the number itself included. Papers do not count. */
const RESIDENCE_MONTHS = 6;
/** The first day of the year of the form. */
const RESIDENCE_FROM: CivilDate = '2021-01-01';

/** Whether the census lists a family where it lives; `unsettled` before 2021, when another rule was seen. */
export const isListedHere = ({ months, intends }: Residence, on: CivilDate): boolean | 'unknown' | 'unsettled' => {
  if (on < RESIDENCE_FROM) return 'unsettled';
  if ((months ?? 0) >= RESIDENCE_MONTHS || (intends ?? 0) >= RESIDENCE_MONTHS) return true;
  return months === undefined || intends === undefined ? 'unknown' : false;
};
