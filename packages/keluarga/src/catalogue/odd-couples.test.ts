import { expect, test } from 'vitest';
import type { Family } from '../family/family.ts';
import { balikpapan } from '../localities/balikpapan/balikpapan.ts';
import { askNext, assess } from './families.ts';

const on = '2026-11-24';
const options = { on, locality: balikpapan, programmes: ['uppka'] };
type Couple = NonNullable<Family['couples']>[number];
const uppka = (couple: Couple) => {
  const family: Family = { answeredOn: on, couples: [{ married: true, ...couple }] };
  const [finding] = assess(family, options);
  return { verdict: finding?.verdict, asked: askNext(family, options).map(({ key }) => key) };
};
const WANTS = 'couple.wantsToBecomeAcceptor';

test.each<[string, Couple]>([
  ['a wife of 65 past menopause', { wifeAge: 65, menstruation: 'stopped' }],
  ['a wife of 52 past menopause, sterilised', { wifeAge: 52, menstruation: 'stopped', method: 'mow' }],
  ['a widow of 65', { married: false, wifeAge: 65 }],
  ['a wife of 13 who has not begun to menstruate', { wifeAge: 13, menstruation: 'not-started' }],
])('%s is asked neither for a method nor for a wish, and the group decides', (_title, couple) => {
  const { verdict, asked } = uppka(couple);
  expect(verdict).toBe('ask');
  expect(asked.filter((key) => key.startsWith('couple.'))).toEqual([]);
});

test.each<[string, Couple]>([
  ['any method but none', { wifeAge: 30, method: ['pill', 'iud', 'mal', 'other-traditional'] }],
  ['a method that texts class both ways', { wifeAge: 30, method: 'mal' }],
  ['sterilisation at 40', { wifeAge: 40, method: 'mow' }],
])('who uses %s is never asked whether they mean to begin', (_title, couple) => {
  expect(uppka(couple).asked).not.toContain(WANTS);
});

test.each([15, 13])(
  'a wife of %i who menstruates is a couple like any other: no verdict of hers is a no',
  (wifeAge) => {
    const { verdict } = uppka({ wifeAge, menstruation: 'menstruating', method: 'pill' });
    expect(verdict).toBe('likely');
  },
);
