import { expect, test } from 'vitest';
import { asRead } from './alike.ts';
import { integer, yesNo } from './facts.ts';
import { layoutOf, refOf } from './state.ts';
import type { Use } from './uses.ts';

const layout = layoutOf({
  'm.age': integer(0, 120, 'year', { of: 'members' }),
  'm.other': yesNo({ of: 'members' }),
  'm.pregnant': yesNo({ of: 'members' }),
});
const use = (id: string, cuts: readonly number[], fine = false): Use => ({
  ref: refOf(layout, id),
  times: 1,
  ways: 1,
  cuts: new Set(cuts),
  parts: [],
  fine,
});
const uses = [use('m.age', [18, 60]), use('m.pregnant', [])];
const entry = (from: number, to: number, other = 1, pregnant = 1) => [2, from, to, other, pregnant];

test.each([
  ['ages between the same limits', entry(20, 20), entry(59, 59), true],
  ['on two sides of a limit', entry(17, 17), entry(18, 18), false],
  ['ranges that cross the same limits', entry(3, 20), entry(17, 59), true],
  ['a range and a value', entry(20, 30), entry(20, 20), false],
  ['what is not read', entry(20, 20, 0), entry(20, 20, 2), true],
  ['what is read', entry(20, 20, 1, 0), entry(20, 20, 1, 1), false],
  ['one that may not exist', [1, 20, 20, 1, 1], entry(20, 20), false],
])('%s', (_, one, other, same) => {
  expect(asRead(uses, 1, one) === asRead(uses, 1, other)).toBe(same);
});

test('each value is told apart where it is read otherwise than against limits', () => {
  const fine = [use('m.age', [], true)];
  expect(asRead(fine, 1, entry(20, 20))).not.toBe(asRead(fine, 1, entry(21, 21)));
});
