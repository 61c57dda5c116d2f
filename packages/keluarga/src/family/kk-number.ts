import { type CivilDate, civilDate } from '../law/civil-date.ts';
import { levelOf, type NumberIssue, type NumberLevel } from './number-issue.ts';
import { inEachCentury, type NumberRegion, possibleOn, readParts, regionIssues } from './sixteen-digits.ts';

/** What the number of a KK tells, by a secondary source: where and when the KK was recorded. It changes; no key. */
export interface KkNumber {
  readonly region: NumberRegion;
  /** Every day it may stand for, oldest first; how far back such numbers go was not read. */
  readonly recorded: readonly CivilDate[];
  readonly serial: string;
}

export interface ReadKkNumber {
  readonly level: NumberLevel;
  readonly issues: readonly NumberIssue[];
  /** Left out when the number is invalid. */
  readonly kkNumber?: KkNumber;
}

export interface KkNumberOptions {
  readonly on: CivilDate;
  /** Whether a kecamatan of these six digits exists; not checked when left out. */
  readonly hasKecamatan?: (code: string) => boolean;
}

/**
 * Structure only. A NIK of a man has the same shape: the two cannot be told apart by their digits.
 * @throws RangeError for an option that is no day.
 */
export const readKkNumber = (text: string, { on, hasKecamatan }: KkNumberOptions): ReadKkNumber => {
  civilDate(on);
  const parts = readParts(text);
  if ('code' in parts) return { level: 'invalid', issues: [parts] };
  const { region, day, month, year, serial } = parts;
  const dates = inEachCentury(day, month, year);
  if (dates.length === 0)
    return { level: 'invalid', issues: [{ path: ['recorded'], code: 'no-such-day', level: 'invalid' }] };
  const issues = regionIssues(region, hasKecamatan);
  return { level: levelOf(issues), issues, kkNumber: { region, recorded: possibleOn(dates, on), serial } };
};
