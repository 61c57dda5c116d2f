import { expect, test } from 'vitest';
import { type Count, countedDays } from './count.ts';
import { param } from './define.ts';

const seen = {
  from: '2020-01-01',
  lastSeen: '2026-01-01',
  checked: '2026-01-01',
  grade: 'A',
  cite: { instrument: 'any' },
} as const;
const of = (unit: string, value: number) => param(`any.${unit}`, unit, { ...seen, value });
const on = '2026-11-24';

test.each([
  ['day', 10, '2026-01-31', '2026-02-10'],
  ['month', 1, '2026-01-31', '2026-02-28'],
  ['year', 5, '2024-02-29', '2029-03-01'],
  ['workday', 10, '2026-01-31', undefined],
])('%s: %i from %s is %s', (unit, value, start, day) => {
  const counts: Count[] = [{ id: 'any', kind: 'deadline', length: of(unit, value), from: 'start' }];
  expect(countedDays(counts, { start }, on).map((each) => each.on)).toEqual(day ? [day] : []);
});

const ends: Count = { id: 'ends', kind: 'lasts', length: of('year', 2), from: 'start', gives: 'end' };
const opens: Count = { id: 'opens', kind: 'opens', length: of('month', 6), from: 'end' };

test('a day that is counted may start another count, a day that was told stands before it', () => {
  const days = (events: Record<string, string>) => countedDays([ends, opens], events, on).map((each) => each.on);
  expect(days({ start: '2026-03-31' })).toEqual(['2028-03-31', '2027-09-30']);
  expect(days({ start: '2026-03-31', end: '2027-01-15' })).toEqual(['2027-01-15', '2026-07-15']);
  expect(days({})).toEqual([]);
});

test('the law is that of the day of the event, and none before the first text', () => {
  const changed = param(
    'any',
    'month',
    { ...seen, until: '2025-12-31', value: 1 },
    { ...seen, from: '2026-01-01', value: 2 },
  );
  const counts: Count[] = [{ id: 'any', kind: 'deadline', length: changed, from: 'start' }];
  const found = (start: string) => countedDays(counts, { start }, on).map((each) => [each.on, each.law?.value]);
  expect(found('2025-12-31')).toEqual([['2026-01-31', 1]]);
  expect(found('2026-01-01')).toEqual([['2026-03-01', 2]]);
  expect(found('2019-12-31')).toEqual([]);
});
