import { param } from '../../law/define.ts';
import { cite } from '../../law/instruments.ts';

const checked = '2026-11-24';
/** The regulation of 2026 restates or leaves standing what it does not strike. */
const of2022 = (article: string) =>
  ({
    from: '2022-12-20',
    until: '2026-04-21',
    lastSeen: '2026-04-21',
    checked,
    grade: 'A',
    cite: cite('pp-55-2022', { article }),
  }) as const;
const of2026 = (article: string) =>
  ({ from: '2026-04-22', lastSeen: '2026-04-22', checked, grade: 'A', cite: cite('pp-20-2026', { article }) }) as const;

/** Of the sales of a month. */
export const rate = param(
  'tax.final.rate',
  'percent-hundredths',
  { ...of2022('56(2)'), value: 50 },
  { ...of2026('56(2)'), value: 50 },
);
/** Rupiah sold in a tax year, included: above it another tax applies from the next year. */
export const ceiling = param(
  'tax.final.ceiling',
  'rupiah',
  { ...of2022('57(1)'), value: 4_800_000_000 },
  { ...of2026('57(1)'), value: 4_800_000_000 },
);
/** Rupiah sold in a tax year by one person, included, of which nothing is owed; the article was not changed. */
export const free = param('tax.final.free-500m', 'rupiah', {
  from: '2022-12-20',
  lastSeen: '2026-04-22',
  checked,
  grade: 'A',
  cite: cite('pp-55-2022', { article: '60(2)', via: ['pp-20-2026'] }),
  value: 500_000_000,
});
/** Tax years for which it may be used; since 2026 one person has no such limit. */
export const yearsOfPerson = param('tax.final.length', 'year', { ...of2022('59(1)a'), value: 7 });
export const yearsOfCooperative = param(
  'tax.final.length.cooperative',
  'year',
  { ...of2022('59(1)b'), value: 4 },
  { ...of2026('57(2)f'), value: 4 },
);

export const taxes = [rate, ceiling, free, yearsOfPerson, yearsOfCooperative];
