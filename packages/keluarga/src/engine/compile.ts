import { allYes, enough, entries, isBetween, isOneOf, isWithin, isYes, someEntry } from './closures.ts';
import type { Pick, Quantity, Test } from './expression.ts';
import type { QuantityNode, TestNode } from './node.ts';
import { pickBounds } from './pick.ts';
import { type Layout, listOf, type Ref, refOf, type Slots, type State } from './state.ts';
import type { Truth } from './truth.ts';

/** What was declared: named rules, and the parameters known; a parameter not known is an integer fact `param:ID`. */
export interface Model {
  readonly layout: Layout;
  readonly rules: Readonly<Record<string, Test>>;
  readonly params: Readonly<Record<string, number>>;
}

interface Scope {
  readonly model: Model;
  /** Lists of which an entry is bound. */
  readonly lists: readonly number[];
  /** Rules being compiled. */
  readonly path: readonly string[];
}

const scopeOf = (model: Model, subject?: string): Scope => ({
  model,
  lists: subject ? [listOf(model.layout, subject)] : [],
  path: [],
});

/**
 * Closures over a state, no code made from text.
 * @throws RangeError for anything undeclared, a fact of a list that nothing binds, or a rule that needs itself.
 */
export const compile = (model: Model, expr: Test, subject?: string): TestNode =>
  testNode(scopeOf(model, subject), expr);

/** @throws RangeError as `compile` does. */
export const compileQuantity = (model: Model, expr: Quantity, subject?: string): QuantityNode =>
  quantityNode(scopeOf(model, subject), expr);

const readable = ({ model, lists }: Scope, id: string): Ref => {
  const ref = refOf(model.layout, id);
  if (ref.list && !lists.includes(ref.list)) throw new RangeError(`${id}: no entry of its list is bound`);
  return ref;
};

const inside = (scope: Scope, list: number): Scope => ({ ...scope, lists: [...scope.lists, list] });

const testNode = (scope: Scope, expr: Test): TestNode => {
  if (typeof expr === 'boolean') return { expr, kids: [], truth: () => (expr ? 2 : 0) };
  if ('fact' in expr) {
    const leaf = readable(scope, expr.fact);
    return { expr, kids: [], leaf, truth: expr.oneOf ? isOneOf(leaf, expr.oneOf) : isYes(leaf) };
  }
  if ('unsettled' in expr) {
    const leaf = readable(scope, expr.unsettled);
    return { expr, kids: [], leaf, truth: isYes(leaf) };
  }
  if ('rule' in expr) {
    const rule = scope.model.rules[expr.rule];
    if (rule === undefined) throw new RangeError(`undeclared rule: ${expr.rule}`);
    if (scope.path.includes(expr.rule)) throw new RangeError(`a rule that needs itself: ${expr.rule}`);
    const kid = testNode({ ...scope, path: [...scope.path, expr.rule] }, rule);
    return { expr, kids: [kid], truth: kid.truth };
  }
  if ('not' in expr) {
    const kid = testNode(scope, expr.not);
    return { expr, kids: [kid], truth: (s) => (2 - kid.truth(s)) as Truth };
  }
  if ('some' in expr) {
    const list = listOf(scope.model.layout, expr.some);
    const kid = testNode(inside(scope, list), expr.where);
    return { expr, kids: [kid], list, truth: someEntry(list, kid.truth) };
  }
  if ('value' in expr) return comparison(scope, expr);
  const [needed, terms] =
    'all' in expr ? [expr.all.length, expr.all] : 'any' in expr ? [1, expr.any] : [expr.atLeast, expr.of];
  const kids = terms.map((term) => testNode(scope, term));
  const plain = kids.flatMap(({ leaf }) => (leaf?.list === 0 && leaf.domain.kind === 'yes-no' ? [leaf.slot] : []));
  const truth =
    needed === kids.length && plain.length === kids.length
      ? allYes(plain)
      : enough(
          needed,
          kids.map((kid) => kid.truth),
        );
  return { expr, kids, truth };
};

const comparison = (scope: Scope, expr: Extract<Test, { value: Quantity }>): TestNode => {
  const value = quantityNode(scope, expr.value);
  const from = quantityNode(scope, expr.from ?? -Infinity);
  const to = quantityNode(scope, expr.to ?? Infinity);
  const ends = [from, to].map((end) => (isFixed(end) ? end.low({ at: [], lists: [] }) : undefined));
  const [least, most] = ends;
  const direct = value.leaf && least !== undefined && most !== undefined;
  const truth = direct ? isBetween(value.leaf, least, most) : isWithin(value, from, to);
  return { expr, kids: [value, from, to], truth };
};

const isFixed = ({ expr, leaf }: QuantityNode): boolean =>
  typeof expr === 'number' || ('param' in expr && leaf === undefined);

const quantityNode = (scope: Scope, expr: Quantity): QuantityNode => {
  if (typeof expr === 'number') return fixed(expr, expr);
  if ('param' in expr) {
    const value = scope.model.params[expr.param];
    return value === undefined ? read(expr, readable(scope, `param:${expr.param}`)) : fixed(expr, value);
  }
  if ('fact' in expr) return read(expr, readable(scope, expr.fact));
  if ('unsettled' in expr) return read(expr, readable(scope, expr.unsettled));
  if ('times' in expr) {
    const kid = quantityNode(scope, expr.of);
    const [low, high] = expr.times < 0 ? [kid.high, kid.low] : [kid.low, kid.high];
    return { expr, kids: [kid], low: (s) => expr.times * low(s), high: (s) => expr.times * high(s) };
  }
  if ('sum' in expr) {
    const kids = expr.sum.map((part) => quantityNode(scope, part));
    const total = (end: 'low' | 'high') => (s: State) => kids.reduce((before, kid) => before + kid[end](s), 0);
    return { expr, kids, low: total('low'), high: total('high') };
  }
  if ('count' in expr) {
    const list = listOf(scope.model.layout, expr.count);
    const kid = testNode(inside(scope, list), expr.where);
    return { expr, kids: [kid], list, low: entries(list, kid.truth, 2), high: entries(list, kid.truth, 1) };
  }
  return picked(scope, expr);
};

const fixed = (expr: Quantity, value: number): QuantityNode => ({
  expr,
  kids: [],
  low: () => value,
  high: () => value,
});

const read = (expr: Quantity, leaf: Ref): QuantityNode => {
  const { list, slot, domain, id } = leaf;
  if (domain.kind !== 'integer') throw new RangeError(`${id}: not a number`);
  const end = (offset: number) => (s: State) => (s.at[list] as Slots)[slot + offset] as number;
  return { expr, kids: [], leaf, low: end(0), high: end(1) };
};

const picked = (scope: Scope, expr: Pick): QuantityNode => {
  const list = listOf(scope.model.layout, expr.pick);
  const tests = expr.categories.map(({ where }) => testNode(inside(scope, list), where));
  const amounts = expr.categories.map(({ amount }) => quantityNode(scope, amount));
  const open = expr.caps.map(({ unsettled }) => (unsettled ? readable(scope, unsettled) : undefined));
  const most = quantityNode(scope, expr.most);
  const limits = expr.caps.map((cap) => quantityNode(scope, cap.most));
  const bounds = pickBounds({ pick: expr, list, tests, amounts, open, most, limits });
  return {
    expr,
    kids: [...tests, ...amounts, most, ...limits],
    list,
    low: (s) => bounds(s)[0],
    high: (s) => bounds(s)[1],
  };
};
