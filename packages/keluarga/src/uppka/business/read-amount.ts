import { MOST_RUPIAH } from './rupiah.ts';

/** Why a text is no amount. Nothing is guessed: `12.5` is neither 12 nor 125. */
export type AmountIssueCode =
  | 'empty'
  | 'not-a-number'
  | 'not-a-percentage'
  | 'negative'
  | 'dots'
  | 'not-whole'
  | 'out-of-range';

export interface AmountIssue {
  readonly code: AmountIssueCode;
  /** Ends of what may be given, both included. */
  readonly least: number;
  readonly most: number;
}

export type ReadAmount = { readonly value: number } | { readonly issue: AmountIssue };

/**
 * A whole number as people write it, such as `12500`, `12.500`, `Rp12.500` or `Rp 12.500,00`: a dot parts thousands, a
 * comma parts what is not whole.
 */
export const readAmount = (text: string, least = 0, most = MOST_RUPIAH): ReadAmount => {
  const bare = text.replace(/\s/g, '').replace(/^rp\.?/i, '');
  const refused = (code: AmountIssueCode): ReadAmount => ({ issue: { code, least, most } });
  if (bare === '') return refused('empty');
  if (/^[-−–(].*\d/.test(bare)) return refused('negative');
  const [, digits, cents = ''] = /^(\d[\d.]*)(?:,(\d*|-))?$/.exec(bare) ?? [];
  if (digits === undefined) return refused('not-a-number');
  if (!/^(\d+|\d{1,3}(\.\d{3})+)$/.test(digits)) return refused('dots');
  if (/[1-9]/.test(cents) || cents.length > 2) return refused('not-whole');
  const value = Number(digits.replace(/\./g, ''));
  return value < least || value > most ? refused('out-of-range') : { value };
};

/** A percentage in hundredths, such as 600 for `6`, `6%` or `6,00`; a comma or a dot parts at most two digits. */
export const readPercent = (text: string, least: number, most: number): ReadAmount => {
  const bare = text.replace(/\s|%$/g, '');
  const refused = (code: AmountIssueCode): ReadAmount => ({ issue: { code, least, most } });
  if (bare === '') return refused('empty');
  if (/^[-−–(].*\d/.test(bare)) return refused('negative');
  const [, whole, part = ''] = /^(\d{1,6})(?:[.,](\d{1,2}))?$/.exec(bare) ?? [];
  if (whole === undefined) return refused('not-a-percentage');
  const value = Number(whole) * 100 + Number(part.padEnd(2, '0'));
  return value < least || value > most ? refused('out-of-range') : { value };
};
