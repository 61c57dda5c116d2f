import type { Chapter } from '../../law/programme.ts';
import {
  courtDays,
  extendDays,
  legalHours,
  lpskDays,
  orderYears,
  policeDays,
  policeHours,
  supportHours,
  takedownHours,
} from './limits.ts';

/** The protection of victims of violence: time limits that offices keep. */
export const care: Chapter = {
  id: 'care',
  rules: [],
  params: [
    policeHours,
    policeDays,
    courtDays,
    orderYears,
    extendDays,
    legalHours,
    supportHours,
    takedownHours,
    lpskDays,
  ],
  questions: [],
};
