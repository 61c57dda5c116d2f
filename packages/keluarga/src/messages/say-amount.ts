import type { AmountRange } from '../assessment/finding.ts';
import { fill, number, rupiah } from './format.ts';
import type { Words } from './words.ts';

/** Said only "if chosen"; a range while something is open. */
export const sayAmount = ({ from, to, per }: Pick<AmountRange, 'from' | 'to' | 'per'>, words: Words): string => {
  const { phrases } = words;
  const text = from === to ? phrases.sum : from === 0 ? phrases.sumUpTo : phrases.sumBetween;
  return fill(text, { from: rupiah(from, words), to: rupiah(to, words), per: phrases[per] });
};

/** How much at once, for each way of payment. */
export const sayInstalments = ({ instalments }: AmountRange, words: Words): string[] =>
  instalments.map(({ months, from, to }) => {
    const both = { from: rupiah(from, words), to: rupiah(to, words) };
    const sum = from === to ? both.to : fill(words.phrases.range, both);
    return fill(words.phrases.instalment, { months: number(months, words), sum });
  });
