import * as build from '../../src/engine/expression.ts';
import type { Facts } from '../../src/engine/facts.ts';
import * as quantities from '../../src/engine/quantities.ts';
import { vocabulary } from '../../src/engine/vocabulary.ts';

const { compare, quantity } = build;

/** The same test made by the combinators of the engine, and its facts by a vocabulary. */
export const rebuilt = (facts: Facts, term: build.Test): build.Test => {
  const again = (part: build.Test) => rebuilt(facts, part);
  const number = (part: build.Quantity) => rebuiltQuantity(facts, part);
  if (typeof term === 'boolean') return term;
  if ('fact' in term) {
    const word = vocabulary(facts)(term.fact);
    return 'oneOf' in word ? word.oneOf(...(term.oneOf ?? [])) : (word as { fact: string });
  }
  if ('unsettled' in term) return build.unsettled({ kind: 'unsettled', id: term.unsettled });
  if ('rule' in term) return build.test({ kind: 'rule', id: term.rule });
  if ('all' in term) return build.all(...term.all.map(again));
  if ('any' in term) return build.any(...term.any.map(again));
  if ('not' in term) return build.not(again(term.not));
  if ('some' in term) return build.some(term.some, again(term.where));
  if ('of' in term) return build.atLeast(term.atLeast, ...term.of.map(again));
  const value = compare(number(term.value));
  if (term.from === undefined) return value.atMost(number(term.to ?? 0));
  return term.to === undefined ? value.atLeast(number(term.from)) : value.between(number(term.from), number(term.to));
};

const rebuiltQuantity = (facts: Facts, term: build.Quantity): build.Quantity => {
  const again = (part: build.Quantity) => rebuiltQuantity(facts, part);
  if (typeof term === 'number') return term;
  if ('fact' in term) return vocabulary(facts)(term.fact) as { fact: string };
  if ('param' in term) return quantity({ kind: 'param', id: term.param });
  if ('sum' in term) return quantities.sum(...term.sum.map(again));
  if ('times' in term) return quantities.times(again(term.times), again(term.of));
  if ('when' in term)
    return quantities.when(
      term.when.map(({ where, is }) => [rebuilt(facts, where), again(is)]),
      again(term.otherwise),
    );
  if ('leastOf' in term) return quantities.leastOf(...term.leastOf.map(again));
  if ('greatestOf' in term) return quantities.greatestOf(...term.greatestOf.map(again));
  if ('score' in term)
    return quantities.score(
      term,
      ...term.score.map(({ where, points, applies }) => ({
        where: rebuilt(facts, where),
        points,
        ...(applies !== undefined && { applies: rebuilt(facts, applies) }),
      })),
    );
  return 'count' in term ? quantities.count(term.count, rebuilt(facts, term.where)) : term;
};
