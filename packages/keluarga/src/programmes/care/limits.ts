import { param } from '../../law/define.ts';
import { cite } from '../../law/instruments.ts';

const checked = '2026-11-24';
const household = { from: '2004-09-22', lastSeen: '2025-08-20', checked, grade: 'A' } as const;
const sexual = { from: ['2025-01-01', '2025-12-31'], lastSeen: '2025-12-31', checked, grade: 'A' } as const;

/** Hours after a report within which police give a victim of violence at home temporary protection. */
export const policeHours = param('kdrt.police.hours', 'hour', {
  ...household,
  cite: cite('uu-23-2004', { article: '16(1)' }),
  value: 24,
});

/** The longest temporary protection by police. */
export const policeDays = param('kdrt.police.tempDays', 'day', {
  ...household,
  cite: cite('uu-23-2004', { article: '16(2)' }),
  value: 7,
});

/** Days after a request within which the court gives a protection order. */
export const courtDays = param('kdrt.police.courtDays', 'day', {
  ...household,
  cite: cite('uu-23-2004', { article: '28' }),
  value: 7,
});

/** The longest protection order, before it is extended. */
export const orderYears = param('kdrt.police.orderMaxYears', 'year', {
  ...household,
  cite: cite('uu-23-2004', { article: '32(1)' }),
  value: 1,
});

/** Days before the end of an order on which its extension is asked for. */
export const extendDays = param('kdrt.police.extendDaysBefore', 'day', {
  ...household,
  cite: cite('uu-23-2004', { article: '32(3)' }),
  value: 7,
});

/** Hours after a report within which a victim of sexual violence who agrees gets legal service. */
export const legalHours = param('tpks.time.legal', 'hour', {
  ...sexual,
  cite: cite('pp-30-2025', { article: '27(3)' }),
  value: 48,
});

/** Hours after a complaint within which the victim who agrees gets psychological support. */
export const supportHours = param('tpks.time.psych', 'hour', {
  ...sexual,
  cite: cite('pp-30-2025', { article: '28(2)' }),
  value: 24,
});

/** Hours within which a unit passes on a request to remove sexual content. */
export const takedownHours = param('tpks.time.takedown', 'hour', {
  ...sexual,
  cite: cite('pp-30-2025', { article: '33(3)' }),
  value: 24,
});

/** Working days after an application within which LPSK decides. */
export const lpskDays = param('victim.apply.days', 'working-day', {
  from: '2026-05-20',
  lastSeen: '2026-07-02',
  checked,
  grade: 'A',
  cite: cite('uu-3-2026', { article: '51(1)' }),
  value: 21,
});
