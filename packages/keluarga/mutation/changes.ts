import type { Quantity, Test } from '../src/engine/expression.ts';
import type { Facts } from '../src/engine/facts.ts';
import { brief, type Change, change, dropEach, inside, insideEach } from './change.ts';

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
  if ('value' in expr) return comparisonChanges(facts, expr);
  const negated = change(NEGATED, { not: expr });
  return 'fact' in expr ? [negated, ...choiceChanges(facts, expr)] : [negated];
};

/** Of entries of a list: which of them, and all of them. */
const wherever = <Whole>(where: Test, whole: (where: Test) => Whole, within: (part: Test) => Change<Test>[]) => [
  ...(where === true ? [] : [change('where dropped', whole(true))]),
  ...inside(['where'], within(where), whole),
];

const choiceChanges = (facts: Facts, { fact, oneOf = [] }: Choice): Change<Test>[] => {
  const domain = facts[fact]?.domain;
  const values = oneOf.length > 0 && domain?.kind === 'choice' ? domain.values : [];
  const others = values.filter((value) => !oneOf.includes(value));
  return [
    ...dropEach('oneOf', oneOf, (left): Test => ({ fact, oneOf: left })),
    ...others.map((value) => change(`added ${value}`, { fact, oneOf: [...oneOf, value] })),
  ];
};

const comparisonChanges = (facts: Facts, expr: Comparison): Change<Test>[] => {
  const { value } = expr;
  const ends = (['from', 'to'] as const).flatMap((key): Change<Test>[] => {
    const { [key]: end, ...rest } = expr;
    if (end === undefined) return [];
    const other = key === 'from' ? 'to' : 'from';
    const flipped = expr[other] === undefined ? [change(`${key} -> ${other}`, { value, [other]: end })] : [];
    const changed = [...moved(end), ...pieceChanges(facts, end)];
    return [
      change(`${key} dropped`, rest),
      ...flipped,
      ...inside([key], changed, (made) => ({ ...expr, [key]: made })),
    ];
  });
  const changed = pieceChanges(facts, value);
  return [...ends, ...inside(['value'], changed, (made) => ({ ...expr, value: made }))];
};

/** One more and one less. */
const moved = (end: Quantity): Change<Quantity>[] =>
  [-1, 1].map((by) => {
    if (typeof end === 'number') return change(`${end} -> ${end + by}`, end + by);
    const sum: Quantity = { sum: [end, by] };
    const what = `${by < 0 ? 'one less than' : 'one more than'} ${brief(end)}`;
    return 'param' in end ? change(what, sum, end.param) : change(what, sum);
  });

/** Every way to get one number or one piece of a quantity wrong. */
export const quantityChanges = (facts: Facts, expr: Quantity): Change<Quantity>[] =>
  typeof expr === 'number' || 'param' in expr ? moved(expr) : pieceChanges(facts, expr);

const pieceChanges = (facts: Facts, expr: Quantity): Change<Quantity>[] => {
  if (typeof expr === 'number') return [];
  const within = (part: Quantity) => quantityChanges(facts, part);
  if ('sum' in expr) {
    const made = (sum: readonly Quantity[]): Quantity => ({ sum });
    return [...dropEach('sum', expr.sum, made), ...insideEach('sum', expr.sum, within, made)];
  }
  if ('times' in expr) {
    const { times, of } = expr;
    return [
      ...[times - 1, times + 1].map((factor) => change(`times ${times} -> ${factor}`, { times: factor, of })),
      ...inside(['of'], within(of), (made): Quantity => ({ times, of: made })),
    ];
  }
  if ('count' in expr) {
    const { count, where } = expr;
    return wherever(
      where,
      (changed): Quantity => ({ count, where: changed }),
      (part) => testChanges(facts, part),
    );
  }
  return [];
};
