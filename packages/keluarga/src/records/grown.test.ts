import { expect, test } from 'vitest';
import type { Answer } from '../engine/answers.ts';
import { grown } from './grown.ts';

const years = { kind: 'integer', min: 0, max: 130, unit: 'year' } as const;
const months = { kind: 'integer', min: 0, max: 1_200, unit: 'month' } as const;
const from = '2026-01-31';

test.each<[string, Answer, typeof years | typeof months, Answer | undefined]>([
  ['2026-01-30', 30, years, undefined],
  ['2026-01-31', 30, years, 30],
  ['2026-02-01', 30, years, [30, 31]],
  ['2027-01-30', 30, years, [30, 31]],
  ['2027-01-31', [30, 40], years, [31, 42]],
  ['2036-01-31', 129, years, [130, 130]],
  ['2026-02-28', 5, months, [5, 6]],
  ['2026-03-31', 5, months, [7, 8]],
])('on %s an answer of %j is %#', (on, answer, domain, later) => {
  expect(grown(answer, domain, from, on)).toEqual(later);
});
