import type { AmountTerm } from '../engine/amount-term.ts';
import type { CivilDate } from './civil-date.ts';
import type { History } from './dated.ts';
import type { OpenQuestion, Param, Rule } from './define.ts';
import { type Names, namedIn } from './named-in.ts';
import { checkWays, type Ways } from './ways.ts';

/**
 * A route is one way among several: a no means another way, never that none is needed. A duty that is a no is one that a
 * law text which was read does not ask.
 */
export type Sort = 'route' | 'duty';

export interface Amount {
  readonly id: string;
  readonly per: 'year' | 'month';
  /** Rupiah. */
  readonly of: AmountTerm;
}

/** Rules of one subject that no programme of aid asks for, kept in the book all the same. */
export interface Chapter {
  readonly id: string;
  readonly rules: readonly Rule[];
  readonly params: readonly Param[];
  readonly questions: readonly OpenQuestion[];
}

/** Something the law gives, or asks: of a record as a whole, or of each entry of a list. Words are in `messages/` under these ids. */
export interface Programme<Subject extends string = string> extends Names, Ways {
  readonly id: string;
  /** What a finding is about: the id of a kind of record, or the name of one of its lists. */
  readonly subject: Subject;
  /** The rule that decides; its first version is the first we have read. */
  readonly rule: Rule;
  /** When it is known to have existed, read or not; left out where its rule is all that is known of it. */
  readonly existence?: History<true>;
  readonly amount?: Amount;
  /** How many months are paid at once; several where ways of payment differ. */
  readonly instalments?: History<{ readonly id: string; readonly months: readonly number[] }>;
  readonly deadlines?: readonly Deadline[];
  /** What kind of thing it sorts out; a no is no loss, and no change is sought that would turn it, save as `seeks` says. */
  readonly sorts?: Sort;
  /** A change is sought all the same. */
  readonly seeks?: true;
  /** Whether the text of today, which was not read, keeps the conditions of the last one read. */
  readonly kept?: OpenQuestion;
  /** Sums, prices and terms told beside it, where they are known on the day. */
  readonly figures?: readonly Param[];
  /** What it warns of. */
  readonly traps?: readonly string[];
  /** Facts of its subject that are so once it was taken, as long as it runs; left out where nobody takes it. */
  readonly taken?: readonly string[];
}

export interface Deadline {
  readonly id: string;
  readonly on: CivilDate;
}

/** A programme as it is written: a way that is left out was never read. */
export type Spec<Kind extends Programme> = Omit<Kind, keyof Names | keyof Ways> & Partial<Ways>;

/**
 * A programme with what its rule, its amount and its figures name; `spoken`: numbers of which its traps speak.
 * @throws RangeError for versions that overlap or lack a start.
 */
/* @__NO_SIDE_EFFECTS__ */
export const programme = <const Written extends Spec<Programme>>(
  spec: Written,
  ...spoken: readonly Param[]
): Omit<Written, keyof Ways> & Names & Ways => ({
  ...spec,
  ...checkWays(spec.id, spec),
  ...namedIn(spec.rule, spec.amount?.of, spec.figures, ...spoken),
});

/** Regional programmes and the parameters a region sets; a city's stand before those of the province it lies in. */
export interface Locality {
  readonly id: string;
  readonly within?: Locality;
  readonly programmes: readonly Programme[];
  readonly params: readonly Param[];
}

/** A place, then what it lies in. */
export const tiersOf = (locality?: Locality): readonly Locality[] =>
  locality ? [locality, ...tiersOf(locality.within)] : [];
