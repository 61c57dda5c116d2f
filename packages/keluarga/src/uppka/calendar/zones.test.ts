import { expect, test } from 'vitest';
import { inZone, ZONES } from '../../in-zone.ts';
import { deadlines } from './deadlines.ts';
import { toIcs } from './ics.ts';

test.each(ZONES)('in %s a report is due on the same day, and its entry is on that day', (zone) => {
  inZone(zone, () => {
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
});
