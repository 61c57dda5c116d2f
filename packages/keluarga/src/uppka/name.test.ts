import { expect, test } from 'vitest';
import { instruments } from '../law/instruments.ts';
import { groupNameOn } from './name.ts';

test.each([
  ['1985-01-01', undefined],
  ['2010-06-01', undefined],
  ['2010-12-31', 'uppks'],
  ['2019-12-31', 'uppks'],
  ['2020-06-01', undefined],
  ['2020-12-31', 'uppka'],
  ['2026-11-24', 'uppka'],
])('on %s the groups are called %s', (on, name) => {
  expect(groupNameOn(on)?.value).toBe(name);
});

test('the regulation of 2020 stands in place of the one of 2010', () => {
  expect(instruments.find(({ id }) => id === 'perban-bkkbn-17-2020')?.replaces).toEqual(['perka-bkkbn-236-2010']);
});
