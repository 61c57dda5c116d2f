import { expect, test } from 'vitest';
import { later } from './months.ts';

test.each([
  ['2026-01-31', { months: 1 }, '2026-02-28'],
  ['2024-01-31', { months: 1 }, '2024-02-29'],
  ['2026-01-31', { months: 2 }, '2026-03-31'],
  ['2026-11-30', { months: 3 }, '2027-02-28'],
  ['2024-02-29', { years: 1 }, '2025-02-28'],
  ['2024-02-29', { years: 4 }, '2028-02-29'],
  ['2026-12-31', { days: 1 }, '2027-01-01'],
  ['2026-01-01', { days: 84 }, '2026-03-26'],
  ['2026-01-01', { weeks: 12 }, '2026-03-26'],
  ['2011-12-29', { days: 1 }, '2011-12-30'],
])('%s and %j is %s', (from, span, to) => {
  expect(later(from, span)).toBe(to);
});

test.each(['Pacific/Apia', 'America/Sao_Paulo', 'Asia/Makassar', 'UTC'])('the zone %s makes no difference', (zone) => {
  const before = process.env.TZ;
  process.env.TZ = zone;
  try {
    expect(later('2011-12-30', { days: 0 })).toBe('2011-12-30');
    expect(later('2018-10-04', { months: 1 })).toBe('2018-11-04');
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
});

test('a text that is no day is refused', () => {
  expect(() => later('2026-02-30', { days: 1 })).toThrow(RangeError);
});
