import { expect, test } from 'vitest';
import { agrees, share } from './share.ts';

test('a share names its whole', () => {
  expect(share(1, 'pus', 4)).toEqual({ percent: 25, count: 1, of: 'pus', total: 4 });
});

test('of nobody there is no share, and the reason is told', () => {
  expect(share(0, 'users', 0)).toEqual({ percent: null, reason: 'total-is-0', count: 0, of: 'users', total: 0 });
});

test.each([-1, 0.5, Number.NaN, Number.POSITIVE_INFINITY])('%s is no count', (value) => {
  expect(() => share(value, 'pus', 1)).toThrow(RangeError);
  expect(() => share(1, 'pus', value)).toThrow(RangeError);
});

test.each([
  [25.01, 2, true],
  [25.02, 2, false],
  [25.1, 1, true],
  [25.2, 1, false],
  [26, 0, true],
  [27, 0, false],
] as const)('%s with %s decimals is 25: %s', (printed, decimals, same) => {
  expect(agrees(printed, share(1, 'pus', 4), decimals)).toBe(same);
});

test('no figure agrees with no share', () => {
  expect(agrees(0, share(0, 'pus', 0), 0)).toBe(false);
});
