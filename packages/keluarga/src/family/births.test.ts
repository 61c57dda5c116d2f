import { describe, expect, test } from 'vitest';
import { addDays } from '../law/civil-date.ts';
import { completedMonths, completedYears, dayNumber, dayText, passed, turns } from '../law/elapsed.ts';
import { birthsAtAge, birthsAtMonths, personOf } from './births.ts';

const agesOf = (births: readonly [number, number], on: string) =>
  births.map((birth) => completedYears(birth, dayNumber(on))).reverse();

describe('completed years', () => {
  test.each([
    ['the eve of a birthday', '1990-06-01', '2026-05-31', 35],
    ['the birthday', '1990-06-01', '2026-06-01', 36],
    ['the day of birth', '2026-06-01', '2026-06-01', 0],
    ['the day before birth', '2026-06-02', '2026-06-01', -1],
    ['29 February, on 28 February of a common year', '2000-02-29', '2026-02-28', 25],
    ['29 February, on 1 March of a common year', '2000-02-29', '2026-03-01', 26],
    ['29 February, on 28 February of a leap year', '2000-02-29', '2028-02-28', 27],
    ['29 February, on 29 February', '2000-02-29', '2028-02-29', 28],
    ['31 December, on 1 January', '1999-12-31', '2000-01-01', 0],
    ['1 March, on 29 February', '2001-03-01', '2028-02-29', 26],
  ])('%s', (_, birth, on, years) => {
    expect(completedYears(dayNumber(birth), dayNumber(on))).toBe(years);
  });
});

describe('completed months', () => {
  test.each([
    ['the eve of a month', '2026-10-24', '2026-11-23', 0],
    ['a month', '2026-10-24', '2026-11-24', 1],
    ['the eve of two years', '2024-11-24', '2026-11-23', 23],
    ['two years', '2024-11-24', '2026-11-24', 24],
    ['the day of birth', '2026-11-24', '2026-11-24', 0],
    ['the day before birth', '2026-11-25', '2026-11-24', -1],
    ['the 31st, at the end of a month of 30 days', '2026-03-31', '2026-04-30', 0],
    ['the 31st, on the day after', '2026-03-31', '2026-05-01', 1],
    ['the 30th, at the end of February', '2026-01-30', '2026-02-28', 0],
    ['the 30th, on 1 March', '2026-01-30', '2026-03-01', 1],
    ['29 February, on 28 February of a common year', '2024-02-29', '2025-02-28', 11],
    ['29 February, on 1 March of a common year', '2024-02-29', '2025-03-01', 12],
    ['29 January 2100, on 1 March', '2100-01-29', '2100-03-01', 1],
    ['over a new year', '2025-12-31', '2026-01-31', 1],
  ])('%s', (_, birth, on, months) => {
    expect(completedMonths(dayNumber(birth), dayNumber(on))).toBe(months);
  });
});

describe('births of whoever has an age in months on a day', () => {
  test.each([
    ['none', '2026-11-24', [0, 0], '2026-10-25', '2026-11-24'],
    ['under two years', '2026-11-24', [0, 23], '2024-11-25', '2026-11-24'],
    ['at the end of a month', '2026-03-31', [1, 1], '2026-02-01', '2026-02-28'],
    ['at the end of a leap February', '2024-02-29', [1, 1], '2023-12-30', '2024-01-29'],
    ['at the end of February 2100', '2100-02-28', [0, 11], '2099-03-01', '2100-02-28'],
    ['on the first of March', '2026-03-01', [0, 0], '2026-02-02', '2026-03-01'],
  ] as const)('%s', (_, on, [least, most], from, to) => {
    const day = dayNumber(on);
    expect(birthsAtMonths(day, least, most).map(dayText)).toEqual([from, to]);
    expect([from, to].map((birth) => completedMonths(dayNumber(birth), day))).toEqual([most, least]);
    const outside = [addDays(from, -1), addDays(to, 1)].map(dayNumber);
    expect(outside.map((birth) => completedMonths(birth, day))).toEqual([most + 1, least - 1]);
  });
});

test.each(['day', 'month', 'year'] as const)('the first day on which so many %ss have passed', (unit) => {
  for (const since of ['2024-02-29', '2026-01-31', '2026-03-30', '2099-12-31', '2000-02-28', '2026-11-24'])
    for (const count of [0, 1, 2, 3, 11, 12, 13, 24, 28, 60, 1200]) {
      const day = turns[unit](dayNumber(since), count);
      const before = addDays(day, -1);
      expect(passed[unit](dayNumber(since), dayNumber(day))).toBe(count);
      expect(passed[unit](dayNumber(since), dayNumber(before))).toBe(count - 1);
    }
});

describe('births of whoever has an age on a day', () => {
  test.each([
    ['one age', '2026-11-24', [35, 35], '1990-11-25', '1991-11-24'],
    ['a range of ages', '2026-11-24', [30, 35], '1990-11-25', '1996-11-24'],
    ['age 0', '2026-11-24', [0, 0], '2025-11-25', '2026-11-24'],
    ['at the end of a year', '2026-12-31', [1, 1], '2025-01-01', '2025-12-31'],
    ['on 28 February', '2023-02-28', [0, 0], '2022-03-01', '2023-02-28'],
    ['on 28 February, with a leap day before', '2025-02-28', [0, 0], '2024-02-29', '2025-02-28'],
    ['on 29 February', '2024-02-29', [1, 1], '2022-03-01', '2023-02-28'],
    ['on 29 February, four years', '2024-02-29', [4, 4], '2019-03-01', '2020-02-29'],
    ['on 29 February, a century without a leap day', '2000-02-29', [100, 100], '1899-03-01', '1900-02-28'],
    ['on 29 February, a century with one', '2096-02-29', [96, 96], '1999-03-01', '2000-02-29'],
    ['on 1 March', '2025-03-01', [1, 1], '2023-03-02', '2024-03-01'],
  ] as const)('%s', (_, on, [least, most], from, to) => {
    const births = birthsAtAge(dayNumber(on), least, most);
    expect(births.map(dayText)).toEqual([from, to]);
    const outside = [addDays(from, -1), addDays(to, 1)].map(dayNumber);
    expect(agesOf(births, on)).toEqual([least, most]);
    expect(outside.map((birth) => completedYears(birth, dayNumber(on)))).toEqual([most + 1, least - 1]);
  });

  test('an age nobody gave is any age of the fact', () => {
    expect(birthsAtAge(dayNumber('2026-11-24')).map(dayText)).toEqual(['1895-11-25', '2026-11-24']);
  });
});

describe('a person', () => {
  const on = dayNumber('2026-11-24');

  test('narrows an age by a range of birth dates', () => {
    const { births } = personOf({ age: [30, 40], birthDate: ['1990-01-01', '1999-12-31'] }, on);
    expect(births.map(dayText)).toEqual(['1990-01-01', '1996-11-24']);
  });

  test('was born by the day of the answers', () => {
    expect(personOf({ birthDate: ['2026-01-01', '2026-12-31'] }, on).births.map(dayText)).toEqual([
      '2026-01-01',
      '2026-11-24',
    ]);
  });

  test('tells whether anything was answered about the age', () => {
    expect(personOf({}, on).told).toBeUndefined();
    expect(personOf({ birthDate: 'unknown' }, on).told).toBeUndefined();
    expect(personOf({ age: 'unknown' }, on).told).toBe('unknown');
    expect(personOf({ age: 'unknown', birthDate: '1990-06-01' }, on).told).toEqual(['1990-06-01', '1990-06-01']);
  });
});
