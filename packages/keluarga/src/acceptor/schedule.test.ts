import { expect, test } from 'vitest';
import { isOverdue, scheduleOf } from './schedule.ts';

test.each([
  ['inject-1m', '2026-01-31', '2026-02-28', '2026-02-28'],
  ['inject-1m', '2026-03-15', '2026-04-12', '2026-04-15'],
  ['inject-1m', '2024-01-31', '2024-02-28', '2024-02-29'],
  ['inject-3m', '2026-01-01', '2026-03-26', '2026-04-01'],
  ['inject-3m', '2026-11-30', '2027-02-22', '2027-02-28'],
  ['implant-1', '2024-02-29', '2027-02-28', '2027-02-28'],
  ['implant-2', '2026-11-24', '2029-11-24', '2029-11-24'],
  ['norplant', '2020-05-01', '2025-05-01', '2025-05-01'],
] as const)('%s begun on %s is to be renewed from %s to %s', (method, start, from, to) => {
  expect(scheduleOf(method, start, start)).toEqual({ renewal: { from, to } });
});

test.each([
  ['2026-01-31', { from: '2026-02-07', to: '2026-02-07' }],
  ['2026-02-06', { from: '2026-02-07', to: '2026-02-07' }],
  ['2026-02-07', { from: '2026-02-28', to: '2026-03-07' }],
  ['2026-03-07', { from: '2026-03-31', to: '2026-04-07' }],
  ['2026-04-07', { from: '2026-04-30', to: '2026-05-07' }],
  ['2026-05-07', { from: '2026-07-31', to: '2026-11-07' }],
])('an IUD placed on 31 January 2026: after %s the next visit is %j', (on, visit) => {
  expect(scheduleOf('iud-cut380a', '2026-01-31', on)).toEqual({
    visit,
    renewal: { from: '2034-01-31', to: '2036-01-31' },
  });
});

test('after the last visit of its life an IUD has a day of change only', () => {
  expect(scheduleOf('iud-other', '2010-01-31', '2026-01-31')).toEqual({
    renewal: { from: '2013-01-31', to: '2015-01-31' },
    mayHaveEnded: true,
  });
});

test.each([
  ['pill', 'per-strip'],
  ['condom', 'per-use'],
  ['mow', 'permanent'],
  ['mop', 'permanent'],
  ['mal', 'while-mal-holds'],
  ['periodic', 'not-found'],
] as const)('%s has no day: %s', (method, none) => {
  expect(scheduleOf(method, '2026-01-01', '2026-01-01')).toEqual({ none });
});

test.each([
  ['inject-3m', '2026-03-26', undefined],
  ['inject-3m', '2026-03-27', true],
  ['inject-3m', '2027-03-27', true],
  ['implant-1', '2029-01-01', undefined],
  ['implant-1', '2029-01-02', true],
  ['pill', '2029-01-02', undefined],
  ['mow', '2029-01-02', undefined],
] as const)('%s begun on 1 January 2026: on %s protection may have ended: %s', (method, on, ended) => {
  expect(scheduleOf(method, '2026-01-01', on).mayHaveEnded).toBe(ended);
});

test('it is overdue after the last day, not on it', () => {
  const due = { from: '2026-03-26', to: '2026-04-01' };
  expect(isOverdue(due, '2026-04-01')).toBe(false);
  expect(isOverdue(due, '2026-04-02')).toBe(true);
});

test('a day before the start is a mistake', () => {
  expect(() => scheduleOf('pill', '2026-01-02', '2026-01-01')).toThrow(RangeError);
});
