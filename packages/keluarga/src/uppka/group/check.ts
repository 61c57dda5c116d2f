import type { OpenQuestion, Param, Rule } from '../../law/define.ts';
import { type Names, namedIn } from '../../law/named-in.ts';
import type { Scheme } from './group.ts';

/** The whole group, each person in it, or each product. */
export type GroupSubject = 'group' | 'people' | 'products';

/**
 * A route is one way among several to a paper: a no means another way, never that none is needed. A duty that is a no is
 * one that a law text which was read does not ask.
 */
export type Sort = 'route' | 'duty';

/** Something the law asks of a group. Words are in `messages/` under these ids. */
export interface GroupCheck extends Names {
  readonly id: string;
  readonly about: GroupSubject;
  /** The rule that decides; its first version is the first we have read. */
  readonly rule: Rule;
  /** Who decides although every condition is met. */
  readonly decidedBy: readonly string[];
  readonly documents: readonly string[];
  readonly where: readonly string[];
  /** What kind of thing it sorts out; a no is no loss, and no change is sought that would turn it, save as `seeks` says. */
  readonly sorts?: Sort;
  /** A change is sought all the same. */
  readonly seeks?: true;
  /** Whether the text of today, which was not read, keeps the conditions of the last one read. */
  readonly kept?: OpenQuestion;
}

/** What stands in for a loan that is not paid; words are in `messages/` under these ids. */
export type Collateral =
  | 'none-additional'
  | 'collective'
  | 'ask-bank'
  | 'none-in-a-group'
  | 'none-but-joint'
  | 'assessed'
  | 'personal'
  | 'gift';

/** A way to capital, told with its traps: never advice to borrow. */
export interface Route extends GroupCheck {
  /** What a loan of this route is in a list of loans; none for a gift. */
  readonly scheme?: Scheme;
  /** Sums, prices and terms, told where they are known on the day. */
  readonly figures: readonly Param[];
  readonly collateral: Collateral;
  readonly traps: readonly string[];
}

/** A check with what its rule names. */
/* @__NO_SIDE_EFFECTS__ */
export const check = (spec: Omit<GroupCheck, keyof Names>): GroupCheck => ({ ...spec, ...namedIn(spec.rule) });

/** A way to capital with what its rule names, and the figures told beside it. */
/* @__NO_SIDE_EFFECTS__ */
export const route = (spec: Omit<Route, keyof Names>): Route => ({ ...spec, ...namedIn(spec.rule, ...spec.figures) });
