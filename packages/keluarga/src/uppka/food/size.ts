import { all, any, not } from '../../engine/expression.ts';
import { param, rule } from '../../law/define.ts';
import { cite } from '../../law/instruments.ts';
import { check, type GroupCheck } from '../group/check.ts';
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
const microCapital = param('legal.umk.micro.capital', 'rupiah', { ...law('35(3)a'), value: 1_000_000_000 });
/** Rupiah sold in a year, included. Not the limit of KUR, nor that of a halal declaration. */
const microSales = param('legal.umk.micro.sales', 'rupiah', { ...law('35(5)a'), value: 2_000_000_000 });
const smallCapital = param('legal.umk.small', 'rupiah', { ...law('35'), value: 5_000_000_000 });
export const smallSales = param('legal.umk.small.sales', 'rupiah', { ...law('35'), value: 15_000_000_000 });

/** Registering a business looks at its capital alone. */
const micro = rule('legal.umk.micro', { ...law('35(3)a'), when: fact('group.capital').atMost(microCapital) });
const microBySales = rule('legal.umk.micro.by-sales', {
  ...law('35(5)a'),
  when: fact('group.sales').atMost(microSales),
});
const small = rule('legal.umk.small.within', {
  ...law('35'),
  when: all(not(fact('group.capital').atMost(microCapital)), fact('group.capital').atMost(smallCapital)),
});
const smallBySales = rule('legal.umk.small.by-sales', {
  ...law('35'),
  when: all(not(fact('group.sales').atMost(microSales)), fact('group.sales').atMost(smallSales)),
});
const microOrSmall = rule('legal.umk', { ...law('35'), when: any(micro, small) });

/* @__NO_SIDE_EFFECTS__ */
const size = (id: string, decides: GroupCheck['rule']): GroupCheck =>
  check({
    id,
    about: 'group',
    rule: decides,
    decidedBy: [],
    documents: [],
    where: ['business-office'],
    sorts: 'size',
  });

/** Three tests that are never mixed: capital when registering, sales afterwards, and those of others elsewhere. */
export const sizes: readonly GroupCheck[] = [
  size('size.micro.registering', micro),
  size('size.micro.running', microBySales),
  size('size.small.registering', small),
  size('size.small.running', smallBySales),
  size('size.umk.registering', microOrSmall),
];
