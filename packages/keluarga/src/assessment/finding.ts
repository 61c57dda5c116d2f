import type { Answer } from '../engine/answers.ts';
import type { CivilDate } from '../law/civil-date.ts';
import type { Grade } from '../law/dated.ts';
import type { Citation } from '../law/instrument.ts';
import type { LawNumber } from '../law/numbers.ts';
import type { OverlayEntry } from '../law/overlay.ts';
import type { Deadline, Sort } from '../law/programme.ts';
import type { WaysOn } from '../law/ways.ts';

export type Verdict =
  | 'not-read'
  | 'no-law'
  | 'open'
  | 'not-met'
  | 'unlikely'
  | 'meets'
  | 'likely'
  | 'incomplete'
  | 'ask';

/** Whom a finding is about: the whole record under the id of its kind, or an entry of a list by its id in the record. */
export interface About<Subject extends string = string> {
  readonly kind: Subject;
  readonly id?: string;
}

/** A line of the law in the answer, with what it rests on, and the lines below it. */
export interface Line {
  /** The rule; or the fact, parameter or question read, where no rule names it. */
  readonly id: string;
  readonly kind: 'rule' | 'fact' | 'unsettled' | 'compare' | 'all' | 'any' | 'not' | 'atLeast' | 'some' | 'fixed';
  readonly truth: 'yes' | 'no' | 'unknown';
  /** Settled although what it stands on is open. */
  readonly eitherWay?: true | undefined;
  /** The entry it speaks of, by its id in the record; null for anyone not listed. */
  readonly of?: string | null | undefined;
  /** For `some`: the list, one line below for each entry. */
  readonly list?: string | undefined;
  /** Facts and, as `param:ID`, parameters compared here, whose numbers the finding has, and rules named in what is compared. */
  readonly reads?: readonly string[] | undefined;
  readonly needed?: number | undefined;
  readonly cite?: Citation | undefined;
  readonly grade?: Grade | undefined;
  readonly lastSeen?: CivilDate | undefined;
  readonly checked?: CivilDate | undefined;
  readonly dispute?: { readonly cite: Citation; readonly says: string } | undefined;
  /** Seen only as the practice of this place. */
  readonly where?: string | undefined;
  readonly because: readonly Line[];
}

/** A fact the family or group knows that could still change the verdict, or only the amount. */
export interface Missing {
  readonly fact: string;
  /** The entry, by its id; null for anyone not listed. Absent for a fact of the record, or a whole list. */
  readonly of?: string | null;
  readonly for: 'verdict' | 'amount';
}

/** Whole rupiah, both ends included, said "if chosen". Never added up over programmes. */
export interface AmountRange {
  readonly per: 'year' | 'month';
  readonly from: number;
  readonly to: number;
  /** The named order in which members are taken. */
  readonly order?: string;
  /** For each way of payment: how many months at once, and how much; parts of a rupiah are cut off. */
  readonly instalments: readonly { readonly months: number; readonly from: number; readonly to: number }[];
}

export interface ChangeStep {
  readonly fact: string;
  readonly of?: string | null;
  readonly to: Answer;
}

/** The answer from `from` to `to`, both included, if nothing else changes. */
export interface Stretch {
  readonly from: CivilDate;
  readonly to: CivilDate;
  /** Null where the answer differs only because something that was told is too old by then: look again before `from`. */
  readonly verdict: Verdict | null;
  readonly amount: { readonly from: number; readonly to: number } | null;
}

/** A change that may be proposed. */
export interface Better {
  readonly steps: readonly ChangeStep[];
  readonly verdict: Verdict;
}

/** The answer to one programme, for one subject. */
export interface Finding<Subject extends string = string> extends WaysOn {
  readonly programme: string;
  readonly subject: About<Subject>;
  readonly on: CivilDate;
  readonly verdict: Verdict;
  /** No future day can change a no: this is not whom the programme is for. */
  readonly never?: true;
  /** What the answer rests on; null where no law in force that day was read. */
  readonly grade: Grade | null;
  readonly checked: CivilDate | null;
  /** The latest day on which every line of the deciding path was seen in force, when that is long ago. */
  readonly lastSeen?: CivilDate;
  readonly reasons: Line | null;
  /** The numbers of the law in force that day that stand in its words. */
  readonly numbers: readonly LawNumber[];
  readonly missing: readonly Missing[];
  /** What an office or a group knows and on which the answer still turns. */
  readonly awaits: readonly string[];
  /** Open questions of the law on which the answer, or once that stands the amount, still turns for this family. */
  readonly unsettled: readonly string[];
  /** Answers of an office that were used, not checked by us. */
  readonly overlay: readonly OverlayEntry[];
  readonly amount: AmountRange | null;
  readonly deadlines: readonly Deadline[];
  /** The record was answered on another day: said "if nothing else changes". */
  readonly carriedForward: boolean;
  /** What it sorts out; a no is no loss. */
  readonly sorts?: Sort;
  /** What it warns of. */
  readonly traps: readonly string[];
  /** For a no that something may be done about: the nearest permitted change that betters it; null when there is none. */
  readonly change?: Better | null;
  /** Where the text of the day was not read: what the answer were if it kept the conditions of the last one read. */
  readonly asLastRead?: Pick<Finding, 'verdict' | 'missing' | 'change'>;
  /** Computed only when asked for, `undefined` else. */
  readonly changes?: readonly Stretch[];
  /** The last day of this verdict and amount, if nothing else changes; absent where no day in sight changes them. */
  readonly until?: CivilDate;
}
