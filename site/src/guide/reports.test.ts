import { expect, test } from 'vitest';
import { nextReports } from './reports.ts';

test('each report has its next day, from the chair to the field officer', () => {
  expect(nextReports().map(({ next }) => [next.form, next.period, next.due, next.from, next.to])).toEqual([
    ['uppka.report.k0', '2027', '2027-01-03', 'uppka-chair', 'plkb'],
    ['uppka.report.ri', '2026-11', '2026-12-03', 'uppka-chair', 'plkb'],
  ]);
});
