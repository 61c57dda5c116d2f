import type { Quantity, Test } from '../src/engine/expression.ts';
import type { Fact, Facts } from '../src/engine/facts.ts';
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

const readable = ({ facts, bound }: Scope): [string, Fact][] =>
  Object.entries(facts).filter(([, { of, knownBy }]) => knownBy !== 'law' && (!of || bound.includes(of)));

/** Inside a list only lists that are complete may be ranged over when `some` is all that others allow. */
const inside = (scope: Scope, list: string): Scope => ({
  ...scope,
  bound: [...scope.bound, list],
  some: scope.some.filter((other) => scope.count.includes(other)),
});

export const randomTest = (draw: Draw, scope: Scope, depth: number): Test => {
  const kids = (least: number): Test[] => draw.some(least, least + 2, () => randomTest(draw, scope, depth - 1));
  const kind = depth > 0 ? draw.from(depth > 1 ? 1 : 0, scope.some.length ? 9 : 7) : 0;
  if (kind === 0) return leaf(draw, scope);
  if (kind === 1) return { all: kids(draw.once(9) ? 0 : 1) };
  if (kind === 2) return { any: kids(draw.once(9) ? 0 : 1) };
  if (kind === 3) return { not: randomTest(draw, scope, depth - 1) };
  if (kind === 4) {
    const of = kids(2);
    return { atLeast: draw.from(0, of.length), of };
  }
  if (kind === 5) return named(draw, scope);
  if (kind < 8) return comparison(draw, scope, depth);
  const list = draw.of(scope.some);
  return { some: list, where: randomTest(draw, inside(scope, list), depth - 1) };
};

const named = (draw: Draw, scope: Scope): Test => {
  const ids = Object.keys(scope.rules).filter((id) => scope.rules[id]?.every((list) => scope.bound.includes(list)));
  return ids.length ? { rule: draw.of(ids) } : leaf(draw, scope);
};

const leaf = (draw: Draw, scope: Scope): Test => {
  const kind = draw.upTo(20);
  if (kind === 20) return draw.once(2);
  if (kind > 17) return { unsettled: 'open' };
  const [fact, { domain }] = draw.of(readable(scope));
  if (domain.kind === 'yes-no') return { fact };
  if (domain.kind === 'choice') return { fact, oneOf: domain.values.filter(() => draw.once(2)) };
  return between(draw, { fact }, () => draw.from(-1, 4));
};

const comparison = (draw: Draw, scope: Scope, depth: number): Test =>
  between(draw, randomQuantity(draw, scope, depth), () =>
    draw.once(3) ? randomQuantity(draw, scope, depth - 1) : draw.from(-1, 4),
  );

const between = (draw: Draw, value: Quantity, end: () => Quantity): Test => {
  const ends = draw.upTo(4);
  return { value, ...(ends < 3 ? { from: end() } : {}), ...(ends > 1 ? { to: end() } : {}) };
};

export const randomQuantity = (draw: Draw, scope: Scope, depth: number): Quantity => {
  const facts = readable(scope).filter(([, { domain }]) => domain.kind === 'integer');
  const kind = draw.upTo(depth > 0 ? (scope.count.length ? 8 : 6) : 4);
  if (kind === 3) return { param: draw.of(['two', 'missing']) };
  if (kind < 4) return facts.length ? { fact: draw.of(facts)[0] } : draw.from(0, 3);
  if (kind === 4) return draw.from(0, 3);
  if (kind === 5) return { sum: draw.some(0, 3, () => randomQuantity(draw, scope, depth - 1)) };
  if (kind === 6) return { times: draw.from(-2, 3), of: randomQuantity(draw, scope, depth - 1) };
  const list = draw.of(scope.count);
  return { count: list, where: randomTest(draw, inside(scope, list), depth - 1) };
};
