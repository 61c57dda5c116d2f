import { type Param, param } from '../../law/define.ts';
import { cite } from '../../law/instruments.ts';

const checked = '2026-11-24';
const read2024 = {
  from: ['2024-01-01', '2024-10-24'],
  /** The rules on licences of 2025 keep the older ones. */
  lastSeen: '2025-06-05',
  checked,
  grade: 'A',
} as const;

/** Months after an SPP-IRT is issued within which training, inspection and label must follow; the last day included. */
export const commitmentMonths = param('legal.sppirt.commitment-deadline', 'month', {
  ...read2024,
  cite: cite('perbpom-4-2024', { article: '20(1)' }),
  value: 3,
});
/** More months where they are not met, counted from the day the result of the check is issued. */
export const extensionMonths = param('legal.sppirt.commitment-extension', 'month', {
  ...read2024,
  cite: cite('perbpom-4-2024', { article: '20(3)' }),
  value: 3,
});
export const sppirtYears = param('legal.sppirt.validity', 'year', {
  firstSeen: '2020-07-21',
  lastSeen: '2020-07-21',
  checked,
  grade: 'C',
  cite: cite('perbpom-22-2018', { via: ['sppirt-tribun-2020'] }),
  value: 5,
});
/** Months before its end from which it may be renewed; the figure is of the guideline before. */
export const renewalMonths = param('legal.sppirt.renewal', 'month', {
  firstSeen: '2018-12-31',
  /** The eve of the first day on which the next guideline may have begun. */
  lastSeen: '2023-12-31',
  checked,
  grade: 'C',
  cite: cite('perbpom-22-2018', { via: ['sppirt-jasperindo'] }),
  value: 6,
});
/** Rupiah, in Balikpapan. */
export const sppirtFee = param('legal.sppirt.fee', 'rupiah', {
  firstSeen: '2020-07-21',
  lastSeen: '2020-07-21',
  checked,
  grade: 'B',
  cite: cite('sppirt-tribun-2020'),
  value: 0,
});
/** Rupiah for a declaration of a micro or small firm, as far as the state can pay for it. */
export const halalFee = param('legal.halal.sd.fee', 'rupiah', {
  from: '2024-10-17',
  lastSeen: '2024-10-17',
  checked,
  grade: 'A',
  cite: cite('pp-42-2024', { article: '103(1)' }),
  value: 0,
});

export const papers: readonly Param[] = [
  commitmentMonths,
  extensionMonths,
  sppirtYears,
  renewalMonths,
  sppirtFee,
  halalFee,
];
