import { expect, test } from 'vitest';
import { familiesIn } from '../catalogue/families.ts';
import { groups } from '../catalogue/groups.ts';
import { param } from '../law/define.ts';
import { cite } from '../law/instruments.ts';
import { en } from './en.ts';
import { id } from './id.ts';
import { valuesIn, valuesOn } from './values-on.ts';

const { book } = familiesIn();
const seen = {
  from: '2026-01-01',
  lastSeen: '2026-11-24',
  checked: '2026-11-24',
  grade: 'C',
  cite: cite('uu-52-2009'),
} as const;

test.each([
  ['2019-06-01', 'pkh.amount.pregnant', 'Rp2.400.000'],
  ['2026-11-24', 'pkh.amount.pregnant', 'Rp3.000.000'],
  ['2026-11-24', 'pkh.cap.family', '4'],
  ['2027-01-01', 'pkh.amount.pregnant', id.phrases.noNumber],
  ['2026-11-24', 'pkh.amount.nobody', id.phrases.noNumber],
])('on %s %s is %s', (on, param, text) => {
  expect(valuesOn(on, id, book)(param)).toBe(text);
});

test('a share in hundredths of a percent is written in percent', () => {
  expect(valuesOn('2026-11-24', id, groups.book)('capital.kur.2026.flat')).toBe('6%');
  const quarter = param('x', 'percent-hundredths', { ...seen, value: 625 });
  const book = { params: new Map([['x', quarter]]) };
  expect([id, en].map((words) => valuesOn('2026-11-24', words, book)('x'))).toEqual(['6,25%', '6.25%']);
});

test('numbers are written as each language writes them, and one that a finding does not carry is unread', () => {
  expect(valuesOn('2026-11-24', en, book)('sembako.monthly')).toBe('Rp200,000');
  expect(valuesIn([], en)('sembako.monthly')).toBe(en.phrases.noNumber);
});
