import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inZone, ZONES } from '../in-zone.ts';
import { addDays } from './civil-date.ts';
import { dayInMonth, later, monthsFrom, monthsLater } from './months.ts';

test.each([
  ['2026-01-31', { months: 1 }, '2026-02-28'],
  ['2024-01-31', { months: 1 }, '2024-02-29'],
  ['2026-01-31', { months: 2 }, '2026-03-31'],
  ['2026-11-30', { months: 3 }, '2027-02-28'],
  ['2024-02-29', { years: 1 }, '2025-02-28'],
  ['2024-02-29', { years: 4 }, '2028-02-29'],
  ['2096-02-29', { years: 4 }, '2100-02-28'],
  ['2026-12-31', { days: 1 }, '2027-01-01'],
  ['2100-02-28', { days: 1 }, '2100-03-01'],
  ['2026-01-01', { days: 84 }, '2026-03-26'],
  ['2026-01-01', { weeks: 12 }, '2026-03-26'],
  ['2011-12-29', { days: 1 }, '2011-12-30'],
  ['2011-12-30', { days: 0 }, '2011-12-30'],
])('%s and %j is %s', (from, span, to) => {
  expect(later(from, span)).toBe(to);
});

test.each([
  ['2026-01-31', 1, '2026-02-28'],
  ['2028-01-31', 1, '2028-02-29'],
  ['2100-01-31', 1, '2100-02-28'],
  ['2027-11-30', 3, '2028-02-29'],
  ['2026-12-31', 2, '2027-02-28'],
  ['2026-10-18', 3, '2027-01-18'],
  ['2026-01-15', 0, '2026-01-15'],
  ['2028-08-31', -6, '2028-02-29'],
  ['2100-08-31', -6, '2100-02-28'],
])('%s and %i months is %s', (day, months, to) => {
  expect(monthsLater(day, months)).toBe(to);
});

test.each([
  ['2027-02-10', 31, '2027-02-28'],
  ['2028-02-10', 30, '2028-02-29'],
  ['2100-02-28', 29, '2100-02-28'],
  ['2026-04-30', 31, '2026-04-30'],
  ['2026-12-31', 1, '2026-12-01'],
])('in the month of %s the day %i is %s', (date, day, found) => {
  expect(dayInMonth(date, day)).toBe(found);
});

test('months are counted over the end of a year, both ends included', () => {
  expect(monthsFrom('2026-11-30', '2027-02-01')).toEqual(['2026-11-01', '2026-12-01', '2027-01-01', '2027-02-01']);
  expect(monthsFrom('2026-11-30', '2026-11-30')).toEqual(['2026-11-01']);
});

test('a text that is no day is refused', () => {
  expect(() => later('2026-02-30', { days: 1 })).toThrow(RangeError);
  expect(() => monthsLater('2026-02-30', 1)).toThrow(RangeError);
  expect(() => dayInMonth('2026-02-30', 1)).toThrow(RangeError);
});

/** By the calendar alone: months are counted on the fingers, the last day of a month is the eve of the next's first. */
const byHand = (day: string, months: number): string => {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const first = (at: number) => `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, '0')}-01`;
  const [earlier = ''] = [first(count).slice(0, 8) + day.slice(8), addDays(first(count + 1), -1)].sort();
  return earlier;
};

const anyDay = fc.integer({ min: 0, max: 73_048 }).map((days) => addDays('1950-01-01', days));

test.each(ZONES)('where clocks show the time of %s, any day and any months give what they give by hand', (zone) => {
  inZone(zone, () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -500, max: 500 }), (day, months) => {
        expect(later(day, { months })).toBe(byHand(day, months));
        expect(monthsLater(day, months)).toBe(byHand(day, months));
        expect(later(day, { days: months })).toBe(addDays(day, months));
        expect(dayInMonth(day, 31)).toBe(addDays(byHand(dayInMonth(day, 1), 1), -1));
      }),
      {
        numRuns: 500,
        examples: [
          ['2011-11-30', 1],
          ['2018-10-04', 1],
          ['2100-01-31', 1],
        ],
      },
    );
  });
});
