import type { Quantity } from '../engine/expression.ts';
import type { CivilDate } from './civil-date.ts';
import type { History } from './dated.ts';
import type { OpenQuestion, Param, Rule } from './define.ts';
import type { Citation } from './instrument.ts';
import { type Names, namedIn } from './named-in.ts';

export type Subject = 'kk' | 'couples' | 'members';

export interface Amount {
  readonly id: string;
  readonly per: 'year' | 'month';
  /** Rupiah. */
  readonly of: Quantity;
}

/** Rules of one subject that no programme of aid asks for, kept in the book all the same. */
export interface Chapter {
  readonly id: string;
  readonly rules: readonly Rule[];
  readonly params: readonly Param[];
  readonly questions: readonly OpenQuestion[];
}

/** What asking costs, and the latest day on which its source says so. */
export interface Fee {
  readonly rupiah: number;
  readonly cite: Citation;
  readonly lastSeen: CivilDate;
}

/** Words are in `messages/` under these ids. */
export interface Programme extends Names {
  readonly id: string;
  /** What a finding is about: the KK, each couple (or the KK when it has none), or each member. */
  readonly subject: Subject;
  /** The rule that decides; its first version is the first we have read. */
  readonly rule: Rule;
  /** When the programme is known to have existed, read or not. */
  readonly existence: History<true>;
  /** Who decides although every condition is met: an office, a group, a quota, a match with a register. */
  readonly decidedBy: readonly string[];
  readonly amount?: Amount;
  /** How many months are paid at once; several where ways of payment differ. */
  readonly instalments: History<{ readonly id: string; readonly months: readonly number[] }>;
  readonly documents: readonly string[];
  /** Where to ask or put oneself forward. */
  readonly where: readonly string[];
  readonly fee: Fee | null;
  readonly deadlines: readonly { readonly id: string; readonly on: CivilDate }[];
}

/** A programme with what its rule and its amount name. */
/* @__NO_SIDE_EFFECTS__ */
export const programme = (spec: Omit<Programme, keyof Names>): Programme => ({
  ...spec,
  ...namedIn(spec.rule, spec.amount?.of),
});

/** Regional programmes and the parameters a region sets. */
export interface Locality {
  readonly id: string;
  readonly programmes: readonly Programme[];
  readonly params: readonly Param[];
}
