import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { assessGroup, checksThatRead, groupCuts } from './groups.ts';

const on = '2026-11-24';

test('a fact leads to the checks whose rules read it, and to no other', () => {
  expect(checksThatRead(['group.sales'], on)).toEqual(['permit.halal']);
  expect(checksThatRead(['person.mentored', 'group.outlets'], on)).toEqual(['permit.halal', 'capital.kur.supermikro']);
  expect(checksThatRead(['no.such.fact'], on)).toEqual([]);
  expect(() => checksThatRead([], '31 November')).toThrow(RangeError);
});

test('the limits of the day part a number, of the checks that are named alone', () => {
  expect(groupCuts('product.shelfDays', on)).toEqual([7, 8]);
  expect(groupCuts('product.shelfDays', on, ['permit.slhs'])).toEqual([7, 8]);
  expect(groupCuts('product.shelfDays', on, ['capital.pumk'])).toEqual([]);
  expect(groupCuts('person.amount', on)).toContain(50_000_001);
  expect(groupCuts('person.amount', '2025-12-01')).not.toContain(50_000_001);
  expect(() => groupCuts('group.sales', '31 November')).toThrow(RangeError);
});

const folder = new URL('../../examples/groups/', import.meta.url);

test.each(readdirSync(folder).filter((name) => name.endsWith('.json')))(
  'whatever a finding of %s misses leads back to its check',
  (name) => {
    const group = JSON.parse(readFileSync(new URL(name, folder), 'utf8'));
    for (const { programme, missing, asLastRead } of assessGroup(group, { on }))
      for (const { fact } of [...missing, ...(asLastRead?.missing ?? [])])
        expect(checksThatRead([fact], on)).toContain(programme);
  },
);
