import { expect, test } from 'vitest';
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

test.each([
  ['2026-07-25', true],
  ['2026-07-26', false],
])('bleeding on %s, day 55 or 56 after the birth, leaves no menstruation: %s', (bleeding, noMenses) => {
  expect(checkMal({ ...mother, bleeding }, '2026-08-01')).toMatchObject({ noMenses, holds: noMenses });
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
});

test('a day before the birth, or no day, is a mistake', () => {
  expect(() => checkMal(mother, '2026-05-30')).toThrow(RangeError);
  expect(() => isPostpartumService('2026-02-30', '2026-03-01')).toThrow(RangeError);
});
