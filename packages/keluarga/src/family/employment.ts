import { param } from '../law/define.ts';
import { cite } from '../law/instruments.ts';
import type { Chapter } from '../law/programme.ts';
import { civilRegistration } from './civil-registration.ts';
import { schoolFrom, schoolTo } from './schooling.ts';

/** Completed years below which nobody may be employed; light work is allowed from it. Last seen: the copy that was read. */
export const employmentAge = param('employment.min-age', 'year', {
  from: '2003-03-25',
  lastSeen: '2025-08-20',
  checked: '2026-11-24',
  grade: 'A',
  cite: cite('uu-13-2003', { article: '68, 69(1)' }),
  value: 13,
});

/** What no programme asks for and the reading of a record, or a guide, needs. */
export const families: Chapter = {
  id: 'families',
  rules: [],
  params: [employmentAge, schoolFrom, schoolTo, ...civilRegistration],
  questions: [],
};
