import { addDays } from '../checker/days.ts';

/** What was typed in the three fields of a day. */
export interface Typed {
  readonly day: string;
  readonly month: string;
  readonly year: string;
}

/** The first and the last day that it may be, both included. */
export type Days = readonly [string, string];

export type DateFault = 'empty' | 'year' | 'month' | 'day' | 'no-such-day' | 'ahead';

export type ReadDate =
  | { readonly days: Days }
  | { readonly fault: DateFault; readonly field: 'hari' | 'bulan' | 'tahun' };

/** The months as people write them, in both languages and in the older spelling; three letters are enough. */
const MONTHS: readonly (readonly string[])[] = [
  ['januari', 'january'],
  ['februari', 'pebruari', 'february'],
  ['maret', 'march'],
  ['april'],
  ['mei', 'may'],
  ['juni', 'june'],
  ['juli', 'july'],
  ['agustus', 'august'],
  ['september'],
  ['oktober', 'october'],
  ['november', 'nopember'],
  ['desember', 'december'],
];

/**
 * A day, or the whole month or year where the rest was left empty; never after `today`. A year is written in full: of
 * two digits one would have to guess the century.
 */
export function readDate({ day, month, year }: Typed, today: string): ReadDate {
  const [d, m, y] = [day, month, year].map((text) => text.trim()) as [string, string, string];
  if (!d && !m && !y) return { fault: 'empty', field: 'hari' };
  if (!/^(19|20)\d\d$/.test(y)) return { fault: 'year', field: 'tahun' };
  if (!m && d) return { fault: 'month', field: 'bulan' };
  const found = m ? monthOf(m) : 0;
  if (found === undefined) return { fault: 'month', field: 'bulan' };
  if (d && !/^(0?[1-9]|[12]\d|3[01])$/.test(d)) return { fault: 'day', field: 'hari' };
  const days = found === 0 ? wholeYear(y) : d ? oneDay(y, found, d) : wholeMonth(y, found);
  if (!days) return { fault: 'no-such-day', field: 'hari' };
  const [first, last] = days;
  if (first > today) return { fault: 'ahead', field: 'tahun' };
  return { days: [first, last > today ? today : last] };
}

function monthOf(text: string): number | undefined {
  if (/^(0?[1-9]|1[0-2])$/.test(text)) return Number(text);
  const word = text.toLowerCase().replace(/\.$/, '');
  const at = word.length < 3 ? -1 : MONTHS.findIndex((names) => names.some((name) => name.startsWith(word)));
  return at < 0 ? undefined : at + 1;
}

const two = (value: number | string) => String(value).padStart(2, '0');
const wholeYear = (year: string): Days => [`${year}-01-01`, `${year}-12-31`];

function wholeMonth(year: string, month: number): Days {
  const next = month === 12 ? `${Number(year) + 1}-01-01` : `${year}-${two(month + 1)}-01`;
  return [`${year}-${two(month)}-01`, addDays(next, -1)];
}

function oneDay(year: string, month: number, day: string): Days | undefined {
  const written = `${year}-${two(month)}-${two(day)}`;
  return written <= wholeMonth(year, month)[1] ? [written, written] : undefined;
}
