import type { AmountLike, AmountTerm } from './amount-term.ts';
import { isNamed, type Quantity, type QuantityLike, quantity, type Score, type TestLike, test } from './expression.ts';

/** A parameter by what it is; anything else as it stands. */
const amount = (term: AmountLike): AmountTerm => (isNamed<'param'>(term) ? quantity(term) : term);

/** Of quantities a quantity; as soon as one is an amount, an amount. */
export function sum(...terms: QuantityLike[]): Quantity;
export function sum(...terms: AmountLike[]): AmountTerm;
export function sum(...terms: AmountLike[]): AmountTerm {
  return { sum: terms.map(amount) };
}

/** So many times a quantity, or an amount. */
export function times(factor: QuantityLike, term: QuantityLike): Quantity;
export function times(factor: QuantityLike, term: AmountLike): AmountTerm;
export function times(factor: QuantityLike, term: AmountLike): AmountTerm {
  return { times: quantity(factor), of: amount(term) };
}

type Cases<Value> = readonly (readonly [where: TestLike, is: Value])[];

/** What the first case that holds gives, else the last value named. */
export function when(cases: Cases<QuantityLike>, otherwise: QuantityLike): Quantity;
export function when(cases: Cases<AmountLike>, otherwise: AmountLike): AmountTerm;
export function when(cases: Cases<AmountLike>, otherwise: AmountLike): AmountTerm {
  return { when: cases.map(([where, is]) => ({ where: test(where), is: amount(is) })), otherwise: amount(otherwise) };
}

/** The least of one or more. */
export const leastOf = (...terms: QuantityLike[]): Quantity => ({ leastOf: terms.map(quantity) });

/** The greatest of one or more. */
export const greatestOf = (...terms: QuantityLike[]): Quantity => ({ greatestOf: terms.map(quantity) });

/** One that counts a point if it holds, or so many; of whom it does not apply it is left out. */
interface IndicatorLike {
  readonly where: TestLike;
  readonly points?: number;
  readonly applies?: TestLike;
}

/** The part of `outOf` that the indicators which apply come to, as a whole number; `none` where none applies. */
export const score = (
  { outOf, none }: Pick<Score, 'outOf' | 'none'>,
  ...indicators: readonly IndicatorLike[]
): Quantity => ({
  score: indicators.map(({ where, points = 1, applies }) => ({
    where: test(where),
    points,
    ...(applies !== undefined && { applies: test(applies) }),
  })),
  outOf,
  none,
});

/** How many entries of a list pass. */
export const count = (list: string, where: TestLike): Quantity => ({ count: list, where: test(where) });
