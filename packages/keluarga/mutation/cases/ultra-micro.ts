import { casesOf } from '../case.ts';
import { allNeeded, unreadSince } from '../conditions.ts';

const on = '2025-06-01';
const on2024 = '2024-12-01';
const TERMS = 'capital.mekaar.2025-2026';
const PLANNED = 'capital.mekaar.planned';
/** The highest sum of UMi in the regulation of 2024 was not found; this is only an example. */
const CEILING = { 'param:capital.umi.ceiling': 20_000_000 };

const umi = { 'person.programmeRunning': false, 'person.ktp': true, 'person.amount': 5_000_000 };
const umiMisses = [
  ['a KUR that runs', { 'person.programmeRunning': true }],
  ['no electronic identity card, nor a letter for it', { 'person.ktp': false }],
] as const;

const mekaar = {
  'person.woman': true,
  'person.business': true,
  'person.incomePerHead': 800_000,
  'person.meetsWeekly': true,
};
const mekaarMisses = [
  ['a man', { 'person.woman': false }],
  ['a rupiah more than 800,000 a month for each head', { 'person.incomePerHead': 800_001 }],
  ['cannot come every week', { 'person.meetsWeekly': false }],
] as const;

/** Small loans outside banks. */
export const ultraMicro = [
  ...allNeeded('capital.umi.person', on, umi, umiMisses),
  ...casesOf('capital.umi.route', on, [
    ['all is met, and the highest sum not found', umi, 'unknown'],
    ['a sum at the highest', { ...umi, ...CEILING, 'person.amount': 20_000_000 }, 'yes'],
    ['a rupiah more', { ...umi, ...CEILING, 'person.amount': 20_000_001 }, 'no'],
  ]),
  ...allNeeded('capital.umi.route', on, { ...umi, ...CEILING }, umiMisses),

  ...casesOf('capital.mekaar.woman', on2024, [
    ['a woman with a business', { 'person.woman': true, 'person.business': true, [PLANNED]: false }, 'yes'],
    ['a man with one', { 'person.woman': false, 'person.business': true, [PLANNED]: true }, 'no'],
    ['a woman without one: a plan may do', { 'person.woman': true, 'person.business': false }, 'unknown'],
    ['the same, where a plan does', { 'person.woman': true, 'person.business': false, [PLANNED]: true }, 'yes'],
    ['the same, where it does not', { 'person.woman': true, 'person.business': false, [PLANNED]: false }, 'no'],
  ]),
  ...casesOf('capital.mekaar.income.within', on2024, [
    ['800,000 a month for each head', { 'person.incomePerHead': 800_000 }, 'yes'],
    ['a rupiah more', { 'person.incomePerHead': 800_001 }, 'no'],
    ['300,000', { 'person.incomePerHead': 300_000 }, 'yes'],
  ]),
  ...casesOf('capital.mekaar.meeting', on2024, [
    ['comes every week', { 'person.meetsWeekly': true }, 'yes'],
    ['cannot', { 'person.meetsWeekly': false }, 'no'],
  ]),
  ...allNeeded('capital.mekaar.route', on2024, mekaar, mekaarMisses),
  ...unreadSince('capital.mekaar.route', on, TERMS, mekaar, mekaarMisses),
];
