import type { CivilDate } from '../../law/civil-date.ts';
import type { AnswersTo, Unknown } from '../../records/answers-to.ts';
import type { HandedIn } from '../calendar/forms.ts';
import type { groupFacts } from './facts.ts';

type Declared = typeof groupFacts;

type Answers<Kind extends string> = AnswersTo<Declared, Kind>;

/** Facts of a person that follow from the loans listed. */
export const FROM_LOANS = [
  'kurEver',
  'programmeRunning',
  'programmeUnpaid',
  'commercialEver',
  'overdue',
  'notNamedRunning',
  'ultraMicroMost',
  'ultraMicroOwed',
] as const;
/** Papers, by the key of the fact that says whether the group has one. */
export const PAPERS = ['letter', 'decree', 'nib', 'pkp', 'sppirt', 'slhs', 'bpom', 'halal'] as const;
export type PaperKey = (typeof PAPERS)[number];

/** Somebody in the group. The id is a short label such as `ibu-1`, never a name or a number of a document. */
export interface Person extends Omit<Answers<'person'>, (typeof FROM_LOANS)[number]> {
  readonly id: string;
}

export interface Product extends Answers<'product'> {
  readonly id: string;
}

export const SCHEMES = [
  'kur-super-mikro',
  'kur-mikro',
  'kur-kecil',
  'kur-khusus',
  'umi',
  'mekaar',
  'pumk',
  'other-programme',
  'bank-business',
  'consumer',
  'online',
  'cooperative',
] as const;
export type Scheme = (typeof SCHEMES)[number];
/** Those of *kredit usaha rakyat*. */
export const KUR: readonly Scheme[] = ['kur-super-mikro', 'kur-mikro', 'kur-kecil', 'kur-khusus'];
/** `running` is paid as agreed; `overdue` has an instalment that is late. */
export const LOAN_STATES = ['running', 'repaid', 'overdue'] as const;
export type LoanState = (typeof LOAN_STATES)[number];

export interface Loan {
  /** Who owes it, by id; nobody for a loan of the group as a whole. */
  readonly of?: string;
  readonly scheme: Scheme | Unknown;
  /** The state on the day of the answers, or those still possible. */
  readonly state: LoanState | readonly LoanState[] | Unknown;
  /** Rupiah lent. */
  readonly amount?: number | readonly [from: number, to: number] | Unknown;
  readonly from?: CivilDate;
  /** The last day of the loan as agreed. */
  readonly until?: CivilDate;
}

/** A paper of the group, with its days where they are known. */
export interface Paper {
  readonly has: boolean | Unknown;
  readonly from?: CivilDate;
  /** The last day it is good for. */
  readonly until?: CivilDate;
}

/** What a local officer told of the class of the group. Not checked by us. */
export interface LocalClass {
  readonly value: 'dasar' | 'berkembang' | 'mandiri';
  readonly on: CivilDate;
  /** Which office, as a short label. */
  readonly by: string;
}

type Own = Omit<Answers<'group'>, PaperKey | 'hasChair' | 'class'>;

/** What one group has answered. */
export interface Group extends Own {
  readonly answeredOn: CivilDate;
  /** A short label of the group, small letters and hyphens. */
  readonly name?: string;
  readonly people?: readonly Person[];
  /** True when nobody else is in the group. */
  readonly peopleComplete?: boolean | Unknown;
  /** The chair, by id; false when there is none yet. */
  readonly chair?: string | false | Unknown;
  readonly products?: readonly Product[];
  readonly productsComplete?: boolean | Unknown;
  readonly loans?: readonly Loan[];
  /** True when nobody in the group has or had another loan. */
  readonly loansComplete?: boolean | Unknown;
  readonly papers?: { readonly [Key in PaperKey]?: Paper };
  /** The day on which the result of the SPP-IRT check was issued, and whether its three commitments are met. */
  readonly sppirtCheck?: { readonly on?: CivilDate; readonly met?: boolean | Unknown };
  readonly class?: LocalClass;
  readonly reports?: readonly HandedIn[];
}
