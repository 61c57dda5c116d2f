import type { Param } from '../../law/define.ts';
import { type Programme, programme, type Spec } from '../../law/programme.ts';
import { KUR, type Scheme } from './group.ts';

/** The whole group, each person in it, or each product. */
export type GroupSubject = 'group' | 'people' | 'products';

/** Something the law asks of a group, or gives it. */
export type GroupCheck = Programme<GroupSubject>;

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
  readonly figures: readonly Param[];
  readonly collateral: Collateral;
  readonly traps: readonly string[];
  readonly taken: readonly string[];
}

/** Facts of a person that are so while a loan of a scheme runs. */
const whileRunning = (scheme: Scheme | undefined): readonly string[] => {
  if (!scheme) return [];
  const kur = KUR.includes(scheme) ? ['person.kurEver', 'person.programmeRunning'] : [];
  return [...kur, 'person.notNamedRunning'];
};

/** `spoken`: numbers of which its traps speak. */
/* @__NO_SIDE_EFFECTS__ */
export const route = (spec: Omit<Spec<Route>, 'taken'>, ...spoken: readonly Param[]): Route =>
  programme({ ...spec, taken: whileRunning(spec.scheme) }, ...spoken);
