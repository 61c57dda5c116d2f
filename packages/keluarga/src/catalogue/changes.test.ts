import { expect, test } from 'vitest';
import type { Family } from '../family/family.ts';
import { balikpapan } from '../localities/balikpapan/balikpapan.ts';
import { assess } from './families.ts';

const on = '2026-02-01';
const family: Family = {
  answeredOn: on,
  desil: { value: 2, on: '2026-01-02' },
  refusedAid: false,
  members: [
    { id: 'ibu', age: 30, school: 'none', job: 'informal', pregnant: true, pregnancyNumber: 2 },
    { id: 'anak', birthDate: '2019-12-31', school: 'sd', job: 'none' },
  ],
  membersComplete: true,
  nobody: { members: ['postpartum', 'severeDisability', 'grossRightsVictim'] },
};
const changing = (programme: string, record = family) =>
  assess(record, { on, programmes: [programme], locality: balikpapan, changes: { to: '2026-12-31' } })[0];

test('where an answer has grown old no verdict and no amount is told', () => {
  const { changes = [], until } = changing('pkh') ?? {};
  // A desil holds for 92 days, an answer about a pregnancy for 60.
  expect(changes.map(({ from, verdict }) => [from, verdict])).toEqual([
    ['2026-02-01', 'likely'],
    ['2026-04-03', null],
  ]);
  expect(changes[1]?.amount).toBeNull();
  expect(until).toBe('2026-04-02');
});

test('the last day is no later than the desil holds, and a later birthday is told where the answer does not rest on it', () => {
  expect(changing('sembako')?.until).toBe('2026-04-04');
  const grown = changing('pkh', { ...family, desil: { value: 'unknown' }, members: [family.members?.[1] as never] });
  expect(grown?.changes?.slice(0, 2).map(({ verdict }) => verdict)).toEqual(['ask', null]);
});

test('no last day is told where nothing was assessed, or no day in sight changes the answer', () => {
  expect(changing('pkh', { ...family, desil: { value: 9, on } })).not.toHaveProperty('until', '2026-12-31');
  const before = assess(family, { on: '2015-01-01', programmes: ['sembako'], changes: true })[0];
  expect(before).toMatchObject({ verdict: 'no-law' });
  expect(before).not.toHaveProperty('until');
});
