import { param } from '../law/define.ts';
import { cite } from '../law/instruments.ts';

const checked = '2026-11-24';
const usage = {
  firstSeen: '2007-12-31',
  lastSeen: '2007-12-31',
  checked,
  grade: 'C',
  cite: cite('bkkbn-istilah-2007'),
} as const;
/** Two pages of offices that bear no date, and the first and the last of the dated ones that say the same. */
const mal = {
  firstSeen: '2009-03-01',
  lastSeen: '2024-07-19',
  checked,
  grade: 'B',
  cite: cite('kediri-mal', { via: ['skata-mal', 'mal-2009', 'jpnn-mal-2024'] }),
} as const;

/** Who stopped more than so many months ago has dropped out; the number itself not included. */
export const dropoutMonths = param('kb.status.dropout.months', 'month', { ...usage, value: 3 });

/** Who starts again after a pause of so many months or more, without a pregnancy, resumes. */
export const pauseMonths = param('kb.status.resume.months', 'month', { ...usage, value: 3 });

/** Days after a birth within which a service is one after childbirth; the day of birth is 0, the last included. */
export const postpartumDays = param('kb.kbpp.window.days', 'day', {
  from: ['2020-01-01', '2020-12-31'],
  lastSeen: '2020-12-31',
  checked,
  grade: 'A',
  cite: cite('perban-bkkbn-18-2020', { article: '1 angka 2, 16' }),
  value: 42,
});

/** Months of the baby's age below which MAL may hold; the number itself not included. */
export const malMonths = param('kb.mal.months', 'month', { ...mal, value: 6 });

/** Bleeding on an earlier day after the birth is not menstruation. */
export const lochiaDays = param('kb.mal.lochia.days', 'day', {
  ...mal,
  firstSeen: '2019-12-01',
  lastSeen: '2019-12-31',
  cite: cite('skata-mal', { via: ['kriwilife-mal-2019'] }),
  value: 56,
});

/** Another source asks for so many days of bleeding on end, and that they come so many months after the birth. */
const other = { ...mal, lastSeen: '2009-03-31', grade: 'C', cite: cite('mal-2009') } as const;
export const mensesDays = param('kb.mal.menses.days', 'day', { ...other, value: 2 });
export const mensesMonths = param('kb.mal.menses.months', 'month', { ...other, value: 2 });

/**
 * Hours after which emergency contraception comes too late by guidance of the ministry of health that was not read, as two
 * reports of August 2022 quote it. Whoever comes later still has a right to care.
 */
export const emergencyHours = param('kb.ec.within.hours', 'hour', {
  firstSeen: '2022-08-22',
  lastSeen: '2022-08-24',
  checked,
  grade: 'C',
  cite: cite('parapuan-ec-2022', { via: ['detik-ec-2022'] }),
  value: 72,
});
