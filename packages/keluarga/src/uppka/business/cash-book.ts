import { KeluargaRangeError } from '../../engine/errors.ts';
import { type CivilDate, civilDate } from '../../law/civil-date.ts';
import { rupiah } from './rupiah.ts';

/** One line: money in, money out, never both. */
export interface CashEntry {
  readonly on: CivilDate;
  readonly what: string;
  /** Rupiah. */
  readonly in?: number;
  readonly out?: number;
}

export interface CashRow extends CashEntry {
  /** Rupiah in the box after this line; below 0 when more went out than was there. */
  readonly balance: number;
}

export interface CashBook {
  /** In order of day; lines of one day as they were given. */
  readonly rows: readonly CashRow[];
  readonly in: number;
  readonly out: number;
  readonly closing: number;
  /** The first day on which more had gone out than was there. */
  readonly shortOn?: CivilDate;
}

/** @throws RangeError for a text that is no day, a line with both or neither sum, or sums that are no whole rupiah. */
export const cashBook = (opening: number, entries: readonly CashEntry[]): CashBook => {
  let balance = rupiah(opening, 'opening');
  const ordered = [...entries].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  const rows = ordered.map((entry): CashRow => {
    civilDate(entry.on);
    if ((entry.in === undefined) === (entry.out === undefined))
      throw new KeluargaRangeError('contradiction', `in or out: ${entry.what}`);
    balance += rupiah(entry.in ?? 0, 'in') - rupiah(entry.out ?? 0, 'out');
    return { ...entry, balance };
  });
  const short = rows.find((row) => row.balance < 0);
  const total = (key: 'in' | 'out') => rows.reduce((sum, row) => sum + (row[key] ?? 0), 0);
  return { rows, in: total('in'), out: total('out'), closing: balance, ...(short && { shortOn: short.on }) };
};
