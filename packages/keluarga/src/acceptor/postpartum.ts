import { KeluargaRangeError } from '../engine/errors.ts';
import { addDays, type CivilDate, civilDate, daysBetween } from '../law/civil-date.ts';
import { later } from '../law/months.ts';
import { limitOn } from './limit-on.ts';
import { lochiaDays, malMonths, mensesDays, mensesMonths, postpartumDays } from './limits.ts';
import { alike } from './readings.ts';

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
  /**
   * Blood seen lately: the first and the last of days on end, both included; one day of which it is not told whether it
   * was the only one; or `none` since the birth.
   */
  readonly bleeding?: CivilDate | readonly [CivilDate, CivilDate] | 'none';
}

export interface MalCheck {
  readonly exclusive: boolean | 'unknown';
  /** `unsettled` where one source calls the blood menstruation and another does not. */
  readonly noMenses: boolean | 'unknown' | 'unsettled';
  readonly babyYoung: boolean;
  /** All three at once: when one fails MAL has ended, and which method follows is the couple's choice. */
  readonly holds: boolean | 'unknown' | 'unsettled';
  /** The last day on which the baby is young enough. */
  readonly until?: CivilDate;
}

/**
 * The three conditions of the lactational amenorrhoea method on a day.
 * @throws RangeError for a text that is no day, a day before the birth, or blood after the day or in the wrong order.
 */
export const checkMal = ({ babyBorn, exclusive, bleeding }: Breastfeeding, on: CivilDate): MalCheck => {
  if (civilDate(on) < civilDate(babyBorn)) throw new KeluargaRangeError('out-of-order', `before the birth: ${on}`);
  const months = limitOn(malMonths, on);
  const noMenses = bleeding === undefined ? 'unknown' : mensesAbsent(babyBorn, bleeding, on);
  const feeds = exclusive ?? 'unknown';
  if (months === undefined) return { exclusive: feeds, noMenses, babyYoung: false, holds: 'unsettled' };
  const end = later(babyBorn, { months });
  const babyYoung = on < end;
  const checks = [feeds, noMenses, babyYoung];
  const holds = ([false, 'unknown', 'unsettled'] as const).find((worst) => checks.includes(worst)) ?? true;
  return { exclusive: feeds, noMenses, babyYoung, holds, until: addDays(end, -1) };
};

const mensesAbsent = (
  born: CivilDate,
  bleeding: NonNullable<Breastfeeding['bleeding']>,
  on: CivilDate,
): MalCheck['noMenses'] => {
  if (bleeding === 'none') return true;
  const told = typeof bleeding === 'string' ? ([bleeding, bleeding] as const) : bleeding;
  const [first, last] = [civilDate(told[0]), civilDate(told[1])];
  if (first < born || first > last || last > on)
    throw new KeluargaRangeError('out-of-order', `blood from ${first} to ${last}`);
  const returned = alike([byFirstDays(born, last, on), byDaysOnEnd(born, first, last, on)]);
  if (returned !== 'unsettled') return !returned;
  return typeof bleeding === 'string' ? 'unknown' : 'unsettled';
};

/** By one source any blood is menstruation once the first days after the birth are over. */
const byFirstDays = (born: CivilDate, last: CivilDate, on: CivilDate): boolean | undefined => {
  const lochia = limitOn(lochiaDays, on);
  return lochia === undefined ? undefined : daysBetween(born, last) >= lochia;
};

/** By another it takes days on end, months after the birth. */
const byDaysOnEnd = (born: CivilDate, first: CivilDate, last: CivilDate, on: CivilDate): boolean | undefined => {
  const [days, months] = [limitOn(mensesDays, on), limitOn(mensesMonths, on)];
  if (days === undefined || months === undefined) return undefined;
  const from = later(born, { months });
  return daysBetween(first > from ? first : from, last) + 1 >= days;
};
