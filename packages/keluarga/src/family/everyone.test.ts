import { expect, test } from 'vitest';
import { known } from '../engine/known.ts';
import { layoutOf, refOf, type Slots } from '../engine/state.ts';
import { familyState } from './derive.ts';
import { facts } from './facts.ts';
import type { Family } from './family.ts';
import { readFamily } from './read.ts';

const layout = layoutOf(facts);
const job = refOf(layout, 'member.job');
const family: Family = {
  answeredOn: '2026-11-24',
  members: [{ id: 'ibu', job: 'informal' }, { id: 'ayah' }],
  everyone: { members: { job: ['none', 'informal'] } },
};

test('what everyone may be holds for the listed and for anyone not listed', () => {
  const list = familyState(layout, family, '2026-11-24').state.lists[job.list];
  const jobs = [...(list?.members ?? []), list?.rest as Slots].map((slots) => known(slots, job));
  expect(jobs).toEqual(['informal', ['none', 'informal'], ['none', 'informal']]);
});

test('it is read as part of a record', () => {
  expect(readFamily(family)).toEqual({ ok: true, family });
  const strange = readFamily({ ...family, everyone: { members: { job: ['pilot'] } } });
  expect(strange).toMatchObject({ ok: false, issues: [{ code: 'not-a-choice' }] });
});

test('an answer outside it is refused', () => {
  const other: Family = { ...family, members: [{ id: 'ibu', job: 'asn' }] };
  expect(() => familyState(layout, other, '2026-11-24')).toThrow(RangeError);
});
