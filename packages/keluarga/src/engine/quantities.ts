import type { AmountLike, AmountTerm } from './amount-term.ts';
import { isNamed, type Quantity, type QuantityLike, quantity, type TestLike, test } from './expression.ts';

/** A parameter by what it is; anything else as it stands. */
const amount = (term: AmountLike): AmountTerm => (isNamed<'param'>(term) ? quantity(term) : term);

/** Of quantities a quantity; as soon as one is an amount, an amount. */
export function sum(...terms: QuantityLike[]): Quantity;
export function sum(...terms: AmountLike[]): AmountTerm;
export function sum(...terms: AmountLike[]): AmountTerm {
  return { sum: terms.map(amount) };
}

/** So many times a quantity, or an amount. */
export function times(factor: number, term: QuantityLike): Quantity;
export function times(factor: number, term: AmountLike): AmountTerm;
export function times(factor: number, term: AmountLike): AmountTerm {
  return { times: factor, of: amount(term) };
}

/** How many entries of a list pass. */
export const count = (list: string, where: TestLike): Quantity => ({ count: list, where: test(where) });
