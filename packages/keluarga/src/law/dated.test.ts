import { expect, test } from 'vitest';
import { addDays } from './civil-date.ts';
import { checkHistory, HORIZON, LONG_HORIZON, seenIn, turningDays, type Version, valueOn } from './dated.ts';

const seen = { lastSeen: '2024-12-31', checked: '2026-11-24', grade: 'C', cite: { instrument: 'contoh' } } as const;
const told = (history: readonly Version<number>[], on: string) => {
  const found = valueOn(history, on);
  return found.state === 'in-force' ? found.version.value : found.state;
};

const closed: Version<number>[] = [
  { ...seen, from: '2020-01-01', until: '2020-12-31', value: 1 },
  { ...seen, from: '2022-01-01', value: 2 },
];
test.each([
  ['2019-12-31', 'none'],
  ['2020-01-01', 1],
  ['2020-12-31', 1],
  ['2021-01-01', 'none'],
  ['2021-12-31', 'none'],
  ['2022-01-01', 2],
])('known starts and ends: on %s %s', (on, value) => {
  expect(told(closed, on)).toBe(value);
});

const began: Version<number>[] = [
  { ...seen, from: '2020-01-01', lastSeen: '2021-03-01', value: 1 },
  { ...seen, from: ['2021-02-01', '2021-06-01'], value: 2 },
];
test.each([
  ['2021-01-31', 1],
  ['2021-03-01', 1],
  ['2021-03-02', 'unsettled'],
  ['2021-05-31', 'unsettled'],
  ['2021-06-01', 2],
])('a start known only to a range: on %s %s', (on, value) => {
  expect(told(began, on)).toBe(value);
});

const firstSeen: Version<number>[] = [{ ...seen, firstSeen: '2023-05-15', value: 1 }];
test.each([
  ['1999-01-01', 'unsettled'],
  ['2023-05-14', 'unsettled'],
  ['2023-05-15', 1],
])('a start not known at all: on %s %s', (on, value) => {
  expect(told(firstSeen, on)).toBe(value);
});

test('a version with a last day is not stretched, though the next began we know not when', () => {
  const history: Version<number>[] = [
    { ...seen, from: '2020-01-01', until: '2020-12-31', value: 1 },
    { ...seen, firstSeen: '2022-01-01', value: 2 },
  ];
  expect(['2020-12-31', '2021-01-01', '2021-12-31', '2022-01-01'].map((on) => told(history, on))).toEqual([
    1,
    'unsettled',
    'unsettled',
    2,
  ]);
});

test('past the horizon a value is still given, and said to be old', () => {
  const stale = (on: string) => {
    const found = valueOn(firstSeen, on);
    return found.state === 'in-force' && found.stale;
  };
  expect(stale(addDays(seen.lastSeen, HORIZON[seen.grade]))).toBe(false);
  expect(stale(addDays(seen.lastSeen, HORIZON[seen.grade] + 1))).toBe(true);
});

test('past the long horizon it is no longer known whether a value is in force, and which it was is told', () => {
  const last = addDays(seen.lastSeen, LONG_HORIZON[seen.grade]);
  expect(valueOn(firstSeen, last)).toMatchObject({ state: 'in-force', stale: true });
  expect(valueOn(firstSeen, addDays(last, 1))).toEqual({ state: 'unsettled', old: firstSeen[0] });
  expect(seenIn(valueOn(firstSeen, addDays(last, 1)))).toBe(firstSeen[0]);
  expect(seenIn(valueOn(firstSeen, '2000-01-01'))).toBeUndefined();
  expect(valueOn([{ ...seen, firstSeen: '2023-05-15', grade: 'B', value: 1 }], addDays(last, 1)).state).toBe(
    'in-force',
  );
});

test('nothing differs from the day before except on a turning day', () => {
  const days = new Set(turningDays(began));
  for (let day = '2019-12-01'; day < '2030-06-01'; day = addDays(day, 1)) {
    if (days.has(day)) continue;
    expect(valueOn(began, day), day).toEqual(valueOn(began, addDays(day, -1)));
  }
});

test.each([
  ['no start', [{ ...seen, value: 1 }]],
  ['an end before its start', [{ ...seen, from: '2020-01-01', until: '2019-01-01', value: 1 }]],
  [
    'no order of time',
    [
      { ...seen, from: '2020-01-01', value: 1 },
      { ...seen, from: '2019-01-01', value: 2 },
    ],
  ],
  [
    'an overlap',
    [
      { ...seen, from: '2020-01-01', until: '2021-06-01', value: 1 },
      { ...seen, from: '2021-01-01', value: 2 },
    ],
  ],
] as [string, Version<number>[]][])('a history with %s is refused', (_, history) => {
  expect(() => checkHistory('contoh', history)).toThrow(RangeError);
});
