import { expect, test } from 'vitest';
import { ofMarriageAge } from './marriage.ts';

test.each([
  ['1975-09-30', 30, 30, 'unsettled'],
  ['1975-10-01', 19, 16, true],
  ['1975-10-01', 19, 15, false],
  ['1975-10-01', 18, 16, false],
  ['2019-10-14', 19, 16, true],
  ['2019-10-15', 19, 16, false],
  ['2019-10-15', 19, 18, false],
  ['2019-10-15', 19, 19, true],
  ['2019-10-15', 18, 19, false],
  ['2026-11-24', 19, 19, true],
] as const)('on %s a man of %i and a woman of %i: %s', (on, man, woman, answer) => {
  expect(ofMarriageAge({ man, woman }, on)).toBe(answer);
});
