/**
 * Rules are plain JSON. A test is yes, no or unknown; a quantity is a whole number or a range of them; an amount, which
 * is never compared, is an `AmountTerm`.
 * `from` and `to` are both included. A fact of a list is read from the entry bound by the nearest `some`,
 * `count` or `pick` over that list, or by the subject of the rule.
 */
export type Test =
  | boolean
  | { readonly fact: string; readonly oneOf?: readonly string[] }
  | { readonly unsettled: string }
  | { readonly rule: string }
  | { readonly all: readonly Test[] }
  | { readonly any: readonly Test[] }
  | { readonly not: Test }
  | { readonly atLeast: number; readonly of: readonly Test[] }
  | { readonly some: string; readonly where: Test }
  | { readonly value: Quantity; readonly from?: Quantity; readonly to?: Quantity };

export type Quantity =
  | number
  | { readonly fact: string }
  | { readonly unsettled: string }
  | { readonly param: string }
  | { readonly sum: readonly Quantity[] }
  | { readonly times: Quantity; readonly of: Quantity }
  | FirstCase<Quantity>
  | { readonly leastOf: readonly Quantity[] }
  | { readonly greatestOf: readonly Quantity[] }
  | Score
  | { readonly count: string; readonly where: Test };

/** The first case that holds gives the value; `otherwise` where none does. */
export interface FirstCase<Value> {
  readonly when: readonly { readonly where: Test; readonly is: Value }[];
  readonly otherwise: Value;
}

/**
 * How much of `outOf` the indicators that hold come to: their points in proportion to the points of all that apply,
 * rounded to the nearest whole, a half up. What does not apply (*tidak berlaku*) is left out above and below; `none` is
 * the score where nothing applies.
 */
export interface Score {
  readonly score: readonly Indicator[];
  readonly outOf: number;
  readonly none: number;
}

/** `points` is a whole number above 0; without `applies` it always does. */
export interface Indicator {
  readonly where: Test;
  readonly points: number;
  readonly applies?: Test;
}

/** A named thing that can stand in an expression: a rule, a parameter or an open question. */
export interface Named<Kind extends 'rule' | 'param' | 'unsettled'> {
  readonly kind: Kind;
  readonly id: string;
}

export type TestLike = Test | Named<'rule'>;
export type QuantityLike = Quantity | Named<'param'>;

/** Whether it is a rule or a parameter, named instead of written out. */
export const isNamed = <Kind extends 'rule' | 'param'>(term: unknown): term is Named<Kind> =>
  typeof term === 'object' && term !== null && 'kind' in term;

/** What a part of an expression names; the expression itself is plain JSON and holds only the id. */
const origins = new WeakMap<object, Named<'rule' | 'param' | 'unsettled'>>();

export const originOf = (part: object): Named<'rule' | 'param' | 'unsettled'> | undefined => origins.get(part);

/** The part, and what it names. */
export const naming = <Part extends object>(part: Part, origin: Named<'rule' | 'param' | 'unsettled'>): Part => {
  origins.set(part, origin);
  return part;
};

export const test = (term: TestLike): Test => (isNamed<'rule'>(term) ? naming({ rule: term.id }, term) : term);
export const quantity = (term: QuantityLike): Quantity =>
  isNamed<'param'>(term) ? naming({ param: term.id }, term) : term;

export const all = (...terms: TestLike[]): Test => ({ all: terms.map(test) });
export const any = (...terms: TestLike[]): Test => ({ any: terms.map(test) });
export const not = (term: TestLike): Test => ({ not: test(term) });
export const atLeast = (count: number, ...terms: TestLike[]): Test => ({ atLeast: count, of: terms.map(test) });
export const some = (list: string, where: TestLike): Test => ({ some: list, where: test(where) });
export const unsettled = (question: Named<'unsettled'>) => naming({ unsettled: question.id }, question);

/** Comparisons of any quantity; both ends included. */
export const compare = (term: QuantityLike) => ({
  atLeast: (from: QuantityLike): Test => ({ value: quantity(term), from: quantity(from) }),
  atMost: (to: QuantityLike): Test => ({ value: quantity(term), to: quantity(to) }),
  between: (from: QuantityLike, to: QuantityLike): Test => ({
    value: quantity(term),
    from: quantity(from),
    to: quantity(to),
  }),
});
