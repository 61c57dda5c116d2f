import { enough, enoughYes, isBetween, isOneOf, isWithin, isYes, someEntry } from './closures.ts';
import { KeluargaRangeError } from './errors.ts';
import type { Quantity, Test } from './expression.ts';
import type { QuantityNode, TestNode } from './node.ts';
import { quantityNode } from './quantity.ts';
import { type Model, over, readable, type Scope } from './scope.ts';
import { listOf } from './state.ts';
import type { Truth } from './truth.ts';

export type { Model } from './scope.ts';

/**
 * Closures over a state, no code made from text.
 * @throws RangeError for anything undeclared, a fact of another kind, a fact of a list that nothing binds, an amount
 * that is compared, or a rule that needs itself.
 */
export const compile = (model: Model, expr: Test, subject?: string): TestNode =>
  testNode(scopeOf(model, subject), expr);

/** @throws RangeError as `compile` does. */
export const compileQuantity = (model: Model, expr: Quantity, subject?: string): QuantityNode =>
  quantityNode(scopeOf(model, subject), expr);

/** Where the whole of an expression stands. */
export const scopeOf = (model: Model, subject: string | undefined): Scope => ({
  model,
  lists: subject ? [listOf(model.layout, subject)] : [],
  path: [],
  test: testNode,
});

const testNode = (scope: Scope, expr: Test): TestNode => {
  if (typeof expr === 'boolean') return { expr, kids: [], truth: () => (expr ? 2 : 0) };
  if ('fact' in expr && expr.oneOf) {
    const leaf = readable(scope, expr.fact, 'choice');
    return { expr, kids: [], leaf, truth: isOneOf(leaf, expr.oneOf) };
  }
  if ('fact' in expr || 'unsettled' in expr) {
    const leaf = readable(scope, 'fact' in expr ? expr.fact : expr.unsettled, 'yes-no');
    return { expr, kids: [], leaf, truth: isYes(leaf) };
  }
  if ('rule' in expr) return named(scope, expr);
  if ('not' in expr) {
    const kid = testNode(scope, expr.not);
    return { expr, kids: [kid], truth: (s) => (2 - kid.truth(s)) as Truth };
  }
  if ('some' in expr) {
    const { inside, list, presence } = over(scope, expr.some);
    const kid = testNode(inside, expr.where);
    return { expr, kids: [kid], presence, truth: someEntry(list, kid.truth) };
  }
  if ('value' in expr) return comparison(scope, expr);
  if ('all' in expr) return threshold(scope, expr, expr.all.length, expr.all);
  return 'any' in expr ? threshold(scope, expr, 1, expr.any) : threshold(scope, expr, expr.atLeast, expr.of);
};

const named = (scope: Scope, expr: Extract<Test, { rule: string }>): TestNode => {
  const rule = scope.model.rules[expr.rule];
  if (rule === undefined) throw new KeluargaRangeError('unknown-id', `${expr.rule}: not declared`);
  if (scope.path.includes(expr.rule)) throw new KeluargaRangeError('misdeclared', `${expr.rule}: needs itself`);
  const kid = testNode({ ...scope, path: [...scope.path, expr.rule] }, rule);
  return { expr, kids: [kid], truth: kid.truth };
};

const threshold = (scope: Scope, expr: Test, needed: number, terms: readonly Test[]): TestNode => {
  const kids = terms.map((term) => testNode(scope, term));
  const slots = kids.flatMap(({ leaf }) => (leaf?.list === 0 && leaf.domain.kind === 'yes-no' ? [leaf.slot] : []));
  const plain = slots.length === kids.length;
  return {
    expr,
    kids,
    truth: plain
      ? enoughYes(needed, slots)
      : enough(
          needed,
          kids.map(({ truth }) => truth),
        ),
  };
};

const comparison = (scope: Scope, expr: Extract<Test, { value: Quantity }>): TestNode => {
  const value = quantityNode(scope, expr.value);
  const from = quantityNode(scope, expr.from ?? -Infinity);
  const to = quantityNode(scope, expr.to ?? Infinity);
  const kids = [value, from, to];
  const [least, most] = [from.fixed, to.fixed];
  const direct = value.leaf && least !== undefined && most !== undefined;
  return { expr, kids, truth: direct ? isBetween(value.leaf, least, most) : isWithin(value, from, to) };
};
