import { bits } from '../engine/answers.ts';
import type { Layout, Slots } from '../engine/state.ts';
import type { CivilDate } from '../law/civil-date.ts';
import { valueOn } from '../law/dated.ts';
import { completedMonths, type DayNumber } from '../law/elapsed.ts';
import { type Births, birthsAtMonths, endsOf } from './births.ts';
import { facts } from './facts.ts';
import type { Couple } from './family.ts';
import { schoolFrom, schoolTo } from './schooling.ts';

/** What follows for a couple from its children. */
export const UNIT_KEYS = ['children', 'youngestMonths', 'closestBirths', 'schoolAgeChild', 'outOfSchool'] as const;
/** Those that are told as of the day of the answers. */
export const UNIT_NUMBERS = ['children', 'youngestMonths', 'closestBirths'] as const;
type Key = (typeof UNIT_KEYS)[number];

/** By key, the least and the greatest; of a yes/no fact its truth. */
export type Unit = Readonly<Record<Key, Range>>;

/** Somebody who is a child of the couple on the day, or may be. */
export interface Child {
  readonly isSure: boolean;
  readonly births: Births;
  /** Least and greatest, in completed years. */
  readonly ages: readonly [number, number];
  /** The schools still possible, as bits. */
  readonly school: number;
}

const { values } = facts['member.school'].domain;
const NONE = bits(facts['member.school'].domain, ['none']);
const ANY = 2 ** values.length - 1;
const { max: NEVER } = facts['couple.youngestMonths'].domain;

type Range = readonly [from: number, to: number];

/** What the children say of a couple; `isAll`: there are no others. */
export const unitOf = (children: readonly Child[], isAll: boolean, day: DayNumber, school: Range | undefined): Unit => {
  const sure = children.filter(({ isSure }) => isSure);
  const ages = (of: readonly Child[], end: 0 | 1) =>
    of.map(({ births }) => Math.max(0, completedMonths(births[end], day)));
  const some = (isSo: (child: Child) => 0 | 1 | 2): Range => {
    const surely = sure.some((child) => isSo(child) === 2);
    return [surely ? 2 : 0, surely || !isAll || children.some((child) => isSo(child) > 0) ? 2 : 0];
  };
  const isOfAge = ({ ages: [least, most] }: Child) =>
    !school ? 1 : least > school[1] || most < school[0] ? 0 : least >= school[0] && most <= school[1] ? 2 : 1;
  const isOut = (child: Child) =>
    Math.min(isOfAge(child), (child.school & NONE) === 0 ? 0 : (child.school & ANY & ~NONE) === 0 ? 2 : 1) as 0 | 1 | 2;
  return {
    children: [sure.length, isAll ? children.length : Infinity],
    youngestMonths: [isAll ? Math.min(NEVER, ...ages(children, 1)) : 0, Math.min(NEVER, ...ages(sure, 0))],
    closestBirths: [isAll ? leastGap(children, 0) : 1, leastGap(sure, 1)],
    schoolAgeChild: some(isOfAge),
    outOfSchool: some(isOut),
  };
};

/** The least months there may, or at most can, be between two births; born within a month are of one birth. */
const leastGap = (children: readonly Child[], end: 0 | 1): number => {
  let least = NEVER;
  for (const [i, { births: a }] of children.entries())
    for (const { births: b } of children.slice(i + 1)) {
      const apart = Math.max(completedMonths(a[1], b[0]), completedMonths(b[1], a[0]));
      const most = Math.max(completedMonths(a[0], b[1]), completedMonths(b[0], a[1]));
      if (end ? apart >= 1 : most >= 1) least = Math.min(least, end ? most : Math.max(1, apart));
    }
  return least;
};

/** The ages of compulsory schooling on a day, both included; undefined where the law of the day was not read. */
export const schoolAges = (on: CivilDate): Range | undefined => {
  const [from, to] = [schoolFrom, schoolTo].map(({ versions }) => valueOn(versions, on));
  return from?.state === 'in-force' && to?.state === 'in-force' ? [from.version.value, to.version.value] : undefined;
};

/** What a couple told itself, as of a day: of no earlier one than that of the answers, for then fewer were born. */
const toldOfUnit = (
  couple: Couple,
  key: (typeof UNIT_NUMBERS)[number],
  answeredOn: DayNumber,
  day: DayNumber,
): Range | undefined => {
  const told = endsOf(couple[key]);
  if (!told || day < answeredOn) return undefined;
  const [from, to] = told;
  if (key !== 'youngestMonths' || to === NEVER) return [from, to];
  const births = birthsAtMonths(answeredOn, from, to);
  return [completedMonths(births[1], day), completedMonths(births[0], day)];
};

/** Packs what the children say of a couple, and what it says of them itself. */
export const packUnit = (
  layout: Layout,
  slots: Slots,
  couple: Couple,
  unit: Unit,
  answeredOn: DayNumber,
  day: DayNumber,
): void => {
  const narrow = (key: Key, range: Range | undefined) => {
    const ref = layout.refs.get(`couple.${key}`);
    if (ref && range) within(slots, ref, range);
  };
  for (const key of UNIT_NUMBERS) narrow(key, toldOfUnit(couple, key, answeredOn, day));
  for (const key of UNIT_KEYS) narrow(key, unit[key]);
};

/** Whether a couple told what its children deny. */
export const isAgainst = (couple: Couple, key: Key, unit: Unit): boolean => {
  const told = couple[key];
  if (told === undefined || told === 'unknown') return false;
  const [from, to] = typeof told === 'boolean' ? (told ? [2, 2] : [0, 0]) : (endsOf(told) as Range);
  return to < unit[key][0] || from > unit[key][1];
};

/** Leaves of what is known what the range allows too; as it was where that would be nothing. */
const within = (slots: Slots, { slot, width }: { slot: number; width: 1 | 2 }, [from, to]: Range): void => {
  const now = slots[slot] as number;
  if (width === 1) {
    if (now === 1 && from === to) slots[slot] = from;
    return;
  }
  const low = Math.max(now, from);
  const high = Math.min(slots[slot + 1] as number, to);
  if (low <= high) [slots[slot], slots[slot + 1]] = [low, high];
};
