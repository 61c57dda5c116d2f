import { param } from '../law/define.ts';
import { cite } from '../law/instruments.ts';

const seen = { lastSeen: '2026-11-24', checked: '2026-11-24' } as const;
const usage = {
  ...seen,
  firstSeen: '2007-01-01',
  grade: 'C',
  cite: cite('bkkbn-istilah-2007'),
} as const;
const mal = { ...seen, firstSeen: '2009-03-01', grade: 'B', cite: cite('kediri-mal', { via: ['skata-mal'] }) } as const;

/** Who stopped more than so many months ago has dropped out; the number itself not included. */
export const dropoutMonths = param('kb.status.dropout.months', 'month', { ...usage, value: 3 });

/** Who starts again after a pause of so many months or more, without a pregnancy, resumes. */
export const pauseMonths = param('kb.status.resume.months', 'month', { ...usage, value: 3 });

/** Days after a birth within which a service is one after childbirth; the day of birth is 0, the last included. */
export const postpartumDays = param('kb.kbpp.window.days', 'day', {
  ...seen,
  from: ['2020-01-01', '2020-12-31'],
  grade: 'A',
  cite: cite('perban-bkkbn-18-2020', { article: '1 angka 2, 16' }),
  value: 42,
});

/** Months of the baby's age below which MAL may hold; the number itself not included. */
export const malMonths = param('kb.mal.months', 'month', { ...mal, value: 6 });

/** Bleeding on an earlier day after the birth is not menstruation. */
export const lochiaDays = param('kb.mal.lochia.days', 'day', { ...mal, cite: cite('skata-mal'), value: 56 });
