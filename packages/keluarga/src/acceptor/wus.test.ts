import { expect, test } from 'vitest';
import { isWus } from './wus.ts';

test.each([
  ['female', 14, false],
  ['female', 15, true],
  ['female', 49, true],
  ['female', 50, false],
  ['male', 30, false],
] as const)('a %s aged %i: %s', (sex, age, answer) => {
  expect(isWus({ sex, age }, '2026-11-24')).toBe(answer);
});

test('before the first text read it is unsettled', () => {
  expect(isWus({ sex: 'female', age: 30 }, '2018-12-31')).toBe('unsettled');
});
