import type { Quantity, Test } from '../../src/engine/expression.ts';
import type { Fact, Facts } from '../../src/engine/facts.ts';
import type { Draw } from './draw.ts';

/** Where a rule is being made. */
export interface Scope {
  readonly facts: Facts;
  /** Lists of which an entry is bound. */
  readonly bound: readonly string[];
  /** Lists that may be ranged over, by `some` alone or by `count` too. */
  readonly some: readonly string[];
  readonly count: readonly string[];
  /** Rules that may be named here, with the lists they need bound. */
  readonly rules: Readonly<Record<string, readonly string[]>>;
}

/** Inside a list only lists that are complete may be ranged over when `some` is all that others allow. */
const inside = (scope: Scope, list: string): Scope => ({
  ...scope,
  bound: [...scope.bound, list],
  some: scope.some.filter((other) => scope.count.includes(other)),
});

const terms = ['all', 'any', 'atLeast', 'not', 'rule', 'compare', 'some', 'some', 'all', 'any'] as const;

export const randomTest = (draw: Draw, scope: Scope, depth: number): Test => {
  if (depth <= 0 || draw.once(8)) return leaf(draw, scope);
  const deeper = (): Test => randomTest(draw, scope, depth - 1);
  const kids = (): Test[] => (draw.once(30) ? [] : draw.some(1, 3, deeper));
  const term = draw.of(terms);
  if (term === 'all') return { all: kids() };
  if (term === 'any') return { any: kids() };
  if (term === 'not') return { not: deeper() };
  if (term === 'rule') return named(draw, scope);
  if (term === 'atLeast') {
    const of = draw.some(2, 4, deeper);
    return { atLeast: draw.once(20) ? 0 : draw.from(1, of.length), of };
  }
  if (term === 'compare' || !scope.some.length) return comparison(draw, scope, depth);
  const list = draw.of(scope.some);
  return { some: list, where: randomTest(draw, inside(scope, list), depth - 1) };
};

const named = (draw: Draw, scope: Scope): Test => {
  const ids = Object.keys(scope.rules).filter((id) => scope.rules[id]?.every((list) => scope.bound.includes(list)));
  return ids.length ? { rule: draw.of(ids) } : leaf(draw, scope);
};

const readable = ({ facts, bound }: Scope): [string, Fact][] =>
  Object.entries(facts).filter(([, { of, knownBy }]) => knownBy !== 'law' && (!of || bound.includes(of)));

const leaf = (draw: Draw, scope: Scope): Test => {
  if (draw.once(30)) return draw.once(2);
  if (draw.once(10)) return { unsettled: 'open' };
  const [fact, { domain }] = draw.of(readable(scope));
  if (domain.kind === 'yes-no') return { fact };
  if (domain.kind === 'integer') return between(draw, { fact }, () => threshold(draw));
  if (domain.kind === 'date') return true;
  const first = draw.of(domain.values);
  return { fact, oneOf: draw.once(30) ? [] : domain.values.filter((value) => value === first || draw.once(3)) };
};

const comparison = (draw: Draw, scope: Scope, depth: number): Test =>
  between(draw, randomQuantity(draw, scope, depth), () =>
    draw.once(3) ? randomQuantity(draw, scope, depth - 1) : threshold(draw),
  );

const between = (draw: Draw, value: Quantity, end: () => Quantity): Test => {
  const ends = draw.upTo(4);
  return { value, ...(ends < 3 ? { from: end() } : {}), ...(ends > 1 ? { to: end() } : {}) };
};

const threshold = (draw: Draw): number => (draw.once(10) ? draw.of([-1, 5]) : draw.from(0, 4));

const quantities = [
  ...['fact', 'fact', 'fact', 'fact', 'fact', 'fact', 'sum', 'sum', 'times', 'product'],
  ...['count', 'count', 'when', 'when', 'leastOf', 'greatestOf', 'score', 'score'],
] as const;

const randomQuantity = (draw: Draw, scope: Scope, depth: number): Quantity => {
  const facts = readable(scope).filter(([, { domain }]) => domain.kind === 'integer');
  const deeper = (): Quantity => randomQuantity(draw, scope, depth - 1);
  if (draw.once(10)) return draw.of([{ param: 'two' }, { param: 'missing' }, 1, 3]);
  const term = depth > 0 ? draw.of(quantities) : 'fact';
  if (term === 'sum') return { sum: draw.once(20) ? [] : draw.some(1, 3, deeper) };
  if (term === 'times') return { times: draw.from(-2, 3), of: deeper() };
  if (term === 'product') return { times: deeper(), of: deeper() };
  const test = () => randomTest(draw, scope, depth - 1);
  if (term === 'when') return { when: draw.some(0, 2, () => ({ where: test(), is: deeper() })), otherwise: deeper() };
  if (term === 'leastOf') return { leastOf: draw.some(1, 3, deeper) };
  if (term === 'greatestOf') return { greatestOf: draw.some(1, 3, deeper) };
  if (term === 'score') {
    const indicator = () => ({ where: test(), points: draw.from(1, 2), ...(draw.once(2) && { applies: test() }) });
    return { score: draw.some(1, 3, indicator), outOf: draw.from(1, 4), none: draw.from(0, 4) };
  }
  if (term === 'fact' || !scope.count.length) return facts.length ? { fact: draw.of(facts)[0] } : { param: 'missing' };
  const list = draw.of(scope.count);
  return { count: list, where: randomTest(draw, inside(scope, list), depth - 1) };
};
