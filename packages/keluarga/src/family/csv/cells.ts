import { type CivilDate, isCivilDate } from '../../law/civil-date.ts';
import {
  type Form,
  type FormId,
  forms,
  type Job,
  type MethodAnswer,
  methodWords,
  type Relation,
  relations,
  type School,
} from './forms.ts';
import type { RowIssueCode } from './row-issue.ts';

/** Columns of a list of members; the first two are needed, and without one of the others its answers are not known. */
export const COLUMNS = [
  'no_keluarga',
  'no_anggota',
  'jenis_kelamin',
  'tanggal_lahir',
  'status_kawin',
  'hubungan',
  'pekerjaan',
  'pendidikan',
  'hamil',
  'pakai_kb',
  'cara_kb',
] as const;
export const NEEDED = COLUMNS.slice(0, 2);
export type Column = (typeof COLUMNS)[number];

/** What one row answers; what it does not is left out. */
export interface RowAnswers {
  /** The line of the file on which the row begins, from 1. */
  readonly line: number;
  readonly family: string;
  readonly id: string;
  readonly sex?: 'male' | 'female' | undefined;
  readonly birthDate?: CivilDate | undefined;
  readonly married?: boolean | undefined;
  readonly relation?: Relation | readonly Relation[] | undefined;
  readonly job?: Job | readonly Job[] | undefined;
  readonly school?: School | readonly School[] | undefined;
  readonly pregnant?: boolean | undefined;
  readonly uses?: boolean | undefined;
  readonly method?: MethodAnswer | readonly MethodAnswer[] | undefined;
}

export class BadCell {
  readonly code: RowIssueCode;
  constructor(code: RowIssueCode) {
    this.code = code;
  }
}

const lookUp = <Value>(codes: Readonly<Record<string, Value>> | undefined, text: string): Value | BadCell => {
  const key = text.toLowerCase().replace(/^0+(?=\d)/, '');
  if (codes && Object.hasOwn(codes, key)) return codes[key] as Value;
  return new BadCell(codes || !/^\d+$/.test(key) ? 'unknown-code' : 'code-not-read');
};

const common = <Value>(form: Form, codes: Readonly<Record<string, Value>>, text: string): Value | BadCell =>
  lookUp(form.common ? codes : undefined, text);

const dayOf = (text: string, on: CivilDate): CivilDate | BadCell => {
  const [, day, month, year] = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/.exec(text) ?? [];
  const date = year ? [year, month?.padStart(2, '0'), day?.padStart(2, '0')].join('-') : text;
  if (!isCivilDate(date) || date < '1800-01-01') return new BadCell('not-a-day');
  return date > on ? new BadCell('day-ahead') : date;
};

/** What a cell that is not empty says. */
export const readCell = (column: Column, text: string, formId: FormId, on: CivilDate): unknown => {
  const form: Form = forms[formId];
  if (column === 'jenis_kelamin')
    return lookUp({ l: 'male', p: 'female', ...(form.common && { 1: 'male', 2: 'female' }) }, text);
  if (column === 'tanggal_lahir') return dayOf(text, on);
  if (column === 'status_kawin') return common(form, { 1: false, 2: true, 3: false, 4: false }, text);
  if (column === 'hubungan') return common(form, relations, text);
  if (column === 'hamil' || column === 'pakai_kb') return common(form, { 1: true, 2: false }, text);
  if (column === 'pekerjaan') return lookUp(form.job, text);
  if (column === 'pendidikan') return lookUp(form.school, text);
  const named = Object.hasOwn(methodWords, text.toLowerCase());
  return lookUp(named ? methodWords : form.method, text);
};
