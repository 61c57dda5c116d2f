import type { AmountTerm } from '../src/engine/amount-term.ts';
import type { FirstCase, Indicator, Quantity, Score, Test } from '../src/engine/expression.ts';
import { brief, type Change, change, dropEach, inside, insideEach } from './change.ts';

/** What changes a test. */
export type OfTest = (part: Test) => Change<Test>[];

/** Of entries of a list: which of them, and all of them. */
export const wherever = <Whole>(where: Test, whole: (where: Test) => Whole, ofTest: OfTest): Change<Whole>[] => [
  ...(where === true ? [] : [change('where dropped', whole(true))]),
  ...inside(['where'], ofTest(where), whole),
];

/** One more and one less. */
export const moved = (end: Quantity): Change<Quantity>[] =>
  [-1, 1].map((by) => {
    if (typeof end === 'number') return change(`${end} -> ${end + by}`, end + by);
    const sum: Quantity = { sum: [end, by] };
    const what = `${by < 0 ? 'one less than' : 'one more than'} ${brief(end)}`;
    return 'param' in end ? change(what, sum, end.param) : change(what, sum);
  });

/** Every way to get one number or one piece of a quantity wrong. */
export const quantityChanges = (ofTest: OfTest, expr: Quantity): Change<Quantity>[] =>
  typeof expr === 'number' || 'param' in expr ? moved(expr) : pieceChanges(ofTest, expr);

/** Of what a quantity is made of. */
export const pieceChanges = (ofTest: OfTest, expr: Quantity): Change<Quantity>[] => {
  if (typeof expr === 'number') return [];
  const within = (part: Quantity) => quantityChanges(ofTest, part);
  if ('sum' in expr || 'times' in expr || 'when' in expr) return madeChanges(ofTest, expr, within);
  if ('leastOf' in expr)
    return [
      change<Quantity>('leastOf -> greatestOf', { greatestOf: expr.leastOf }),
      ...partsChanges('leastOf', expr.leastOf, within, (leastOf) => ({ leastOf })),
    ];
  if ('greatestOf' in expr)
    return [
      change<Quantity>('greatestOf -> leastOf', { leastOf: expr.greatestOf }),
      ...partsChanges('greatestOf', expr.greatestOf, within, (greatestOf) => ({ greatestOf })),
    ];
  if ('score' in expr) return scoreChanges(ofTest, expr);
  if (!('count' in expr)) return [];
  const { count, where } = expr;
  return wherever(where, (changed): Quantity => ({ count, where: changed }), ofTest);
};

/** One or more, of which none may be dropped where it is the only one. */
const partsChanges = (
  key: string,
  parts: readonly Quantity[],
  within: (part: Quantity) => Change<Quantity>[],
  whole: (parts: readonly Quantity[]) => Quantity,
) => [...(parts.length > 1 ? dropEach(key, parts, whole) : []), ...insideEach(key, parts, within, whole)];

type Made<Term> = { readonly sum: readonly Term[] } | { readonly times: Quantity; readonly of: Term } | FirstCase<Term>;

/** Of sums, multiples and cases, whether of quantities or of amounts. */
export const madeChanges = <Term extends AmountTerm>(
  ofTest: OfTest,
  expr: Made<Term>,
  within: (part: Term) => Change<Term>[],
): Change<Made<Term>>[] => {
  if ('sum' in expr) {
    const made = (sum: readonly Term[]): Made<Term> => ({ sum });
    return [...dropEach('sum', expr.sum, made), ...insideEach('sum', expr.sum, within, made)];
  }
  if ('times' in expr) {
    const { times, of } = expr;
    return [
      ...inside(['times'], quantityChanges(ofTest, times), (factor): Made<Term> => ({ times: factor, of })),
      ...inside(['of'], within(of), (made): Made<Term> => ({ times, of: made })),
    ];
  }
  const made = (when: FirstCase<Term>['when']): Made<Term> => ({ ...expr, when });
  return [
    ...dropEach('when', expr.when, made),
    ...insideEach(
      'when',
      expr.when,
      (one) => [
        ...inside(['where'], ofTest(one.where), (where) => ({ ...one, where })),
        ...inside(['is'], within(one.is), (is) => ({ ...one, is })),
      ],
      made,
    ),
    ...inside(['otherwise'], within(expr.otherwise), (otherwise): Made<Term> => ({ ...expr, otherwise })),
  ];
};

const scoreChanges = (ofTest: OfTest, expr: Score): Change<Quantity>[] => {
  const made = (score: readonly Indicator[]): Quantity => ({ ...expr, score });
  const number = (key: 'outOf' | 'none') =>
    [-1, 1].map((by) =>
      change<Quantity>(`${key} ${expr[key]} -> ${expr[key] + by}`, { ...expr, [key]: expr[key] + by }),
    );
  const ofIndicator = (one: Indicator): Change<Indicator>[] => {
    const { applies, ...always } = one;
    const fewer = one.points > 1 ? [one.points - 1] : [];
    return [
      ...[...fewer, one.points + 1].map((points) => change(`points ${one.points} -> ${points}`, { ...one, points })),
      ...inside(['where'], ofTest(one.where), (where): Indicator => ({ ...one, where })),
      ...(applies === undefined ? [] : [change<Indicator>('always applies', always)]),
      ...inside(['applies'], ofTest(applies ?? true), (changed): Indicator => ({ ...one, applies: changed })),
    ];
  };
  return [
    ...number('outOf'),
    ...number('none'),
    ...(expr.score.length > 1 ? dropEach('score', expr.score, made) : []),
    ...insideEach('score', expr.score, ofIndicator, made),
  ];
};
