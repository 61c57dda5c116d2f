import { expect, test } from 'vitest';
import { fourTooByAge } from './four-too.ts';

test.each([
  [19, 'young'],
  [20, 'between'],
  [35, 'between'],
  [36, 'old'],
])('a mother aged %i: %s', (age, which) => {
  expect(fourTooByAge(age, '2026-11-24')).toBe(which);
});

test('before it was first seen it is unsettled', () => {
  expect(fourTooByAge(19, '2021-03-31')).toBe('unsettled');
});
