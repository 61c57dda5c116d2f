import { param } from '../law/define.ts';
import { cite } from '../law/instruments.ts';

const read = {
  from: '2003-07-08',
  lastSeen: '2025-08-20',
  checked: '2026-11-24',
  grade: 'A',
  cite: cite('uu-20-2003', { article: '6(1)' }),
} as const;

/** Completed years from which basic education is compulsory; the ages of single programmes differ. */
export const schoolFrom = param('schooling.compulsory.from', 'year', { ...read, value: 7 });

/** The last completed years at which it is. */
export const schoolTo = param('schooling.compulsory.to', 'year', { ...read, value: 15 });
