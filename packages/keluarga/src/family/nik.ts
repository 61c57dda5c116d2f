import { type CivilDate, civilDate } from '../law/civil-date.ts';
import { cite } from '../law/instruments.ts';
import { levelOf, type NumberIssue, type NumberLevel } from './number-issue.ts';
import { DIGITS, inEachCentury, type NumberRegion, possibleOn, readParts, regionIssues } from './sixteen-digits.ts';

/** The parts of a NIK in digits, in their order, and what is added to the day of birth of women. */
export const nikShape = {
  digits: DIGITS,
  region: 6,
  birth: 6,
  serial: 4,
  womanAdds: 40,
  cite: /* @__PURE__ */ cite('pp-40-2019', { article: '31(1)' }),
  grade: 'A',
} as const;

export type Sex = 'male' | 'female';

/** What a NIK tells. It does not tell where somebody lives: the region is that of the first registration, for life. */
export interface Nik {
  readonly region: NumberRegion;
  readonly sex: Sex;
  /** Every day it may stand for, oldest first: one, or two a century apart. */
  readonly births: readonly CivilDate[];
  readonly serial: string;
}

export interface ReadNik {
  readonly level: NumberLevel;
  readonly issues: readonly NumberIssue[];
  /** Left out when the number is invalid. */
  readonly nik?: Nik;
}

export interface NikOptions {
  /** The day on which it is read: no birth lies after it. */
  readonly on: CivilDate;
  /** Whether a kecamatan of these six digits exists; not checked when left out. */
  readonly hasKecamatan?: (code: string) => boolean;
  /** What is known from elsewhere; a difference is suspicious only, since a NIK is not corrected for it. */
  readonly birthDate?: CivilDate;
  readonly sex?: Sex;
}

/**
 * Structure only: a NIK has no check digit, and that it was issued cannot be seen.
 * @throws RangeError for an option that is no day.
 */
export const readNik = (text: string, { on, hasKecamatan, birthDate, sex: told }: NikOptions): ReadNik => {
  civilDate(on);
  if (birthDate !== undefined) civilDate(birthDate);
  const parts = readParts(text);
  if ('code' in parts) return { level: 'invalid', issues: [parts] };
  const { region, day, month, year, serial } = parts;
  const sex: Sex = day > nikShape.womanAdds ? 'female' : 'male';
  const dates = inEachCentury(sex === 'female' ? day - nikShape.womanAdds : day, month, year);
  const births = possibleOn(dates, on);

  const issues: NumberIssue[] = [];
  if (dates.length === 0) issues.push({ path: ['birth'], code: 'no-such-day', level: 'invalid' });
  if (serial === '0000') issues.push({ path: ['serial'], code: 'no-serial', level: 'invalid' });
  if (issues.length) return { level: 'invalid', issues };

  const ahead = dates.find((date) => date > on && date.slice(0, 4) === on.slice(0, 4));
  if (births.length === 0 || (ahead && births.every((date) => date !== birthDate)))
    issues.push({
      path: ['birth'],
      code: 'birth-ahead',
      level: 'suspicious',
      params: { date: ahead ?? (dates[0] as string) },
    });
  const fits = birthDate === undefined || births.includes(birthDate);
  if (!fits) issues.push({ path: ['birth'], code: 'birth-against-number', level: 'suspicious' });
  if (told !== undefined && told !== sex)
    issues.push({ path: ['sex'], code: 'sex-against-number', level: 'suspicious' });
  issues.push(...regionIssues(region, hasKecamatan));

  const known = birthDate !== undefined && fits ? [birthDate] : births;
  return { level: levelOf(issues), issues, nik: { region, sex, births: known, serial } };
};
