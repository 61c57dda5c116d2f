import { KeluargaRangeError } from '../engine/errors.ts';
/** A day written `YYYY-MM-DD`: no clock, no zone, and days sort as text. */
export type CivilDate = string;

const DAY = 86_400_000;
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Whether the text is a day that exists. */
export const isCivilDate = (text: string): boolean => {
  if (!SHAPE.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
};

/** @throws RangeError for a text that is no day. */
export const civilDate = (text: string): CivilDate => {
  if (!isCivilDate(text)) throw new KeluargaRangeError('not-a-day', `not a day: ${text}`);
  return text;
};

const ordinal = (date: CivilDate): number => Date.parse(`${date}T00:00:00Z`) / DAY;

export const addDays = (date: CivilDate, days: number): CivilDate =>
  new Date((ordinal(date) + days) * DAY).toISOString().slice(0, 10);

export const daysBetween = (from: CivilDate, to: CivilDate): number => ordinal(to) - ordinal(from);

/** Whole months from a day to a later one; from the 31st to the end of a shorter month none has passed yet. */
export const monthsBetween = (from: CivilDate, to: CivilDate): number => {
  const months =
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
  return to.slice(8) < from.slice(8) ? months - 1 : months;
};

/** The same day of another year; for 29 February in a common year, 1 March. */
export const addYears = (date: CivilDate, years: number): CivilDate => {
  const year = String(Number(date.slice(0, 4)) + years).padStart(4, '0');
  const moved = `${year}${date.slice(4)}`;
  return isCivilDate(moved) ? moved : `${year}-03-01`;
};

/** Completed years; who is born on 29 February is a year older on 1 March. Negative before birth. */
export const ageOn = (birth: CivilDate, on: CivilDate): number => {
  const years = Number(on.slice(0, 4)) - Number(birth.slice(0, 4));
  return on.slice(5) < birth.slice(5) ? years - 1 : years;
};
