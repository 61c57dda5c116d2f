import { expect, test } from 'vitest';
import { layoutOf } from '../engine/state.ts';
import { inZone, ZONES } from '../in-zone.ts';
import { birthdaysOf, staleDaysOf } from './change-days.ts';
import { familyState } from './derive.ts';
import { facts } from './facts.ts';
import { readFamily } from './read.ts';

const layout = layoutOf(facts);
const family = {
  answeredOn: '2026-03-01',
  members: [
    { id: 'anak', birthDate: '2020-02-29' },
    { id: 'ibu', age: 35, pregnant: true },
  ],
};
/** Slots of the ages. */
const agesOn = (on: string) => {
  const { state } = familyState(layout, family, on);
  const { slot = 0 } = layout.refs.get('member.age') ?? {};
  return state.lists[layout.lists.indexOf('members')]?.members.map((slots) => slots.slice(slot, slot + 2));
};

test.each(ZONES)('a day is the same day in %s', (zone) => {
  inZone(zone, () => {
    expect(agesOn('2026-02-28')).toEqual([
      [5, 5],
      [34, 35],
    ]);
    expect(agesOn('2026-03-01')).toEqual([
      [6, 6],
      [35, 35],
    ]);
    expect(agesOn('2026-03-02')).toEqual([
      [6, 6],
      [35, 36],
    ]);
    expect(birthdaysOf(family, '2026-01-01', '2026-12-31')).toEqual(['2026-03-01', '2026-03-02']);
    expect(staleDaysOf(family)).toEqual(['2025-12-31', '2026-05-01']);
    expect(readFamily(family).ok).toBe(true);
    expect(readFamily({ ...family, members: [{ id: 'bayi', birthDate: '2026-03-02' }] }).ok).toBe(false);
  });
});
