import { afterEach, expect, test } from 'vitest';
import { deadlines } from './deadlines.ts';
import { toIcs } from './ics.ts';

const home = process.env.TZ;
afterEach(() => {
  if (home === undefined) delete process.env.TZ;
  else process.env.TZ = home;
});

/** Among them one east of the date line, one west, and two where clocks were moved at midnight. */
test.each([
  ['UTC', 0],
  ['Asia/Makassar', -480],
  ['Pacific/Kiritimati', -840],
  ['Pacific/Pago_Pago', 660],
  ['America/Sao_Paulo', 120],
  ['Asia/Beirut', -120],
])('in %s a report is due on the same day, and its entry is on that day', (zone, offset) => {
  process.env.TZ = zone;
  expect(new Date(2018, 11, 1).getTimezoneOffset()).toBe(offset);
  const last = { id: 'bkb', poktan: 'bkb', rhythm: 'month', day: 31, from: 'kader', to: 'plkb', by: 'PLKB' } as const;
  const found = deadlines({ on: '2026-03-03', from: '2026-01-01', to: '2026-03-31', local: [last] });
  expect(found.map(({ due, state }) => `${due} ${state}`)).toEqual([
    '2026-01-03 late',
    '2026-01-03 late',
    '2026-01-31 late',
    '2026-02-03 late',
    '2026-02-28 late',
    '2026-03-03 due',
    '2026-03-31 due',
  ]);
  const text = toIcs('x', [{ id: 'y', on: '2026-03-03', title: 'z' }], '2026-03-01');
  expect(text).toContain('DTSTART;VALUE=DATE:20260303');
  expect(text).toContain('DTSTAMP:20260301T000000Z');
});
