import { expect, test } from 'vitest';
import { addDays } from './civil-date.ts';
import { onceADay } from './once-a-day.ts';

test('each day is made once, and the oldest of many is made again', () => {
  const made: string[] = [];
  const lawOf = onceADay((on) => {
    made.push(on);
    return { on };
  });
  const first = lawOf('2026-01-01');
  expect(lawOf('2026-01-01')).toBe(first);
  for (let day = 1; day < 64; day++) lawOf(addDays('2026-01-01', day));
  expect(lawOf('2026-01-01')).toBe(first);
  expect(made).toHaveLength(64);
  lawOf(addDays('2026-01-01', 64));
  expect(lawOf('2026-01-01')).toEqual(first);
  expect(made.slice(-2)).toEqual([addDays('2026-01-01', 64), '2026-01-01']);
});

test('what fails is not kept', () => {
  const fails = onceADay(() => {
    throw new RangeError('no law');
  });
  expect(() => fails('2026-01-01')).toThrow(RangeError);
  expect(() => fails('2026-01-01')).toThrow(RangeError);
});
