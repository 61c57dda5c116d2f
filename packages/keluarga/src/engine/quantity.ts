import { entries } from './closures.ts';
import type { Quantity } from './expression.ts';
import type { QuantityNode } from './node.ts';
import { over, readable, type Scope } from './scope.ts';
import type { Ref, Slots, State } from './state.ts';

export const quantityNode = (scope: Scope, expr: Quantity): QuantityNode => {
  const value = typeof expr === 'number' ? expr : 'param' in expr ? scope.model.params[expr.param] : undefined;
  if (typeof expr === 'number' || value !== undefined) return madeOf(expr, [], () => value as number);
  if ('times' in expr) return product(expr, expr.times, quantityNode(scope, expr.of));
  if ('sum' in expr) return total(scope, expr, expr.sum);
  if ('pick' in expr) {
    if (!scope.pick) throw new RangeError('pick: not compared');
    return scope.pick(scope, expr);
  }
  if ('count' in expr) {
    const { inside, list, presence } = over(scope, expr.count);
    const kid = scope.test(inside, expr.where);
    return { expr, kids: [kid], presence, low: entries(list, kid.truth, 2), high: entries(list, kid.truth, 1) };
  }
  const id = 'fact' in expr ? expr.fact : 'param' in expr ? `param:${expr.param}` : expr.unsettled;
  return read(expr, readable(scope, id, 'integer'));
};

type End = QuantityNode['low'];

/** Fixed when everything it is made of is. */
const madeOf = (expr: Quantity, kids: readonly QuantityNode[], low: End, high = low): QuantityNode => {
  const isFixed = kids.every(({ fixed }) => fixed !== undefined);
  return { expr, kids, low, high, ...(isFixed && { fixed: low({ at: [], lists: [] }) }) };
};

const read = (expr: Quantity, leaf: Ref): QuantityNode => {
  const { list, slot } = leaf;
  const end = (at: number) => (s: State) => (s.at[list] as Slots)[at] as number;
  return { expr, kids: [], leaf, low: end(slot), high: end(slot + 1) };
};

const product = (expr: Quantity, factor: number, kid: QuantityNode): QuantityNode => {
  /** None of a number without limit is none. */
  const scaled =
    (end: End): End =>
    (s) =>
      factor * end(s) || 0;
  const [low, high] = [scaled(kid.low), scaled(kid.high)];
  return factor < 0 ? madeOf(expr, [kid], high, low) : madeOf(expr, [kid], low, high);
};

const total = (scope: Scope, expr: Quantity, terms: readonly Quantity[]): QuantityNode => {
  const kids = terms.map((term) => quantityNode(scope, term));
  const added =
    (end: 'low' | 'high'): End =>
    (s) =>
      kids.reduce((sum, kid) => sum + kid[end](s), 0);
  return madeOf(expr, kids, added('low'), added('high'));
};
