import {
  type FirstCase,
  type Named,
  naming,
  type Quantity,
  type QuantityLike,
  quantity,
  type Test,
} from './expression.ts';

/** What is given in all, never compared: a quantity, a pick, or what sums, multiples and cases make of them. */
export type AmountTerm =
  | Quantity
  | Pick
  | { readonly sum: readonly AmountTerm[] }
  | { readonly times: Quantity; readonly of: AmountTerm }
  | FirstCase<AmountTerm>;

export type AmountLike = AmountTerm | Named<'param'>;

/**
 * Over a list: each entry is counted at most once, in the dearest category that fits it; `caps` limit
 * categories together; at most `most` entries are counted, in the order named by `order`; worlds in which fewer
 * than `least` are counted are left out, because the rule is no there. A cap with `unsettled` is one reading among
 * several: while that question is open both readings join the range.
 */
export interface Pick {
  readonly pick: string;
  readonly categories: readonly { readonly id: string; readonly where: Test; readonly amount: Quantity }[];
  readonly caps: readonly { readonly of: readonly string[]; readonly most: Quantity; readonly unsettled?: string }[];
  readonly most: Quantity;
  readonly least: number;
  readonly order: 'as-listed' | 'dearest-first';
}

/** A cap of a pick: at most so many of some categories, as one reading among several while a question is open. */
export const cap = (of: readonly string[], most: QuantityLike, question?: Named<'unsettled'>): Pick['caps'][number] =>
  question ? naming({ of, most: quantity(most), unsettled: question.id }, question) : { of, most: quantity(most) };
