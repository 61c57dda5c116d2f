import { expect, test } from 'vitest';
import { alike } from './readings.ts';

test.each([
  [[true], true],
  [[true, true, true], true],
  [[false, false], false],
  [[true, false], 'unsettled'],
  [[true, undefined], 'unsettled'],
  [[undefined, undefined], 'unsettled'],
] as const)('%j together say %s', (said, answer) => {
  expect(alike([...said] as [boolean])).toBe(answer);
});
