import { expect, test } from 'vitest';
import { registerOf } from '../assessment/register.ts';
import { en } from './en.ts';
import { id } from './id.ts';
import { valuesOn } from './values-on.ts';

const { book } = registerOf();

test.each([
  ['2019-06-01', 'pkh.amount.pregnant', 'Rp2.400.000'],
  ['2026-11-24', 'pkh.amount.pregnant', 'Rp3.000.000'],
  ['2026-11-24', 'pkh.cap.family', '4'],
  ['2027-01-01', 'pkh.amount.pregnant', id.phrases.noNumber],
  ['2026-11-24', 'pkh.amount.nobody', id.phrases.noNumber],
])('on %s %s is %s', (on, param, text) => {
  expect(valuesOn(on, id, book)(param)).toBe(text);
});

test('numbers are written as each language writes them, and without a book they are unread', () => {
  expect(valuesOn('2026-11-24', en, book)('sembako.monthly')).toBe('Rp200,000');
  expect(valuesOn('2026-11-24', en)('sembako.monthly')).toBe(en.phrases.noNumber);
});
