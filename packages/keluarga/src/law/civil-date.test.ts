import { expect, test } from 'vitest';
import { addDays, addYears, ageOn, daysBetween, isCivilDate, monthsBetween } from './civil-date.ts';

test.each([
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['2024-02-31', false],
  ['2024-13-01', false],
  ['2024-1-1', false],
  ['2024-01-01T00:00', false],
  ['', false],
])('%j is a day: %s', (text, is) => {
  expect(isCivilDate(text)).toBe(is);
});

test.each([
  ['1990-06-15', '2026-06-14', 35],
  ['1990-06-15', '2026-06-15', 36],
  ['2004-02-29', '2023-02-28', 18],
  ['2004-02-29', '2023-03-01', 19],
  ['2004-02-29', '2024-02-28', 19],
  ['2004-02-29', '2024-02-29', 20],
])('born %s, on %s: %i', (birth, on, age) => {
  expect(ageOn(birth, on)).toBe(age);
});

test('29 February of a common year is 1 March', () => {
  expect(addYears('2024-02-29', 1)).toBe('2025-03-01');
  expect(addYears('2024-02-29', 4)).toBe('2028-02-29');
});

test('days are counted over month and year ends', () => {
  expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
  expect(addDays('2024-03-01', -1)).toBe('2024-02-29');
  expect(daysBetween('2024-02-28', '2024-03-01')).toBe(2);
});

test.each([
  ['2026-11-24', '2026-11-24', 0],
  ['2026-11-24', '2026-12-23', 0],
  ['2026-11-24', '2026-12-24', 1],
  ['2026-01-31', '2026-02-28', 0],
  ['2026-01-31', '2026-03-31', 2],
  ['2024-02-29', '2025-02-28', 11],
  ['2025-12-31', '2026-01-01', 0],
])('from %s to %s there are %i whole months', (from, to, months) => {
  expect(monthsBetween(from, to)).toBe(months);
});
