import type { AmountTerm, Pick } from '../../src/engine/amount-term.ts';
import type { Score, Test } from '../../src/engine/expression.ts';
import type { Facts } from '../../src/engine/facts.ts';

/** A world: every fact has one value. It shares no code with the engine, and knows no unknown. */
export type Value = boolean | number | string;
export type Entry = Record<string, Value>;

export interface World {
  readonly record: Entry;
  /** By list: where each listed entry stands, null when it does not exist, and then everyone not listed. */
  readonly lists: Readonly<Record<string, readonly (Entry | null)[]>>;
}

export interface Law {
  readonly facts: Facts;
  readonly rules: Readonly<Record<string, Test>>;
  readonly params: Readonly<Record<string, number>>;
}

/** The entries bound now, by list. */
type Bound = Readonly<Record<string, Entry>>;

const valueOfFact = (law: Law, world: World, bound: Bound, id: string): Value => {
  const list = law.facts[id]?.of;
  const value = (list ? bound[list] : world.record)?.[id];
  if (value === undefined) throw new Error(`the oracle has no value of ${id}`);
  return value;
};

const present = (world: World, list: string): Entry[] =>
  (world.lists[list] ?? []).filter((entry): entry is Entry => entry !== null);

export const holds = (law: Law, world: World, test: Test, bound: Bound = {}): boolean => {
  const here = (term: Test) => holds(law, world, term, bound);
  if (typeof test === 'boolean') return test;
  if ('fact' in test) {
    const value = valueOfFact(law, world, bound, test.fact);
    return test.oneOf ? test.oneOf.some((wanted) => wanted === value) : value === true;
  }
  if ('unsettled' in test) return valueOfFact(law, world, bound, test.unsettled) === true;
  if ('rule' in test) return here(law.rules[test.rule] as Test);
  if ('all' in test) return test.all.every(here);
  if ('any' in test) return test.any.some(here);
  if ('not' in test) return !here(test.not);
  if ('some' in test)
    return present(world, test.some).some((entry) => holds(law, world, test.where, { ...bound, [test.some]: entry }));
  if ('value' in test) {
    const value = measure(law, world, test.value, bound);
    const above = test.from === undefined || value >= measure(law, world, test.from, bound);
    return above && (test.to === undefined || value <= measure(law, world, test.to, bound));
  }
  return test.of.filter(here).length >= test.atLeast;
};

/** Not a number in a world that an amount leaves out. */
export const measure = (law: Law, world: World, term: AmountTerm, bound: Bound = {}): number => {
  if (typeof term === 'number') return term;
  if ('fact' in term) return valueOfFact(law, world, bound, term.fact) as number;
  if ('unsettled' in term) return valueOfFact(law, world, bound, term.unsettled) as number;
  if ('param' in term)
    return law.params[term.param] ?? (valueOfFact(law, world, bound, `param:${term.param}`) as number);
  const part = (each: AmountTerm) => measure(law, world, each, bound);
  if ('times' in term) return part(term.times) * part(term.of);
  if ('when' in term) {
    const first = term.when.find(({ where }) => holds(law, world, where, bound));
    return part(first ? first.is : term.otherwise);
  }
  if ('leastOf' in term) return term.leastOf.map(part).sort((a, b) => a - b)[0] as number;
  if ('greatestOf' in term) return term.greatestOf.map(part).sort((a, b) => b - a)[0] as number;
  if ('score' in term) return points(law, world, term, bound);
  if ('sum' in term) return term.sum.reduce<number>((total, part) => total + measure(law, world, part, bound), 0);
  if ('pick' in term) return amount(law, world, term, bound);
  const passing = present(world, term.count).filter((entry) =>
    holds(law, world, term.where, { ...bound, [term.count]: entry }),
  );
  return passing.length;
};

/** Whole numbers alone: twice the score and a half, and then down. */
const points = (law: Law, world: World, { score, outOf, none }: Score, bound: Bound): number => {
  const counting = score.filter(({ applies = true }) => holds(law, world, applies, bound));
  const all = counting.flatMap(({ points }) => Array<true>(points).fill(true)).length;
  const held = counting.reduce((sum, { where, points }) => sum + (holds(law, world, where, bound) ? points : 0), 0);
  return all ? Math.floor((2 * outOf * held + all) / (2 * all)) : none;
};

const amount = (law: Law, world: World, pick: Pick, bound: Bound): number => {
  const categories = pick.categories.map(({ id, where, amount: price }, at) => ({
    id,
    at,
    where,
    price: measure(law, world, price, bound),
  }));
  const dearestFirst = [...categories].sort((a, b) => b.price - a.price || a.at - b.at);
  const claims = present(world, pick.pick).flatMap((entry) => {
    const fits = dearestFirst.find(({ where }) => holds(law, world, where, { ...bound, [pick.pick]: entry }));
    return fits ? [fits] : [];
  });
  const queue = (pick.order === 'dearest-first' ? dearestFirst : categories).flatMap((category) =>
    claims.filter((claim) => claim === dearestFirst.find(({ at }) => at === category.at)),
  );
  const most = measure(law, world, pick.most, bound);
  const caps = pick.caps
    .filter(({ unsettled }) => !unsettled || valueOfFact(law, world, bound, unsettled) === true)
    .map((cap) => ({ of: cap.of, most: measure(law, world, cap.most, bound) }));
  const counted: typeof queue = [];
  for (const claim of queue) {
    const full = caps.some(
      (cap) => cap.of.includes(claim.id) && counted.filter(({ id }) => cap.of.includes(id)).length >= cap.most,
    );
    if (!full && counted.length < most) counted.push(claim);
  }
  return counted.length < pick.least ? Number.NaN : counted.reduce((total, { price }) => total + price, 0);
};
