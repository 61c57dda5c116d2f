import { param } from '../../law/define.ts';
import { cite } from '../../law/instruments.ts';

/** As the press quotes the regulation of 2022; whether it still stands so was not read. */
const quoted = {
  firstSeen: '2022-12-23',
  lastSeen: '2022-12-23',
  checked: '2026-11-24',
  grade: 'C',
  cite: cite('pp-55-2022', { via: ['tax-ddtc-2022'] }),
} as const;

/** Rupiah sold in a year by one person, included, of which no final income tax is owed. */
const freeSales = param('legal.tax.free-sales', 'rupiah', { ...quoted, value: 500_000_000 });
/** Of what is sold above it. */
const rate = param('legal.tax.rate', 'percent-hundredths', { ...quoted, value: 50 });

export const taxes = [freeSales, rate];
