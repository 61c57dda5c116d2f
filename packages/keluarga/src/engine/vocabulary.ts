import { compare, type QuantityLike, type Test } from './expression.ts';
import type { Facts } from './facts.ts';

/** A quantity, and the comparisons it has; as JSON only `{ fact }` is left. */
class IntegerTerm {
  readonly fact: string;
  constructor(fact: string) {
    this.fact = fact;
  }
  atLeast(from: QuantityLike): Test {
    return compare({ fact: this.fact }).atLeast(from);
  }
  atMost(to: QuantityLike): Test {
    return compare({ fact: this.fact }).atMost(to);
  }
  between(from: QuantityLike, to: QuantityLike): Test {
    return compare({ fact: this.fact }).between(from, to);
  }
}

type Term<Domain> = Domain extends { kind: 'integer' }
  ? IntegerTerm
  : Domain extends { kind: 'choice'; values: readonly (infer Value)[] }
    ? { oneOf(...values: Value[]): Test }
    : { readonly fact: string };

/** Terms for declared facts: one that was not declared, or a comparison its domain does not have, does not compile. */
export const vocabulary =
  <Declared extends Facts>(declared: Declared) =>
  <Id extends keyof Declared & string>(id: Id): Term<Declared[Id]['domain']> => {
    const kind = declared[id]?.domain.kind;
    const term =
      kind === 'integer'
        ? new IntegerTerm(id)
        : kind === 'choice'
          ? { oneOf: (...values: string[]): Test => ({ fact: id, oneOf: values }) }
          : { fact: id };
    return term as Term<Declared[Id]['domain']>;
  };
