import { expect, test } from 'vitest';
import { addDays } from '../law/civil-date.ts';
import { startOf, type Version, valueOn } from '../law/dated.ts';
import { instruments } from '../law/instruments.ts';
import type { Programme } from '../law/programme.ts';
import { WAYS, waysOn } from '../law/ways.ts';
import { groups } from './groups.ts';
import { wholeLaw } from './whole-law.ts';

const all: readonly Programme[] = [...wholeLaw().programmes, ...groups.programmes];
const registered = new Set(instruments.map(({ id }) => id));

/** What is not known on the day on which the sources were last looked at. */
test.each([
  ['pkh', []],
  ['sembako', []],
  ['uppka', ['documents', 'fee']],
  ['uppka.group', ['decidedBy', 'documents', 'fee']],
  ['uppka.facilitation', ['documents', 'fee']],
  ['uppka.tools', ['documents', 'fee']],
  ['duty.food', ['documents', 'fee']],
  ['permit.sppirt', []],
  ['permit.slhs', ['decidedBy', 'fee']],
  ['permit.bpom', ['fee']],
  ['permit.food', ['documents', 'fee']],
  ['duty.halal', ['documents', 'fee']],
  ['permit.halal', []],
  ['capital.kur.supermikro', ['fee']],
  ['capital.kur.mikro', ['fee']],
  ['capital.kur.group', ['fee']],
  ['capital.kur.khusus.programme', ['fee']],
  ['capital.umi', ['fee']],
  ['capital.mekaar', ['documents', 'fee']],
  ['capital.pumk', ['documents', 'fee']],
  ['capital.lpdb', ['fee']],
  ['capital.baznas', ['documents', 'fee']],
])('%s: %j is not known on 24 November 2026', (id, unseen) => {
  const programme = all.find((each) => each.id === id);
  expect(programme && waysOn(programme, '2026-11-24').unseen).toEqual(unseen);
});

const versions = all.flatMap((programme) =>
  WAYS.flatMap((way) =>
    programme[way].map(
      (version: Version<unknown>, i) => [`${programme.id} ${way} ${i}`, programme, way, version] as const,
    ),
  ),
);

test.each(versions)('%s is in force from its first day and not the day before', (_, programme, way, version) => {
  const { known } = startOf(version);
  const found = (on: string) => valueOn<unknown>(programme[way], on);
  expect(found(known)).toMatchObject({ state: 'in-force', version });
  expect(waysOn(programme, known).unseen).not.toContain(way);
  expect(found(addDays(known, -1))).not.toMatchObject({ state: 'in-force', version });
});

test.each(versions)('%s cites texts that are registered', (_, _programme, _way, { cite }) => {
  for (const id of [cite.instrument, ...(cite.via ?? [])]) expect(registered).toContain(id);
});

test('only a duty is known to be decided by nobody', () => {
  const nobody = all.filter(({ decidedBy }) => decidedBy.some(({ value }) => !value.length));
  expect(nobody.map(({ id, sorts }) => [id, sorts])).toEqual([
    ['duty.food', 'duty'],
    ['duty.halal', 'duty'],
  ]);
});
