/**
 * Rules are plain JSON. A test is yes, no or unknown; a quantity is a whole number or a range of them.
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
  | { readonly times: number; readonly of: Quantity }
  | { readonly count: string; readonly where: Test }
  | Pick;

/**
 * An amount over a list: each entry is counted at most once, in the dearest category that fits it; `caps` limit
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

/** A named thing that can stand in an expression: a rule, a parameter or an open question. */
export interface Named<Kind extends 'rule' | 'param' | 'unsettled'> {
  readonly kind: Kind;
  readonly id: string;
}

export type TestLike = Test | Named<'rule'>;
export type QuantityLike = Quantity | Named<'param'>;

const isNamed = (term: unknown): term is Named<'rule' | 'param'> =>
  typeof term === 'object' && term !== null && 'kind' in term;

/** What a part of an expression names; the expression itself is plain JSON and holds only the id. */
const origins = new WeakMap<object, Named<'rule' | 'param' | 'unsettled'>>();

export const originOf = (part: object): Named<'rule' | 'param' | 'unsettled'> | undefined => origins.get(part);

const naming = <Part extends object>(part: Part, origin: Named<'rule' | 'param' | 'unsettled'>): Part => {
  origins.set(part, origin);
  return part;
};

export const test = (term: TestLike): Test => (isNamed(term) ? naming({ rule: term.id }, term) : term);
export const quantity = (term: QuantityLike): Quantity => (isNamed(term) ? naming({ param: term.id }, term) : term);

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

export const sum = (...terms: QuantityLike[]): Quantity => ({ sum: terms.map(quantity) });
export const times = (factor: number, term: QuantityLike): Quantity => ({ times: factor, of: quantity(term) });
export const count = (list: string, where: TestLike): Quantity => ({ count: list, where: test(where) });

/** A cap of a pick: at most so many of some categories, as one reading among several while a question is open. */
export const cap = (of: readonly string[], most: QuantityLike, question?: Named<'unsettled'>): Pick['caps'][number] =>
  question ? naming({ of, most: quantity(most), unsettled: question.id }, question) : { of, most: quantity(most) };
