import { type Case, casesOf } from '../case.ts';

const on = '2026-11-24';
const billion = 1_000_000_000;

const upTo = (rule: string, fact: string, most: number): Case[] =>
  casesOf(rule, on, [
    [`${most} billion`, { [fact]: most * billion }, 'yes'],
    ['a rupiah more', { [fact]: most * billion + 1 }, 'no'],
    ['a tenth of a billion', { [fact]: billion / 10 }, 'yes'],
  ]);

/** The size of a business: capital when it registers, sales afterwards. */
export const sizes = [
  ...upTo('legal.umk.micro', 'group.capital', 1),
  ...upTo('legal.umk.micro.by-sales', 'group.sales', 2),
  ...upTo('legal.umk.small.within', 'group.capital', 5),
  ...upTo('legal.umk.small.by-sales', 'group.sales', 15),
];
