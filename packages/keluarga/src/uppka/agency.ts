import { cite } from '../law/instruments.ts';

const checked = '2026-11-24';

/** Of the regulation on UPPKA no article was read: what stands so is the agency's own words about it. */
export const agency = {
  from: ['2020-01-01', '2021-01-13'],
  lastSeen: '2021-01-13',
  checked,
  grade: 'B',
} as const;

/** What a training module of the agency teaches; no regulation with it was read. */
export const taught = { firstSeen: '2022-12-31', lastSeen: '2023-02-28', checked, grade: 'B' } as const;

/** A field officer takes what a group hands in; the office for families of a city or regency passed on tools. */
export const fieldOffices = {
  firstSeen: '2022-12-31',
  lastSeen: '2022-12-31',
  checked,
  grade: 'B',
  cite: cite('bkkbn-module-siga', { via: ['kalbar-antara-sambas'] }),
} as const;
