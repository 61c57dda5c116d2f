import { expect, test } from 'vitest';
import { assess } from '../catalogue/families.ts';
import type { Family } from '../family/family.ts';
import { balikpapan } from '../localities/balikpapan/balikpapan.ts';

const adult = { job: 'informal', school: 'none', pregnant: false, postpartum: false } as const;
const nobodyRare = { severeDisability: false, grossRightsVictim: false } as const;

const family = (on: string): Family => ({
  answeredOn: on,
  desil: { value: 3, on },
  refusedAid: false,
  membersComplete: true,
  members: [
    { ...adult, ...nobodyRare, id: 'ibu', age: 35 },
    { ...adult, ...nobodyRare, id: 'anak', age: 9, school: 'sd', job: 'none' },
  ],
});

const on = (day: string, programme: string) => {
  const [finding] = assess(family(day), { on: day, locality: balikpapan, programmes: [programme] });
  return { verdict: finding?.verdict, amount: finding?.amount && [finding.amount.from, finding.amount.to] };
};

/** A pupil of SD: no price before 7 January 2019, and no limit of persons before June 2021 or of children before September 2023. */
test.each([
  ['2017-06-01', 'not-read', null],
  ['2018-01-07', 'not-read', null],
  ['2018-01-08', 'ask', null],
  ['2019-01-06', 'ask', null],
  ['2019-01-07', 'ask', null],
  ['2020-01-01', 'ask', null],
  ['2024-12-31', 'ask', [900_000, 900_000]],
  ['2025-01-01', 'ask', [900_000, 900_000]],
  ['2025-03-31', 'ask', [900_000, 900_000]],
  ['2025-04-01', 'likely', [900_000, 900_000]],
  ['2026-11-24', 'likely', [900_000, 900_000]],
])('PKH on %s: %s, %j', (day, verdict, amount) => {
  expect(on(day, 'pkh')).toEqual({ verdict, amount });
});

test.each([
  ['2017-01-31', 'no-law', null],
  ['2017-02-01', 'ask', [1_320_000, 1_320_000]],
  ['2019-12-31', 'ask', [1_320_000, 1_320_000]],
  ['2020-01-01', 'ask', [1_800_000, 1_800_000]],
  ['2020-03-01', 'ask', [2_400_000, 2_400_000]],
  ['2025-03-31', 'ask', [2_400_000, 2_400_000]],
  ['2025-04-01', 'likely', [2_400_000, 2_400_000]],
])('Sembako on %s: %s, %j', (day, verdict, amount) => {
  expect(on(day, 'sembako')).toEqual({ verdict, amount });
});
