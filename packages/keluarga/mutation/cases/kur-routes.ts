import { allNeeded, unreadSince } from '../conditions.ts';
import { noSupport } from './kur.ts';

const on2024 = '2024-06-01';
const on2026 = '2026-06-01';
const SAME = 'capital.kur.2026.same';
const million = 1_000_000;
/** Whether this one is let off, and whether the group counts: as the answers to open questions stand here. */
const RELAXED = { 'capital.kur.relaxation': false } as const;
const BRIDGE = { 'uppka.bridge.kur': false } as const;

/** One who may have either, by all that was read of 2023 to 2026. */
const borrower = {
  'person.businessMonths': 6,
  'person.commercialEver': false,
  'person.kurEver': false,
  'person.kurMikroTimes': 0,
  'person.sector': 'other',
  'person.nib': true,
  'person.sku': false,
  'person.npwp': true,
  'person.sales': 100 * million,
  'person.age': 30,
  'person.married': false,
  'person.overdue': false,
  ...RELAXED,
  ...BRIDGE,
};
const superMikro = { ...borrower, 'person.amount': 10 * million };
const mikro = { ...borrower, 'person.amount': 60 * million };

const noPaper = ['neither a NIB nor a letter', { 'person.nib': false }] as const;
const history = ['a commercial business credit before', { 'person.commercialEver': true }] as const;
const late = ['an instalment that is late', { 'person.overdue': true }] as const;
const superMikroMisses = [
  ['a rupiah more than ten million', { 'person.amount': 10 * million + 1 }],
  ['a business of five months without support', noSupport],
  history,
  late,
  noPaper,
] as const;
const mikroMisses = [
  ['ten million, which is super mikro', { 'person.amount': 10 * million }],
  ['a business of five months', { 'person.businessMonths': 5 }],
  history,
  late,
  noPaper,
] as const;
const misses2026 = [
  ['sales of more than 4.8 billion', { 'person.sales': 4_800 * million + 1 }],
  ['20 years old and not married', { 'person.age': 20 }],
] as const;
const met = { [SAME]: true };

/** KUR super mikro and mikro as a whole, by the last text read and since the one of 2026. */
export const kurRoutes = [
  ...allNeeded('capital.kur.supermikro.route', on2024, superMikro, superMikroMisses),
  ...unreadSince('capital.kur.supermikro.route', on2026, SAME, superMikro, superMikroMisses),
  ...allNeeded('capital.kur.supermikro.route', on2026, { ...superMikro, ...met }, misses2026),

  ...allNeeded('capital.kur.mikro.route', on2024, mikro, [
    ...mikroMisses,
    ['the third of a food maker', { 'person.kurMikroTimes': 2 }],
  ]),
  ...unreadSince('capital.kur.mikro.route', on2026, SAME, mikro, mikroMisses),
  ...allNeeded('capital.kur.mikro.route', on2026, { ...mikro, ...met }, [
    ...misses2026,
    ['sixty million without a tax number', { 'person.npwp': false }],
  ]),
];
