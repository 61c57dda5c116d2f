import { compare, type Test } from './expression.ts';
import type { Facts } from './facts.ts';

/** A quantity, and the comparisons it has; as JSON only `{ fact }` is left. */
type IntegerTerm = { readonly fact: string } & ReturnType<typeof compare>;

type Term<Domain> = Domain extends { kind: 'integer' }
  ? IntegerTerm
  : Domain extends { kind: 'choice'; values: readonly (infer Value)[] }
    ? { oneOf(...values: Value[]): Test }
    : { readonly fact: string };

/** Terms for declared facts: one that was not declared, or a comparison its domain does not have, does not compile. */
export const vocabulary =
  <Declared extends Facts>(declared: Declared) =>
  <Id extends keyof Declared & string>(id: Id): Term<Declared[Id]['domain']> => {
    const fact = { fact: id };
    const kind = declared[id]?.domain.kind;
    const term =
      kind === 'integer'
        ? Object.assign(Object.create(compare(fact)), fact)
        : kind === 'choice'
          ? { oneOf: (...oneOf: string[]): Test => ({ ...fact, oneOf }) }
          : fact;
    return term as Term<Declared[Id]['domain']>;
  };
