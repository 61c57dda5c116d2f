import type { AmountTerm, Pick } from '../../src/engine/amount-term.ts';
import type { Quantity } from '../../src/engine/expression.ts';
import type { Draw } from './draw.ts';
import type { Case } from './random-case.ts';
import { randomTest, type Scope } from './random-rule.ts';

const NAMES = ['baby', 'pupil', 'elder'];

const randomPick = (draw: Draw, scope: Scope, list: string): Pick => {
  const inside = { ...scope, bound: [...scope.bound, list], some: [], count: [] };
  const ids = NAMES.slice(0, draw.from(1, 3));
  const limit = (most: number): Quantity =>
    draw.once(8) ? { param: draw.of(['two', 'missing']) } : draw.from(0, most);
  return {
    pick: list,
    categories: ids.map((id) => ({ id, where: randomTest(draw, inside, draw.upTo(2)), amount: price(draw) })),
    caps: draw.some(0, 2, () => ({
      of: ids.filter(() => draw.once(2)),
      most: limit(2),
      ...(draw.once(3) ? { unsettled: 'open' } : {}),
    })),
    most: limit(4),
    least: draw.once(3) ? draw.from(0, 2) : 0,
    order: draw.of(['as-listed', 'dearest-first']),
  };
};

const price = (draw: Draw): Quantity => (draw.once(8) ? { param: draw.of(['two', 'missing']) } : draw.from(0, 5));

/** An amount over a list, perhaps several times, perhaps with another beside it. */
export const randomAmount = (draw: Draw, { facts, count, known, subject }: Case): AmountTerm => {
  const scope: Scope = { facts, count, some: [], rules: {}, bound: subject ? [subject] : [] };
  const one = (): AmountTerm => randomPick(draw, scope, draw.of(Object.keys(known.lists)));
  const how = draw.upTo(7);
  if (how === 7) {
    const cases = draw.some(1, 2, () => ({
      where: randomTest(draw, scope, 1),
      is: draw.once(2) ? one() : price(draw),
    }));
    return { when: cases, otherwise: draw.once(2) ? one() : 0 };
  }
  if (how === 6) return { times: price(draw), of: one() };
  if (how === 5) return { times: draw.from(0, 3), of: one() };
  return how === 4 ? { sum: [one(), one()] } : one();
};
