import { classification } from '../../law/classification.ts';
import { type Param, param, type Rule, rule } from '../../law/define.ts';
import { cite } from '../../law/instruments.ts';
import { groupFact as fact } from '../group/facts.ts';

const law = (article: string) =>
  ({
    from: ['2021-02-01', '2021-02-23'],
    /** The rules on licences of 2025 refer to these limits. */
    lastSeen: '2025-06-05',
    checked: '2026-11-24',
    grade: 'A',
    cite: cite('pp-7-2021', { article }),
  }) as const;

/** Rupiah without land and buildings, included: used when a business is founded or registered. */
export const microCapital = param('legal.umk.micro.capital', 'rupiah', { ...law('35(3)a'), value: 1_000_000_000 });
/** Rupiah sold in a year, included. Not the limit of KUR, nor that of a halal declaration. */
export const microSales = param('legal.umk.micro.sales', 'rupiah', { ...law('35(5)a'), value: 2_000_000_000 });
export const smallCapital = param('legal.umk.small', 'rupiah', { ...law('35'), value: 5_000_000_000 });
export const smallSales = param('legal.umk.small.sales', 'rupiah', { ...law('35'), value: 15_000_000_000 });

/* @__NO_SIDE_EFFECTS__ */
const upTo = <const Id extends string>(
  id: Id,
  article: string,
  amount: 'group.capital' | 'group.sales',
  most: Param,
): Rule<Id> => rule(id, { ...law(article), when: fact(amount).atMost(most) });

export const microByCapital = upTo('legal.umk.micro', '35(3)a', 'group.capital', microCapital);
export const smallByCapital = upTo('legal.umk.small.within', '35', 'group.capital', smallCapital);
export const microBySales = upTo('legal.umk.micro.by-sales', '35(5)a', 'group.sales', microSales);
export const smallBySales = upTo('legal.umk.small.by-sales', '35', 'group.sales', smallSales);

/* @__NO_SIDE_EFFECTS__ */
const size = <const Of extends string>(id: Of, micro: Rule, small: Rule) =>
  classification({
    id,
    classes: [{ id: 'micro', rule: micro }, { id: 'small', rule: small }, { id: 'larger' }],
    tried: 'lowest-first',
  });

/** Two readings that are never mixed, capital when a business registers and sales afterwards; KUR and halal have others. */
export const sizes = [
  size('size.registering', microByCapital, smallByCapital),
  size('size.running', microBySales, smallBySales),
] as const;
