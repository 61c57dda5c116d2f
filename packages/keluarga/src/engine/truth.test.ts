import { expect, test } from 'vitest';
import { NO, truthName, UNKNOWN, YES } from './truth.ts';

test('the three truths are in order, and named', () => {
  expect(([NO, UNKNOWN, YES] as const).map(truthName)).toEqual(['no', 'unknown', 'yes']);
  expect(YES - NO).toBe(2 * UNKNOWN);
});
