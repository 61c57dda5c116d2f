import { param } from '../../law/define.ts';
import { cite } from '../../law/instruments.ts';
import type { Locality } from '../../law/programme.ts';
import { minimumWage as national } from '../../programmes/exclusions.ts';
import { kaltim } from '../kaltim/kaltim.ts';

const checked = '2026-11-24';
const decree = (...via: Parameters<typeof cite>[0][]) => cite('kaltim-umk', { via });

/** Rupiah a month; each year's figure ends with its year. */
const minimumWage = param(
  national.id,
  national.unit,
  {
    from: '2024-01-01',
    until: '2024-12-31',
    lastSeen: '2024-12-31',
    checked,
    grade: 'C',
    cite: decree('umk-faktual'),
    value: 3_475_595,
  },
  {
    from: '2025-01-01',
    until: '2025-12-31',
    lastSeen: '2025-12-31',
    checked,
    grade: 'C',
    cite: decree('umk2025'),
    value: 3_701_508,
  },
  {
    from: '2026-01-01',
    until: '2026-12-31',
    lastSeen: '2026-12-31',
    checked,
    grade: 'C',
    cite: decree('umk2026'),
    value: 3_856_694.43,
  },
);

/** Kota Balikpapan. */
export const balikpapan: Locality = {
  id: 'balikpapan',
  within: kaltim,
  programmes: [],
  params: [minimumWage],
};
