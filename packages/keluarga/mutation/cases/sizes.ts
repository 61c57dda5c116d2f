import { type Case, casesOf } from '../case.ts';

const on = '2026-11-24';
const billion = 1_000_000_000;

const small = (rule: string, fact: string, above: number, upTo: number): Case[] =>
  casesOf(rule, on, [
    [`${above} billion is micro`, { [fact]: above * billion }, 'no'],
    ['a rupiah more', { [fact]: above * billion + 1 }, 'yes'],
    [`${upTo} billion`, { [fact]: upTo * billion }, 'yes'],
    ['a rupiah more than that', { [fact]: upTo * billion + 1 }, 'no'],
    ['a tenth of a billion', { [fact]: billion / 10 }, 'no'],
  ]);

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
  ...small('legal.umk.small.within', 'group.capital', 1, 5),
  ...small('legal.umk.small.by-sales', 'group.sales', 2, 15),
  ...upTo('legal.umk', 'group.capital', 5),
];
