import type { Grade } from '../law/dated.ts';
import type { Citation } from '../law/instrument.ts';
import { cite } from '../law/instruments.ts';

/** One published list of conditions; a number left out is not named in it. */
export interface SterilisationVariant {
  /** As in the research notes, `kb.mop.*` or `kb.mow.*`. */
  readonly id: string;
  readonly method: 'mop' | 'mow';
  readonly year?: number;
  /** Completed years of the one operated on. */
  readonly minAge?: number;
  /** Completed years the wife must be over. */
  readonly wifeOver?: number;
  readonly minChildren?: number;
  /** Completed years. */
  readonly minYoungest?: number;
  /** Number of children from which the age of the youngest is not asked. */
  readonly noYoungestFrom?: number;
  readonly spouseConsent?: true;
  readonly grade: Grade;
  readonly cite: Citation;
}

/**
 * What offices and newspapers have said one must meet, side by side. They contradict each other, no national rule was
 * found, and by law the choice is the couple's: nothing here decides, and nothing may be refused on it.
 */
export const sterilisationVariants: readonly SterilisationVariant[] = [
  {
    id: 'kb.mop.kemendukbangga-2025',
    method: 'mop',
    year: 2025,
    minAge: 35,
    minChildren: 2,
    minYoungest: 3,
    spouseConsent: true,
    grade: 'C',
    cite: cite('ilidea-2025'),
  },
  {
    id: 'kb.mop.jabar-2021',
    method: 'mop',
    year: 2021,
    minAge: 30,
    minChildren: 3,
    minYoungest: 5,
    spouseConsent: true,
    grade: 'C',
    cite: cite('republika-2021'),
  },
  {
    id: 'kb.mop.tulungagung-2025',
    method: 'mop',
    year: 2025,
    minChildren: 2,
    minYoungest: 5,
    noYoungestFrom: 3,
    grade: 'C',
    cite: cite('surya-tulungagung-2025'),
  },
  {
    id: 'kb.mop.wife-age',
    method: 'mop',
    year: 2025,
    wifeOver: 25,
    spouseConsent: true,
    grade: 'C',
    cite: cite('ilidea-2025'),
  },
  { id: 'kb.mop.booklet', method: 'mop', spouseConsent: true, grade: 'C', cite: cite('bkkbn-tanya-jawab') },
  {
    id: 'kb.mow.subang-2025',
    method: 'mow',
    year: 2025,
    minAge: 35,
    minChildren: 2,
    minYoungest: 5,
    spouseConsent: true,
    grade: 'C',
    cite: cite('pesanjabar-subang-2025'),
  },
];
