import { expect, test } from 'vitest';
import { scheduleWithin } from './roughly.ts';
import { scheduleOf } from './schedule.ts';

const on = '2026-11-24';

test('a known day gives the same as that day', () => {
  for (const method of ['inject-3m', 'iud-cut380a', 'pill', 'mal'] as const)
    expect(scheduleWithin(method, ['2026-09-01', '2026-09-01'], on)).toEqual(scheduleOf(method, '2026-09-01', on));
});

test.each([
  ['inject-3m', ['2026-09-01', '2026-09-30'], { renewal: { from: '2026-11-24', to: '2026-12-30' } }],
  ['implant-1', ['2024-01-01', '2024-12-31'], { renewal: { from: '2027-01-01', to: '2027-12-31' } }],
  [
    'inject-1m',
    ['2026-01-30', '2026-02-01'],
    { renewal: { from: '2026-02-27', to: '2026-03-01' }, mayHaveEnded: true },
  ],
  ['mow', ['2020-01-01', '2020-12-31'], { none: 'permanent' }],
] as const)('%s begun between %j', (method, days, schedule) => {
  expect(scheduleWithin(method, days, on)).toEqual(schedule);
});

test('where one of the days would have ended protection it may have ended', () => {
  expect(scheduleWithin('inject-3m', ['2026-09-01', '2026-09-30'], '2026-11-24').mayHaveEnded).toBeUndefined();
  expect(scheduleWithin('inject-3m', ['2026-09-01', '2026-09-30'], '2026-11-25').mayHaveEnded).toBe(true);
});

test('a visit lies between the earliest and the latest that a day of the month gives', () => {
  const { visit } = scheduleWithin('iud-other', ['2026-10-01', '2026-10-31'], on);
  expect(visit).toEqual({ from: '2026-11-18', to: '2026-12-24' });
});

test('days in the wrong order, and days that lie ahead, are mistakes', () => {
  expect(() => scheduleWithin('pill', ['2026-09-02', '2026-09-01'], on)).toThrow(RangeError);
  expect(() => scheduleWithin('pill', ['2026-11-24', '2026-11-25'], on)).toThrow(RangeError);
});
