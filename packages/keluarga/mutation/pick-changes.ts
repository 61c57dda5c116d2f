import type { Pick } from '../src/engine/amount-term.ts';
import type { Quantity, Test } from '../src/engine/expression.ts';
import { type Change, change, dropEach, inside, insideEach } from './change.ts';

type Category = Pick['categories'][number];
type Cap = Pick['caps'][number];

/** Every way to get one piece of an amount over a list wrong; `ofTest` and `ofQuantity` change its parts. */
export const pickChanges = (
  expr: Pick,
  ofTest: (part: Test) => Change<Test>[],
  ofQuantity: (part: Quantity) => Change<Quantity>[],
): Change<Pick>[] => {
  const { categories, caps, most, least, order } = expr;
  const withCategories = (parts: readonly Category[]): Pick => ({ ...expr, categories: parts });
  const withCaps = (parts: readonly Cap[]): Pick => ({ ...expr, caps: parts });
  const ofCategory = (one: Category) => [
    ...inside(['where'], ofTest(one.where), (where): Category => ({ ...one, where })),
    ...inside(['amount'], ofQuantity(one.amount), (amount): Category => ({ ...one, amount })),
  ];
  const ofCap = (cap: Cap): Change<Cap>[] => {
    const { unsettled, ...always } = cap;
    return [
      ...(unsettled === undefined ? [] : [change<Cap>(`no longer open: ${unsettled}`, always)]),
      ...dropEach('of', cap.of, (of): Cap => ({ ...cap, of })),
      ...inside(['most'], ofQuantity(cap.most), (made): Cap => ({ ...cap, most: made })),
    ];
  };
  const other = order === 'as-listed' ? 'dearest-first' : 'as-listed';
  return [
    change<Pick>(`${order} -> ${other}`, { ...expr, order: other }),
    ...[least - 1, least + 1].map((fewest) => change<Pick>(`least ${least} -> ${fewest}`, { ...expr, least: fewest })),
    ...inside(['most'], ofQuantity(most), (made): Pick => ({ ...expr, most: made })),
    ...dropEach('categories', categories, withCategories),
    ...insideEach('categories', categories, ofCategory, withCategories),
    ...dropEach('caps', caps, withCaps),
    ...insideEach('caps', caps, ofCap, withCaps),
  ];
};
