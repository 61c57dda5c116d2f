import { expect, test } from 'vitest';
import { addDays } from '../law/civil-date.ts';
import { checkMal, isPostpartumService } from './postpartum.ts';

test.each([
  ['2026-09-30', false],
  ['2026-10-01', true],
  ['2026-11-11', true],
  ['2026-11-12', true],
  ['2026-11-13', false],
])('a birth on 1 October 2026, a service on %s: %s', (servedOn, answer) => {
  expect(isPostpartumService('2026-10-01', servedOn)).toBe(answer);
});

test.each([
  ['2019-12-31', 'unsettled'],
  ['2020-12-30', 'unsettled'],
  ['2020-12-31', true],
])('the window on %s, around the year of the regulation: %s', (servedOn, answer) => {
  expect(isPostpartumService(servedOn, servedOn)).toBe(answer);
});

const mother = { babyBorn: '2026-05-31', exclusive: true, bleeding: 'none' } as const;

test.each([
  ['2026-05-31', true],
  ['2026-11-29', true],
  ['2026-11-30', false],
])('a baby born on 31 May: MAL on %s holds: %s', (on, holds) => {
  expect(checkMal(mother, on)).toMatchObject({ holds, babyYoung: holds, until: '2026-11-29' });
});

/** Born on 31 May: 26 July is day 56, 31 July two months. */
test.each([
  ['one day, 55', '2026-07-25', true],
  ['one day, 56, and whether another followed is not told', '2026-07-26', 'unknown'],
  ['one day, 60, and whether another followed is not told', '2026-07-30', 'unknown'],
  ['days up to 55', ['2026-07-20', '2026-07-25'], true],
  ['days up to 56: menstruation by one source only', ['2026-07-20', '2026-07-26'], 'unsettled'],
  ['one day and no other', ['2026-08-01', '2026-08-01'], 'unsettled'],
  ['two days, one of them before two months', ['2026-07-30', '2026-07-31'], 'unsettled'],
  ['two days after two months', ['2026-07-31', '2026-08-01'], false],
  ['a week', ['2026-07-28', '2026-08-04'], false],
] as const)('bleeding, %s: no menstruation %s', (_title, bleeding, noMenses) => {
  expect(checkMal({ ...mother, bleeding }, '2026-08-04')).toMatchObject({ noMenses, holds: noMenses });
});

test('over every stretch of days: settled exactly where both sources say the same', () => {
  const born = '2026-01-01';
  for (let first = 0; first < 100; first++)
    for (let last = first; last < first + 5; last++) {
      const bleeding = [addDays(born, first), addDays(born, last)] as const;
      const days = Array.from({ length: last - first + 1 }, (_, n) => first + n);
      const byOne = days.some((day) => day >= 56);
      const byOther = days.filter((day) => day >= 59).length >= 2;
      const { noMenses } = checkMal({ babyBorn: born, exclusive: true, bleeding }, '2026-06-01');
      expect([bleeding, noMenses]).toEqual([bleeding, byOne === byOther ? !byOne : 'unsettled']);
    }
});

test.each([
  [{ ...mother, exclusive: false }, false],
  [{ babyBorn: '2026-05-31', exclusive: false }, false],
  [{ babyBorn: '2026-05-31', exclusive: true }, 'unknown'],
  [{ babyBorn: '2026-05-31', bleeding: 'none' }, 'unknown'],
] as const)('%j: %s', (told, holds) => {
  expect(checkMal(told, '2026-08-01').holds).toBe(holds);
});

test('before the first text read it is unsettled', () => {
  expect(checkMal({ ...mother, babyBorn: '2008-01-01' }, '2008-02-01').holds).toBe('unsettled');
  const early = { ...mother, babyBorn: '2019-06-01', bleeding: ['2019-06-02', '2019-06-03'] } as const;
  expect(checkMal(early, '2019-11-30').noMenses).toBe('unsettled');
  expect(checkMal(early, '2019-12-01').noMenses).toBe(true);
});

test('a day before the birth, or no day, is a mistake', () => {
  expect(() => checkMal(mother, '2026-05-30')).toThrow(RangeError);
  for (const bleeding of ['2026-05-30', '2026-08-02', ['2026-07-03', '2026-07-02']] as const)
    expect(() => checkMal({ ...mother, bleeding }, '2026-08-01')).toThrow(RangeError);
  expect(() => isPostpartumService('2026-02-30', '2026-03-01')).toThrow(RangeError);
});
