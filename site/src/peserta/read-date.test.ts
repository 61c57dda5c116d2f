import { expect, test } from 'vitest';
import { readDate } from './read-date.ts';

const today = '2026-11-24';
const read = (day: string, month: string, year: string) => readDate({ day, month, year }, today);

test.each([
  ['24', '11', '2026', '2026-11-24', '2026-11-24'],
  ['1', 'Mei', '2024', '2024-05-01', '2024-05-01'],
  [' 09 ', ' Nopember ', ' 2025 ', '2025-11-09', '2025-11-09'],
  ['7', 'peb.', '2024', '2024-02-07', '2024-02-07'],
  ['29', 'februari', '2024', '2024-02-29', '2024-02-29'],
  ['31', 'dec', '2025', '2025-12-31', '2025-12-31'],
  ['3', 'AGUSTUS', '2026', '2026-08-03', '2026-08-03'],
  ['', 'jun', '2026', '2026-06-01', '2026-06-30'],
  ['', '2', '2024', '2024-02-01', '2024-02-29'],
  ['', '12', '2025', '2025-12-01', '2025-12-31'],
  ['', '', '2020', '2020-01-01', '2020-12-31'],
  ['', '11', '2026', '2026-11-01', '2026-11-24'],
  ['', '', '2026', '2026-01-01', '2026-11-24'],
])('"%s" "%s" "%s" is %s to %s', (day, month, year, first, last) => {
  expect(read(day, month, year)).toEqual({ days: [first, last] });
});

test.each([
  ['', '', '', 'empty', 'hari'],
  [' ', '', ' ', 'empty', 'hari'],
  ['1', '1', '', 'year', 'tahun'],
  ['1', '1', '26', 'year', 'tahun'],
  ['1', '1', '1899', 'year', 'tahun'],
  ['1', '1', 'dua', 'year', 'tahun'],
  ['1', '', '2026', 'month', 'bulan'],
  ['1', '13', '2026', 'month', 'bulan'],
  ['1', '0', '2026', 'month', 'bulan'],
  ['1', 'ju', '2026', 'month', 'bulan'],
  ['1', 'marzo', '2026', 'month', 'bulan'],
  ['0', '1', '2026', 'day', 'hari'],
  ['32', '1', '2026', 'day', 'hari'],
  ['satu', '1', '2026', 'day', 'hari'],
  ['31', 'april', '2026', 'no-such-day', 'hari'],
  ['29', '2', '2026', 'no-such-day', 'hari'],
  ['25', '11', '2026', 'ahead', 'tahun'],
  ['', '12', '2026', 'ahead', 'tahun'],
  ['', '', '2027', 'ahead', 'tahun'],
])('"%s" "%s" "%s" is not read: %s, at %s', (day, month, year, fault, field) => {
  expect(read(day, month, year)).toEqual({ fault, field });
});
