import { addDays, type CivilDate, civilDate, daysBetween } from '../law/civil-date.ts';
import { later } from '../law/months.ts';
import { limitOn } from './limit-on.ts';
import { lochiaDays, malMonths, postpartumDays } from './limits.ts';

/**
 * Whether a service to the mother or her partner is one after childbirth (KBPP): from the day of birth, day 0, to the
 * last day of the window, included; `unsettled` where no limit was read for the day.
 * @throws RangeError for a text that is no day.
 */
export const isPostpartumService = (birth: CivilDate, servedOn: CivilDate): boolean | 'unsettled' => {
  const day = daysBetween(civilDate(birth), civilDate(servedOn));
  if (day < 0) return false;
  const limit = limitOn(postpartumDays, servedOn);
  return limit === undefined ? 'unsettled' : day <= limit;
};

/** What MAL rests on; left out where it is not known. */
export interface Breastfeeding {
  readonly babyBorn: CivilDate;
  readonly exclusive?: boolean;
  /** Blood seen lately, on the day given; `none` since the birth. */
  readonly bleeding?: CivilDate | 'none';
}

export interface MalCheck {
  readonly exclusive: boolean | 'unknown';
  readonly noMenses: boolean | 'unknown';
  readonly babyYoung: boolean;
  /** All three at once: when one fails MAL has ended, and which method follows is the couple's choice. */
  readonly holds: boolean | 'unknown' | 'unsettled';
  /** The last day on which the baby is young enough. */
  readonly until?: CivilDate;
}

/**
 * The three conditions of the lactational amenorrhoea method on a day.
 * @throws RangeError for a text that is no day, or a day before the birth.
 */
export const checkMal = ({ babyBorn, exclusive, bleeding }: Breastfeeding, on: CivilDate): MalCheck => {
  if (daysBetween(civilDate(babyBorn), civilDate(on)) < 0) throw new RangeError(`before the birth: ${on}`);
  const [months, lochia] = [limitOn(malMonths, on), limitOn(lochiaDays, on)];
  const noMenses = bleeding === undefined ? 'unknown' : mensesAbsent(babyBorn, bleeding, lochia);
  const feeds = exclusive ?? 'unknown';
  if (months === undefined) return { exclusive: feeds, noMenses, babyYoung: false, holds: 'unsettled' };
  const end = later(babyBorn, { months });
  const babyYoung = on < end;
  const checks = [feeds, noMenses, babyYoung];
  const holds = checks.includes(false) ? false : checks.includes('unknown') ? 'unknown' : true;
  return { exclusive: feeds, noMenses, babyYoung, holds, until: addDays(end, -1) };
};

const mensesAbsent = (born: CivilDate, bleeding: CivilDate | 'none', lochia = 0): boolean =>
  bleeding === 'none' || daysBetween(born, civilDate(bleeding)) < lochia;
