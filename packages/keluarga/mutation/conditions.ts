import type { Answer } from '../src/engine/answers.ts';
import { type Case, casesOf, type Known } from './case.ts';

/** What one thing else would be, by name. */
export type Misses = readonly (readonly [name: string, known: Known])[];

/** All conditions have to be met: each of these alone shuts it. */
export const allNeeded = (rule: string, on: string, fits: Known, misses: Misses): Case[] =>
  casesOf(rule, on, [
    ['all is met', fits, 'yes'],
    ...misses.map(([name, known]) => [name, { ...fits, ...known }, 'no'] as const),
  ]);

/** A new text was not read: if it keeps the conditions these decide, if not, its own do. */
export const unreadSince = (rule: string, on: string, same: string, fits: Known, misses: Misses): Case[] => {
  const text = (keeps: Answer, met: Answer): Known => ({ [same]: keeps, [`${same}.met`]: met });
  const [[name, known] = ['', {}]] = misses;
  return casesOf(rule, on, [
    ['all that was last read is met, and the new text not read', fits, 'unknown'],
    ['it keeps the conditions, and all are met', { ...fits, ...text(true, false) }, 'yes'],
    ...misses.map(
      ([each, more]) => [`it keeps them; ${each}`, { ...fits, ...more, ...text(true, true) }, 'no'] as const,
    ),
    [`it has its own, and they are met; ${name}`, { ...fits, ...known, ...text(false, true) }, 'yes'],
    ['it has its own, and they are not met', { ...fits, ...text(false, false) }, 'no'],
  ]);
};
