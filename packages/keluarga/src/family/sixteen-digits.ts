import { ageOn, type CivilDate, isCivilDate } from '../law/civil-date.ts';
import type { NumberIssue } from './number-issue.ts';

/** Completed years of the longest life on record; a day longer ago is not taken for a birth or a recording. */
const LONGEST_LIFE = 122;

/** How many digits a NIK has, and the number of a KK. */
export const DIGITS = 16;

/** Where a number was first registered: the codes of province, regency or city, and kecamatan; or a mission abroad. */
export type NumberRegion =
  | { readonly kind: 'home'; readonly province: string; readonly regency: string; readonly kecamatan: string }
  | { readonly kind: 'abroad'; readonly country: string; readonly mission: string };

export interface Parts {
  readonly region: NumberRegion;
  readonly day: number;
  readonly month: number;
  /** The last two digits of a year: the century is not in the number. */
  readonly year: number;
  readonly serial: string;
}

/** Blanks, dots and hyphens between digits are passed over. */
export const readParts = (text: string): Parts | NumberIssue => {
  const digits = text.replace(/[\s.-]/g, '');
  if (!/^[0-9]*$/.test(digits)) return { path: [], code: 'not-digits', level: 'invalid' };
  if (digits.length !== DIGITS)
    return { path: [], code: 'not-16-digits', level: 'invalid', params: { length: digits.length } };
  const at = (from: number) => Number(digits.slice(from, from + 2));
  return { region: regionOf(digits), day: at(6), month: at(8), year: at(10), serial: digits.slice(12) };
};

const regionOf = (digits: string): NumberRegion =>
  digits.startsWith('99')
    ? { kind: 'abroad', country: digits.slice(2, 5), mission: digits.slice(5, 6) }
    : { kind: 'home', province: digits.slice(0, 2), regency: digits.slice(0, 4), kecamatan: digits.slice(0, 6) };

/** A kecamatan that does not exist; nothing is checked without a list of them. */
export const regionIssues = (region: NumberRegion, hasKecamatan?: (code: string) => boolean): NumberIssue[] =>
  hasKecamatan && region.kind === 'home' && !hasKecamatan(region.kecamatan)
    ? [{ path: ['region'], code: 'unknown-region', level: 'suspicious', params: { region: region.kecamatan } }]
    : [];

/** The day in each century in which it exists, oldest first. */
export const inEachCentury = (day: number, month: number, year: number): CivilDate[] =>
  [1900, 2000]
    .map((century) => [String(century + year), pad(month), pad(day)].join('-'))
    .filter((date) => isCivilDate(date));

/** Days that lie neither after `on` nor longer ago than a life. */
export const possibleOn = (dates: readonly CivilDate[], on: CivilDate): CivilDate[] =>
  dates.filter((date) => date <= on && ageOn(date, on) <= LONGEST_LIFE);

const pad = (value: number): string => String(value).padStart(2, '0');
