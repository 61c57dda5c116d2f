import type { AmountTerm } from './amount-term.ts';
import { entries } from './closures.ts';
import { KeluargaRangeError } from './errors.ts';
import type { Quantity } from './expression.ts';
import { firstCase } from './first-case.ts';
import { boundsOf, type QuantityNode, type Ranged } from './node.ts';
import { over, readable, type Scope } from './scope.ts';
import { scored } from './score.ts';
import type { Ref, Slots, State } from './state.ts';

/** @throws RangeError as `compile` does. */
export const quantityNode = (scope: Scope, expr: Quantity): QuantityNode => {
  const value = typeof expr === 'number' ? expr : 'param' in expr ? scope.model.params[expr.param] : undefined;
  if (typeof expr === 'number' || value !== undefined) return madeOf(expr, [], () => value as number);
  const kid = (term: Quantity) => quantityNode(scope, term);
  if ('times' in expr) return product(expr, kid(expr.times), kid(expr.of));
  if ('sum' in expr) return total(expr, expr.sum.map(kid));
  if ('when' in expr) return firstCase(scope, expr, kid);
  if ('leastOf' in expr) return extreme(expr, 'leastOf', Math.min, expr.leastOf.map(kid));
  if ('greatestOf' in expr) return extreme(expr, 'greatestOf', Math.max, expr.greatestOf.map(kid));
  if ('score' in expr) return scored(scope, expr);
  if ('count' in expr) {
    const { inside, list, presence } = over(scope, expr.count);
    const passes = scope.test(inside, expr.where);
    return {
      expr,
      kids: [passes],
      presence,
      low: entries(list, passes.truth, 2),
      high: entries(list, passes.truth, 1),
    };
  }
  const id = 'fact' in expr ? expr.fact : 'param' in expr ? `param:${expr.param}` : expr.unsettled;
  if (id === undefined) throw new KeluargaRangeError('misdeclared', `${Object.keys(expr)[0]}: no quantity`);
  return read(expr, readable(scope, id, 'integer'));
};

type End = QuantityNode['low'];

/** Fixed when everything it is made of is. */
const madeOf = <Expr extends AmountTerm>(expr: Expr, kids: readonly Ranged<AmountTerm>[], low: End, high = low) => {
  const isFixed = kids.every(({ fixed }) => fixed !== undefined);
  return { expr, kids, low, high, ...(isFixed && { fixed: low({ at: [], lists: [] }) }) };
};

const read = (expr: Quantity, leaf: Ref): QuantityNode => {
  const { list, slot } = leaf;
  const end = (at: number) => (s: State) => (s.at[list] as Slots)[at] as number;
  return { expr, kids: [], leaf, low: end(slot), high: end(slot + 1) };
};

/** Least and greatest where each factor is at one of its ends. */
export const product = <Expr extends AmountTerm>(expr: Expr, factor: QuantityNode, of: Ranged<Expr>): Ranged<Expr> => {
  const corners = (s: State) =>
    boundsOf(factor, s).flatMap((one) => {
      /** None of a number without limit is none. */
      return boundsOf(of, s).map((other) => one * other || 0);
    });
  return madeOf(
    expr,
    [factor, of],
    (s) => Math.min(...corners(s)),
    (s) => Math.max(...corners(s)),
  );
};

export const total = <Expr extends AmountTerm>(expr: Expr, kids: readonly Ranged<Expr>[]): Ranged<Expr> => {
  const added =
    (end: 'low' | 'high'): End =>
    (s) =>
      kids.reduce((sum, kid) => sum + kid[end](s), 0);
  return madeOf(expr, kids, added('low'), added('high'));
};

/** @throws RangeError for the least, or the greatest, of nothing. */
const extreme = (expr: Quantity, name: string, of: typeof Math.min, kids: readonly QuantityNode[]): QuantityNode => {
  if (!kids.length) throw new KeluargaRangeError('misdeclared', `${name}: of nothing`);
  const end = (which: 'low' | 'high') => (s: State) => of(...kids.map((kid) => kid[which](s)));
  return madeOf(expr, kids, end('low'), end('high'));
};
