import type { AmountTerm } from './amount-term.ts';
import { entries } from './closures.ts';
import { KeluargaRangeError } from './errors.ts';
import type { Quantity } from './expression.ts';
import type { QuantityNode, Ranged } from './node.ts';
import { over, readable, type Scope } from './scope.ts';
import type { Ref, Slots, State } from './state.ts';

export const quantityNode = (scope: Scope, expr: Quantity): QuantityNode => {
  const value = typeof expr === 'number' ? expr : 'param' in expr ? scope.model.params[expr.param] : undefined;
  if (typeof expr === 'number' || value !== undefined) return madeOf(expr, [], () => value as number);
  if ('times' in expr) return product(expr, expr.times, quantityNode(scope, expr.of));
  if ('sum' in expr)
    return total(
      expr,
      expr.sum.map((term) => quantityNode(scope, term)),
    );
  if ('count' in expr) {
    const { inside, list, presence } = over(scope, expr.count);
    const kid = scope.test(inside, expr.where);
    return { expr, kids: [kid], presence, low: entries(list, kid.truth, 2), high: entries(list, kid.truth, 1) };
  }
  const id = 'fact' in expr ? expr.fact : 'param' in expr ? `param:${expr.param}` : expr.unsettled;
  if (id === undefined) throw new KeluargaRangeError('misdeclared', `${Object.keys(expr)[0]}: no quantity`);
  return read(expr, readable(scope, id, 'integer'));
};

type End = QuantityNode['low'];

/** Fixed when everything it is made of is. */
const madeOf = <Expr extends AmountTerm>(
  expr: Expr,
  kids: readonly Ranged<Expr>[],
  low: End,
  high = low,
): Ranged<Expr> => {
  const isFixed = kids.every(({ fixed }) => fixed !== undefined);
  return { expr, kids, low, high, ...(isFixed && { fixed: low({ at: [], lists: [] }) }) };
};

const read = (expr: Quantity, leaf: Ref): QuantityNode => {
  const { list, slot } = leaf;
  const end = (at: number) => (s: State) => (s.at[list] as Slots)[at] as number;
  return { expr, kids: [], leaf, low: end(slot), high: end(slot + 1) };
};

export const product = <Expr extends AmountTerm>(expr: Expr, factor: number, kid: Ranged<Expr>): Ranged<Expr> => {
  /** None of a number without limit is none. */
  const scaled =
    (end: End): End =>
    (s) =>
      factor * end(s) || 0;
  const [low, high] = [scaled(kid.low), scaled(kid.high)];
  return factor < 0 ? madeOf(expr, [kid], high, low) : madeOf(expr, [kid], low, high);
};

export const total = <Expr extends AmountTerm>(expr: Expr, kids: readonly Ranged<Expr>[]): Ranged<Expr> => {
  const added =
    (end: 'low' | 'high'): End =>
    (s) =>
      kids.reduce((sum, kid) => sum + kid[end](s), 0);
  return madeOf(expr, kids, added('low'), added('high'));
};
