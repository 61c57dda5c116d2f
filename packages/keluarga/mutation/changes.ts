import type { Quantity, Test } from '../src/engine/expression.ts';
import type { Facts } from '../src/engine/facts.ts';
import { type Change, change, dropEach, inside, insideEach } from './change.ts';
import { moved, type OfTest, pieceChanges, wherever } from './quantity-changes.ts';

type Comparison = Extract<Test, { value: Quantity }>;
type Choice = Extract<Test, { fact: string }>;

const NEGATED = 'said the other way round';

/** Every way to get one operator, threshold, value or clause of a test wrong. */
export const testChanges = (facts: Facts, expr: Test): Change<Test>[] => {
  const within = (part: Test) => testChanges(facts, part);
  if (typeof expr === 'boolean') return [change(`${expr} -> ${!expr}`, !expr)];
  if ('not' in expr) {
    const once = within(expr.not).filter(({ at, what }) => at.length > 0 || what !== NEGATED);
    return [change('not removed', expr.not), ...inside(['not'], once, (not) => ({ not }))];
  }
  if ('all' in expr || 'any' in expr) {
    const [key, other, terms] =
      'all' in expr ? (['all', 'any', expr.all] as const) : (['any', 'all', expr.any] as const);
    const made = (name: 'all' | 'any') => (parts: readonly Test[]) => ({ [name]: parts }) as unknown as Test;
    const flipped = terms.length > 1 ? [change(`${key} -> ${other}`, made(other)(terms))] : [];
    return [...flipped, ...dropEach(key, terms, made(key)), ...insideEach(key, terms, within, made(key))];
  }
  if ('of' in expr) {
    const { atLeast, of } = expr;
    const made = (parts: readonly Test[]): Test => ({ atLeast, of: parts });
    return [
      ...[atLeast - 1, atLeast + 1].map((needed) => change(`${atLeast} -> ${needed}`, { atLeast: needed, of })),
      ...dropEach('of', of, made),
      ...insideEach('of', of, within, made),
    ];
  }
  if ('some' in expr) {
    const { some, where } = expr;
    return [
      change('anyone -> everyone', { not: { some, where: { not: where } } }),
      ...wherever(where, (changed) => ({ some, where: changed }), within),
    ];
  }
  if ('value' in expr) return comparisonChanges(within, expr);
  const negated = change(NEGATED, { not: expr });
  return 'fact' in expr ? [negated, ...choiceChanges(facts, expr)] : [negated];
};

const choiceChanges = (facts: Facts, { fact, oneOf = [] }: Choice): Change<Test>[] => {
  const domain = facts[fact]?.domain;
  const values = oneOf.length > 0 && domain?.kind === 'choice' ? domain.values : [];
  const others = values.filter((value) => !oneOf.includes(value));
  return [
    ...dropEach('oneOf', oneOf, (left): Test => ({ fact, oneOf: left })),
    ...others.map((value) => change(`added ${value}`, { fact, oneOf: [...oneOf, value] })),
  ];
};

const comparisonChanges = (ofTest: OfTest, expr: Comparison): Change<Test>[] => {
  const { value } = expr;
  const ends = (['from', 'to'] as const).flatMap((key): Change<Test>[] => {
    const { [key]: end, ...rest } = expr;
    if (end === undefined) return [];
    const other = key === 'from' ? 'to' : 'from';
    const flipped = expr[other] === undefined ? [change(`${key} -> ${other}`, { value, [other]: end })] : [];
    const changed = [...moved(end), ...pieceChanges(ofTest, end)];
    return [
      change(`${key} dropped`, rest),
      ...flipped,
      ...inside([key], changed, (made) => ({ ...expr, [key]: made })),
    ];
  });
  const changed = pieceChanges(ofTest, value);
  return [...ends, ...inside(['value'], changed, (made) => ({ ...expr, value: made }))];
};
