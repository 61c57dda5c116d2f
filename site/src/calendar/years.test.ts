import { expect, test } from 'vitest';
import { calendarData } from './data.ts';
import { fileOf } from './file.ts';
import { dueIn } from './years.ts';

/** Reckoned by hand: the register of December stands beside the card of the new year. */
const of2028 = [
  'uppka.report.k0 2028 2028-01-03',
  'uppka.report.ri 2027-12 2028-01-03',
  'uppka.report.ri 2028-01 2028-02-03',
  'uppka.report.ri 2028-02 2028-03-03',
  'uppka.report.ri 2028-03 2028-04-03',
  'uppka.report.ri 2028-04 2028-05-03',
  'uppka.report.ri 2028-05 2028-06-03',
  'uppka.report.ri 2028-06 2028-07-03',
  'uppka.report.ri 2028-07 2028-08-03',
  'uppka.report.ri 2028-08 2028-09-03',
  'uppka.report.ri 2028-09 2028-10-03',
  'uppka.report.ri 2028-10 2028-11-03',
  'uppka.report.ri 2028-11 2028-12-03',
];

test('a year has its thirteen dates, and its file has an entry for each', () => {
  expect(dueIn('2028').map(({ form, period, due }) => `${form} ${period} ${due}`)).toEqual(of2028);
  const text = fileOf(dueIn('2028'), calendarData('id'), '2028-01-01').replaceAll('\r\n ', '');
  const days = [...text.matchAll(/DTSTART;VALUE=DATE:(\d{4})(\d\d)(\d\d)/g)].map(
    ([, year, month, day]) => `${year}-${month}-${day}`,
  );
  expect(days).toEqual(of2028.map((line) => line.slice(-10)));
  expect(text).toContain('SUMMARY:Sampaikan R/I/UPPKA (register kegiatan bulanan)\\, untuk Desember 2027');
});
