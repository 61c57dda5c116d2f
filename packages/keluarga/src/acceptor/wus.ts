import type { CivilDate } from '../law/civil-date.ts';
import { param } from '../law/define.ts';
import { cite } from '../law/instruments.ts';
import { limitOn } from './limit-on.ts';

const source = {
  firstSeen: '2025-07-08',
  lastSeen: '2025-07-08',
  checked: '2026-11-24',
  grade: 'B',
  cite: cite('sdg-metadata', { via: ['asahan-unmet-need'] }),
} as const;

/** Completed years of a woman of reproductive age, both ends included. */
export const wusAgeMin = param('wus.age.min', 'year', { ...source, value: 15 });
export const wusAgeMax = param('wus.age.max', 'year', { ...source, value: 49 });

/** Wanita usia subur: a woman of the age, married or not; a couple is another matter (PUS). */
export const isWus = (
  { sex, age }: { readonly sex: 'male' | 'female'; readonly age: number },
  on: CivilDate,
): boolean | 'unsettled' => {
  const [least, most] = [limitOn(wusAgeMin, on), limitOn(wusAgeMax, on)];
  if (least === undefined || most === undefined) return 'unsettled';
  return sex === 'female' && age >= least && age <= most;
};
