import { balikpapan, type Version } from 'keluarga';
import { expect, test } from 'vitest';
import { changeDays, changesOf } from './changes.ts';
import { everything } from './law.ts';

const version = (dates: Partial<Version<number>>): Version<number> => ({
  value: 1,
  lastSeen: '2024-01-01',
  checked: '2026-11-24',
  grade: 'B',
  cite: { instrument: 'x' },
  ...dates,
});
const about = { kind: 'param', id: 'x', unit: 'year' } as const;
const days = (...versions: Version<number>[]) => changesOf({ about, versions }).map(({ kind, on }) => `${kind} ${on}`);

test.each([
  ['one without an end', [{ from: '2020-01-01' }], ['began 2020-01-01']],
  [
    'an end that the next day follows',
    [{ from: '2023-01-01', until: '2023-12-31' }, { from: '2024-01-01' }],
    ['began 2023-01-01', 'began 2024-01-01'],
  ],
  [
    'the end of February in a leap year',
    [{ from: '2024-01-01', until: '2024-02-29' }, { from: '2024-03-01' }],
    ['began 2024-01-01', 'began 2024-03-01'],
  ],
  [
    'a gap',
    [{ from: '2023-01-01', until: '2023-12-30' }, { from: '2024-01-01' }],
    ['began 2023-01-01', 'ended 2023-12-30', 'began 2024-01-01'],
  ],
  [
    'an end that nothing follows',
    [{ firstSeen: '2023-05-01', until: '2023-12-31' }],
    ['began 2023-05-01', 'ended 2023-12-31'],
  ],
  ['a beginning between two days', [{ from: ['2020-01-01', '2020-12-31'] as const }], ['began 2020-12-31']],
])('%s', (_, dates, expected) => {
  expect(days(...dates.map(version))).toEqual(expected);
});

test('days stand newest first, each once, and hold the beginning of every version', () => {
  const all = changeDays();
  expect(all.map(({ on }) => on)).toEqual([...new Set(all.map(({ on }) => on))].sort().reverse());
  const began = all.flatMap(({ changes }) => changes.filter(({ kind }) => kind === 'began'));
  expect(began).toHaveLength(everything.flatMap(({ versions }) => versions).length);
});

test('a new minimum wage is told with the one before', () => {
  const versions = balikpapan.params.find(({ id }) => id === 'param.umk')?.versions ?? [];
  const [before, now] = versions.slice(-2);
  const told = changeDays().flatMap(({ changes }) =>
    changes.filter((each) => 'now' in each && each.kind === 'began' && each.now === now),
  );
  expect(told).toEqual([
    { kind: 'began', on: now?.from, about: { kind: 'param', id: 'param.umk', unit: 'rupiah' }, now, before },
  ]);
});
