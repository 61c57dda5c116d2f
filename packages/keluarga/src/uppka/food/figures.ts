import { type Param, param } from '../../law/define.ts';
import { cite } from '../../law/instruments.ts';
import { taxes } from './tax.ts';

const law = (from: string, instrument: 'pp-28-2025' | 'pp-42-2024' | 'perbpom-4-2024', article: string) =>
  ({ from, lastSeen: from, checked: '2026-11-24', grade: 'A', cite: cite(instrument, { article }) }) as const;

/** Years without a new SPP-IRT after false data. */
export const banYears = param('legal.sppirt.false-data-ban', 'year', {
  ...law('2025-06-05', 'perbpom-4-2024', '27'),
  from: ['2024-01-01', '2024-10-24'],
  value: 3,
});
/** Working days in which the city looks at the place that a micro business of low risk declared. */
export const placeDays = param('legal.nib.place', 'working-day', {
  ...law('2025-06-05', 'pp-28-2025', '33(2)'),
  value: 10,
});
/** Working days within which the companion must have looked at a declaration. */
export const companionDays = param('legal.halal.sd.companion', 'working-day', {
  ...law('2024-10-17', 'pp-42-2024', '98(6)'),
  value: 10,
});
/** Working days within which one must act on a written warning; after that the goods are withdrawn. */
export const warningDays = param('legal.halal.sanction', 'working-day', {
  ...law('2024-10-17', 'pp-42-2024', '183'),
  value: 30,
});

/** Figures that are told, and that no check of a group reads: a page that assesses groups does not carry them. */
export const figures: readonly Param[] = [banYears, placeDays, companionDays, warningDays, ...taxes];
