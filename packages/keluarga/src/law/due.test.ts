import { expect, test } from 'vitest';
import { addDays } from './civil-date.ts';
import { param, rule } from './define.ts';
import { DUE_AHEAD, dueOn } from './due.ts';
import { checkWays, ways } from './ways.ts';

const source = { lastSeen: '2025-01-01', checked: '2025-01-01', grade: 'C', cite: { instrument: 'x' } } as const;
const bookOf = (...entries: (ReturnType<typeof param> | ReturnType<typeof rule>)[]) => ({
  rules: new Map(entries.flatMap((entry) => (entry.kind === 'rule' ? [[entry.id, entry] as const] : []))),
  params: new Map(entries.flatMap((entry) => (entry.kind === 'param' ? [[entry.id, entry] as const] : []))),
});
const seenLong = { ...source, lastSeen: '2030-01-01' };

test('a source is looked at again after a year, not before', () => {
  const law = bookOf(rule('a', { ...seenLong, from: '2020-01-01', when: true }));
  expect(dueOn(law, '2026-01-01')).toEqual([]);
  expect(dueOn(law, '2026-01-02')).toEqual([{ id: 'a', kind: 'rule', why: 'checked', on: '2026-01-02' }]);
});

test('a last version with an end is due when the end comes near, and after it', () => {
  const law = bookOf(param('b', 'year', { ...seenLong, from: '2024-01-01', until: '2025-12-31', value: 1 }));
  const first = addDays('2025-12-31', -DUE_AHEAD);
  expect(dueOn(law, addDays(first, -1))).toEqual([]);
  for (const on of [first, '2025-12-31', '2026-01-01'])
    expect(dueOn(law, on)).toEqual([{ id: 'b', kind: 'param', why: 'ends', on: '2025-12-31' }]);
});

test('an end with a successor is not due', () => {
  const law = bookOf(
    param(
      'c',
      'year',
      { ...seenLong, from: '2024-01-01', until: '2024-12-31', value: 1 },
      { ...seenLong, from: '2025-01-01', value: 2 },
    ),
  );
  expect(dueOn(law, '2024-12-31')).toEqual([]);
});

test('what was last seen long ago is due from the first day on which answers say so; the earliest comes first', () => {
  const law = bookOf(
    rule('d', { ...source, checked: '2026-01-01', from: '2020-01-01', when: true }),
    rule('e', { ...source, lastSeen: '2024-06-01', checked: '2026-01-01', from: '2020-01-01', when: true }),
  );
  expect(dueOn(law, '2026-01-02').map(({ id, why, on }) => [id, why, on])).toEqual([
    ['e', 'last-seen', '2025-06-02'],
    ['d', 'last-seen', '2026-01-02'],
  ]);
});

test('the best number of a contact is due once it was printed long ago', () => {
  const way = { ...source, kind: 'phone', value: '129' } as const;
  const contacts = [{ id: 'f', needs: [], ways: [{ ...way, checked: '2026-01-01' }, way] }] as const;
  const due = { id: 'f', kind: 'contact', why: 'last-seen', on: '2026-01-02' };
  expect(dueOn(bookOf(), '2025-10-01', contacts)).toEqual([]);
  expect(dueOn(bookOf(), addDays('2026-01-02', -DUE_AHEAD), contacts)).toEqual([due]);
  expect(dueOn(bookOf(), '2026-01-02', contacts)).toEqual([due]);
});

test('what a programme tells of the way to it is due as a rule is', () => {
  const told = checkWays('g', ways({ ...source, from: '2020-01-01', checked: '2026-01-01' }, { documents: ['surat'] }));
  const programmes = [{ id: 'g', ...told }];
  expect(dueOn(bookOf(), addDays('2026-01-01', -DUE_AHEAD), [], programmes)).toEqual([]);
  expect(dueOn(bookOf(), '2026-01-02', [], programmes)).toEqual([
    { id: 'g', kind: 'documents', why: 'last-seen', on: '2026-01-02' },
  ]);
});
