import { expect, test } from 'vitest';
import { coupleStatus, serviceStatus } from './status.ts';

const on = '2026-11-24';

test.each([
  ['never used', { everUsed: false, current: 'none' }, { status: 'new', card: 1 }],
  ['never used, whatever else is unknown', { everUsed: false }, { status: 'new', card: 1 }],
  ['last use ended by a birth', { everUsed: true, current: 'none', endedBy: 'birth' }, { status: 'new', card: 2 }],
  [
    'last use ended by a miscarriage',
    { everUsed: true, current: 'none', endedBy: 'miscarriage' },
    { status: 'new', card: 2 },
  ],
  ['using the same', { everUsed: true, current: 'pill' }, { status: 'repeated', card: 4 }],
  ['using another', { everUsed: true, current: 'condom' }, { status: 'switched', card: 4 }],
  ['another kind of the same, one or three months', { current: 'inject-1m' }, { status: 'switched', card: 4 }],
] as const)('%s', (_title, before, answer) => {
  expect(serviceStatus(before, 'pill', on)).toEqual(answer);
});

const paused = (endedOn: string) => ({ everUsed: true, current: 'none', endedBy: 'other', endedOn }) as const;

test.each([
  ['2026-08-23', 'resumed'],
  ['2026-08-24', 'resumed'],
  ['2026-08-25', 'unsettled'],
  ['2026-11-24', 'unsettled'],
])('a pause since %s: %s', (endedOn, status) => {
  expect(serviceStatus(paused(endedOn), 'pill', on).status).toBe(status);
});

test('a pause that began on the last of a long month is complete on the last of a short one', () => {
  expect(serviceStatus(paused('2026-11-30'), 'pill', '2027-02-27').status).toBe('unsettled');
  expect(serviceStatus(paused('2026-11-30'), 'pill', '2027-02-28').status).toBe('resumed');
});

test.each([
  [{}, 'everUsed'],
  [{ everUsed: true }, 'current'],
  [{ everUsed: true, current: 'none' }, 'endedBy'],
  [{ everUsed: true, current: 'none', endedBy: 'other' }, 'endedOn'],
] as const)('%j: unknown for want of %s', (before, missing) => {
  expect(serviceStatus(before, 'pill', on)).toEqual({ status: 'unknown', missing });
});

test('before the first text read, a pause is unsettled', () => {
  expect(serviceStatus(paused('2000-01-01'), 'pill', '2006-12-31')).toEqual({
    status: 'unsettled',
    question: 'kb.status.unread',
  });
});

test('a use that ends after the service is a mistake', () => {
  expect(() => serviceStatus(paused('2026-11-25'), 'pill', on)).toThrow(RangeError);
});

const pus = { isPus: true, pregnant: false } as const;

test.each([
  [{ isPus: false }, 'not-pus'],
  [{}, 'unknown'],
  [{ isPus: true }, 'unknown'],
  [{ isPus: true, pregnant: true, current: 'pill' }, 'pregnant'],
  [pus, 'unknown'],
  [{ ...pus, current: 'pill' }, 'active'],
  [{ ...pus, current: 'periodic' }, 'active'],
  [{ ...pus, current: 'none' }, 'unknown'],
  [{ ...pus, current: 'none', everUsed: false }, 'never-used'],
  [{ ...pus, current: 'none', everUsed: true }, 'unknown'],
  [{ ...pus, current: 'none', everUsed: true, stoppedOn: '2026-08-23' }, 'dropped-out'],
  [{ ...pus, current: 'none', everUsed: true, stoppedOn: '2026-08-24' }, 'stopped-lately'],
  [{ ...pus, current: 'none', everUsed: true, stoppedOn: '2026-11-24' }, 'stopped-lately'],
] as const)('%j is %s', (couple, status) => {
  expect(coupleStatus(couple, on)).toBe(status);
});

test('a stop that lies ahead is a mistake', () => {
  expect(() => coupleStatus({ ...pus, stoppedOn: '2026-11-25' }, on)).toThrow(RangeError);
});
