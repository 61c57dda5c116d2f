import { expect, test } from 'vitest';
import { NO, UNKNOWN, YES } from './truth.ts';
import { truthName } from './truth-name.ts';

test('the three truths are in order, and named', () => {
  expect(([NO, UNKNOWN, YES] as const).map(truthName)).toEqual(['no', 'unknown', 'yes']);
  expect(YES - NO).toBe(2 * UNKNOWN);
});
