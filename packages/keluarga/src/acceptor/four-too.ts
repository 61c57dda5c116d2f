import type { CivilDate } from '../law/civil-date.ts';
import { param, question } from '../law/define.ts';
import { cite } from '../law/instruments.ts';
import { limitOn } from './limit-on.ts';

const said = {
  firstSeen: '2021-04-01',
  lastSeen: '2026-11-24',
  checked: '2026-11-24',
  grade: 'C',
  cite: cite('orbit-4t'),
} as const;

/** Completed years of the mother below which she is called too young, and above which too old. */
export const tooYoung = param('risk.4t.young', 'year', { ...said, value: 20 });
export const tooOld = param('risk.4t.old', 'year', { ...said, value: 35 });

/** Two or three years between births, by whom one asks. */
export const tooClose = question('risk.4t.close', [cite('orbit-4t'), cite('tribun-blora-4t')]);
/** More than four, or fewer, by whom one asks. */
export const tooMany = question('risk.4t.many', [cite('orbit-4t')]);

export type FourToo = 'young' | 'old' | 'between' | 'unsettled';

/**
 * Which of the two "too" with one published limit fits a mother's age; close and many have no settled limit. Words of
 * a campaign, not law: nothing follows from them here, and health questions go to a midwife or the puskesmas.
 */
export const fourTooByAge = (age: number, on: CivilDate): FourToo => {
  const [young, old] = [limitOn(tooYoung, on), limitOn(tooOld, on)];
  if (young === undefined || old === undefined) return 'unsettled';
  if (age < young) return 'young';
  return age > old ? 'old' : 'between';
};
