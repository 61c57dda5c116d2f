import { entries } from './closures.ts';
import type { Pick, Quantity } from './expression.ts';
import type { QuantityNode } from './node.ts';
import { pickBounds } from './pick.ts';
import { over, readable, type Scope } from './scope.ts';
import type { Ref, Slots, State } from './state.ts';

export const quantityNode = (scope: Scope, expr: Quantity): QuantityNode => {
  if (typeof expr === 'number') return fixed(expr, expr);
  if ('param' in expr || 'fact' in expr || 'unsettled' in expr) {
    const id = 'param' in expr ? `param:${expr.param}` : 'fact' in expr ? expr.fact : expr.unsettled;
    const value = 'param' in expr ? scope.model.params[expr.param] : undefined;
    return value === undefined ? read(expr, readable(scope, id, 'integer')) : fixed(expr, value);
  }
  if ('times' in expr) return product(expr, expr.times, quantityNode(scope, expr.of));
  if ('sum' in expr)
    return total(
      expr,
      expr.sum.map((part) => quantityNode(scope, part)),
    );
  if ('pick' in expr) return picked(scope, expr);
  const { inside, ranged } = over(scope, expr.count);
  const kid = scope.test(inside, expr.where);
  const { list } = ranged;
  return { expr, kids: [kid], ...ranged, low: entries(list, kid.truth, 2), high: entries(list, kid.truth, 1) };
};

const fixed = (expr: Quantity, value: number, kids: readonly QuantityNode[] = []): QuantityNode => {
  const same = () => value;
  return { expr, kids, fixed: value, low: same, high: same };
};

const read = (expr: Quantity, leaf: Ref): QuantityNode => {
  const { list, slot } = leaf;
  const end = (at: number) => (s: State) => (s.at[list] as Slots)[at] as number;
  return { expr, kids: [], leaf, low: end(slot), high: end(slot + 1) };
};

const product = (expr: Quantity, factor: number, kid: QuantityNode): QuantityNode => {
  /** None of a number without limit is none. */
  const scaled = (value: number) => factor * value || 0;
  if (kid.fixed !== undefined) return fixed(expr, scaled(kid.fixed), [kid]);
  const [low, high] = factor < 0 ? [kid.high, kid.low] : [kid.low, kid.high];
  return { expr, kids: [kid], low: (s) => scaled(low(s)), high: (s) => scaled(high(s)) };
};

const total = (expr: Quantity, kids: readonly QuantityNode[]): QuantityNode => {
  const add = (value: (kid: QuantityNode) => number) => kids.reduce((before, kid) => before + value(kid), 0);
  if (kids.every((kid) => kid.fixed !== undefined))
    return fixed(
      expr,
      add((kid) => kid.fixed as number),
      kids,
    );
  return { expr, kids, low: (s) => add((kid) => kid.low(s)), high: (s) => add((kid) => kid.high(s)) };
};

const picked = (scope: Scope, expr: Pick): QuantityNode => {
  const { inside, ranged } = over(scope, expr.pick);
  const tests = expr.categories.map(({ where }) => scope.test(inside, where));
  const amounts = expr.categories.map(({ amount }) => quantityNode(scope, amount));
  const most = quantityNode(scope, expr.most);
  const limits = expr.caps.map((cap) => quantityNode(scope, cap.most));
  const open = expr.caps.map(({ unsettled }) => (unsettled ? scope.test(scope, { unsettled }) : undefined));
  const bounds = pickBounds({ pick: expr, list: ranged.list, tests, amounts, most, limits, open });
  const kids = [...tests, ...amounts, most, ...limits, ...open.filter((question) => question !== undefined)];
  return { expr, kids, ...ranged, bounds, low: (s) => bounds(s)[0], high: (s) => bounds(s)[1] };
};
