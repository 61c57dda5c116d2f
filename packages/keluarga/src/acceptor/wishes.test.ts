import { expect, test } from 'vitest';
import { checkPartition, nonUserReason } from './wishes.ts';

test.each([
  [{ pregnant: true }, 'hamil'],
  [{ pregnant: true, wantsChild: 'no-more' }, 'hamil'],
  [{ pregnant: false, wantsChild: 'soon' }, 'ias'],
  [{ pregnant: false, wantsChild: 'later' }, 'iat'],
  [{ pregnant: false, wantsChild: 'no-more' }, 'tial'],
  [{ pregnant: false }, undefined],
  [{ wantsChild: 'soon' }, undefined],
  [{}, undefined],
] as const)('%j is %s', (wish, reason) => {
  expect(nonUserReason(wish)).toBe(reason);
});

const table = { pus: 100, pa: 70, hamil: 5, ias: 10, iat: 8, tial: 7 };

test.each([
  ['pregnant among those who use nothing', table, ['pregnant-among-non-users'], 0, -5],
  ['pregnant on a line of their own', { ...table, tial: 12 }, ['pregnant-apart'], 5, 0],
  ['nobody pregnant', { ...table, hamil: 0, tial: 12 }, ['pregnant-among-non-users', 'pregnant-apart'], 0, 0],
  ['neither', { ...table, tial: 8 }, [], 1, -4],
  ['its own total of those who use nothing', { ...table, pa: 60, notUsing: 25 }, ['pregnant-apart'], 5, 0],
])('a table with %s', (_title, counts, balances, among, apart) => {
  expect(checkPartition(counts)).toEqual({
    balances,
    excess: { 'pregnant-among-non-users': among, 'pregnant-apart': apart },
  });
});
