import { expect, test } from 'vitest';
import { valueOn } from '../law/dated.ts';
import { everyLaw } from './every-law.ts';
import { groups } from './groups.ts';

/** The value on a day with the text it is taken from; null where nothing was in force, or not known to be. */
const on = (id: string, day: string) => {
  const found = valueOn(everyLaw().params.get(id)?.versions ?? [], day);
  return found.state === 'in-force' ? [found.version.value, found.version.cite.instrument, found.version.grade] : null;
};

test.each<[string, string, ReturnType<typeof on>]>([
  ['tax.final.rate', '2022-12-19', null],
  ['tax.final.rate', '2026-04-21', [50, 'pp-55-2022', 'A']],
  ['tax.final.rate', '2026-04-22', [50, 'pp-20-2026', 'A']],
  ['tax.final.ceiling', '2026-04-21', [4_800_000_000, 'pp-55-2022', 'A']],
  ['tax.final.ceiling', '2026-04-22', [4_800_000_000, 'pp-20-2026', 'A']],
  ['tax.final.free-500m', '2022-12-19', null],
  ['tax.final.free-500m', '2026-11-24', [500_000_000, 'pp-55-2022', 'A']],
  ['tax.final.length', '2026-04-21', [7, 'pp-55-2022', 'A']],
  ['tax.final.length', '2026-04-22', null],
  ['tax.final.length.cooperative', '2026-04-21', [4, 'pp-55-2022', 'A']],
  ['tax.final.length.cooperative', '2026-04-22', [4, 'pp-20-2026', 'A']],
  ['legal.nib.place', '2025-06-04', null],
  ['legal.nib.place', '2025-06-05', [10, 'pp-28-2025', 'A']],
  ['legal.food.short', '2026-01-04', [7, 'pp-86-2019', 'A']],
  ['legal.food.short', '2026-01-05', null],
  ['legal.halal.sanction', '2024-10-16', null],
  ['legal.halal.sanction', '2024-10-17', [30, 'pp-42-2024', 'A']],
  ['legal.halal.sd.fee', '2024-10-16', null],
  ['legal.halal.sd.fee', '2024-10-17', [0, 'pp-42-2024', 'A']],
])('%s on %s: %o', (id, day, expected) => {
  expect(on(id, day)).toEqual(expected);
});

test.each([
  ['2025-06-04', 'none'],
  ['2025-06-05', 'in-force'],
])('that older rules on licences go on is read from %s: %s', (day, state) => {
  expect(valueOn(groups.book.rules.get('legal.sppirt.now')?.versions ?? [], day).state).toBe(state);
});
