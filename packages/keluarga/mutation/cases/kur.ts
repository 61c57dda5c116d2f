import { casesOf } from '../case.ts';

const on2021 = '2021-06-01';
const on2024 = '2024-06-01';
const on2026 = '2026-06-01';
const BRIDGE = 'uppka.bridge.kur';
const RELAXED = 'capital.kur.relaxation';
const AGAIN = 'capital.kur.supermikro.again';
const million = 1_000_000;

export const noSupport = {
  'person.businessMonths': 5,
  'person.mentored': false,
  'person.trained': false,
  'person.familyBusiness': false,
};

/** The conditions of KUR for one person. */
export const kur = [
  ...casesOf('capital.kur.scale.within', on2026, [
    ['sales of 4.8 billion', { 'person.sales': 4_800 * million }, 'yes'],
    ['a rupiah more', { 'person.sales': 4_800 * million + 1 }, 'no'],
    ['of a hundred million', { 'person.sales': 100 * million }, 'yes'],
  ]),
  ...casesOf('capital.kur.person-age.reached', on2026, [
    ['21 and not married', { 'person.age': 21, 'person.married': false }, 'yes'],
    ['40 and not married', { 'person.age': 40, 'person.married': false }, 'yes'],
    ['20 and not married', { 'person.age': 20, 'person.married': false }, 'no'],
    ['20 and married', { 'person.age': 20, 'person.married': true }, 'yes'],
  ]),
  ...casesOf('capital.kur.npwp.has', on2026, [
    ['fifty million without a tax number', { 'person.amount': 50 * million, 'person.npwp': false }, 'yes'],
    ['five million without one', { 'person.amount': 5 * million, 'person.npwp': false }, 'yes'],
    ['a rupiah more than fifty million without one', { 'person.amount': 50 * million + 1, 'person.npwp': false }, 'no'],
    ['the same with one', { 'person.amount': 50 * million + 1, 'person.npwp': true }, 'yes'],
  ]),

  ...casesOf('capital.kur.supermikro.amount', on2024, [
    ['ten million', { 'person.amount': 10 * million }, 'yes'],
    ['a million', { 'person.amount': million }, 'yes'],
    ['a rupiah more than ten million', { 'person.amount': 10 * million + 1 }, 'no'],
  ]),
  ...(
    [
      [on2021, 50],
      [on2024, 100],
    ] as const
  ).flatMap(([on, most]) =>
    casesOf('capital.kur.mikro.amount', on, [
      ['ten million', { 'person.amount': 10 * million }, 'no'],
      ['a rupiah more than ten million', { 'person.amount': 10 * million + 1 }, 'yes'],
      [`${most} million`, { 'person.amount': most * million }, 'yes'],
      [`a rupiah more than ${most} million`, { 'person.amount': most * million + 1 }, 'no'],
      ['a million', { 'person.amount': million }, 'no'],
    ]),
  ),
  ...casesOf('capital.kur.mikro.months', on2024, [
    ['a business of six months', { 'person.businessMonths': 6 }, 'yes'],
    ['of five years', { 'person.businessMonths': 60 }, 'yes'],
    ['of five months: some are let off, and who was not read', { 'person.businessMonths': 5 }, 'unknown'],
    ['the same, where nobody is', { 'person.businessMonths': 5, [RELAXED]: false }, 'no'],
    ['the same, where this one is', { 'person.businessMonths': 5, [RELAXED]: true }, 'yes'],
  ]),
  ...casesOf('capital.kur.supermikro.age', on2024, [
    ['a business of five months without support: whether the group counts is not known', noSupport, 'unknown'],
    ['of six months', { ...noSupport, 'person.businessMonths': 6 }, 'yes'],
    ['of five years', { ...noSupport, 'person.businessMonths': 60 }, 'yes'],
    ['mentored', { ...noSupport, 'person.mentored': true }, 'yes'],
    ['trained', { ...noSupport, 'person.trained': true }, 'yes'],
    ['a relative has a sound business', { ...noSupport, 'person.familyBusiness': true }, 'yes'],
    ['the same, where a UPPKA group counts, with a letter or without', { ...noSupport, [BRIDGE]: true }, 'yes'],
    ['the same, where it does not', { ...noSupport, [BRIDGE]: false }, 'no'],
  ]),
  ...casesOf('capital.kur.supermikro.history', on2024, [
    ['no credit before', { 'person.commercialEver': false, 'person.kurEver': false, [AGAIN]: false }, 'yes'],
    [
      'a commercial credit: some are let off',
      { 'person.commercialEver': true, 'person.kurEver': false, [AGAIN]: true },
      'unknown',
    ],
    [
      'the same, where nobody is',
      { 'person.commercialEver': true, 'person.kurEver': false, [AGAIN]: true, [RELAXED]: false },
      'no',
    ],
    ['where this one is', { 'person.commercialEver': true, 'person.kurEver': false, [RELAXED]: true }, 'yes'],
    ['a KUR before: sources differ', { 'person.commercialEver': false, 'person.kurEver': true }, 'unknown'],
    [
      'the same, where it may be had again',
      { 'person.commercialEver': false, 'person.kurEver': true, [AGAIN]: true },
      'yes',
    ],
    ['the same, where it may not', { 'person.commercialEver': false, 'person.kurEver': true, [AGAIN]: false }, 'no'],
  ]),
  ...casesOf('capital.kur.mikro.history', on2024, [
    ['no commercial credit before', { 'person.commercialEver': false }, 'yes'],
    ['one: some are let off', { 'person.commercialEver': true }, 'unknown'],
    ['the same, where nobody is', { 'person.commercialEver': true, [RELAXED]: false }, 'no'],
    ['the same, where this one is', { 'person.commercialEver': true, [RELAXED]: true }, 'yes'],
  ]),
  ...casesOf('capital.kur.current', on2024, [
    ['no late instalment', { 'person.overdue': false }, 'yes'],
    ['one', { 'person.overdue': true }, 'no'],
  ]),
  ...casesOf('capital.kur.supermikro.doc', on2024, [
    ['a NIB', { 'person.nib': true, 'person.sku': false }, 'yes'],
    ['a letter of the kelurahan', { 'person.nib': false, 'person.sku': true }, 'yes'],
    ['neither', { 'person.nib': false, 'person.sku': false }, 'no'],
  ]),
  ...casesOf('capital.kur.mikro.repeat', on2024, [
    ['the first of a food maker', { 'person.kurMikroTimes': 0, 'person.sector': 'other' }, 'yes'],
    ['the second', { 'person.kurMikroTimes': 1, 'person.sector': 'other' }, 'yes'],
    ['the third', { 'person.kurMikroTimes': 2, 'person.sector': 'other', [RELAXED]: false }, 'no'],
    ['the third: some are let off', { 'person.kurMikroTimes': 2, 'person.sector': 'other' }, 'unknown'],
    ['the third, of one who is', { 'person.kurMikroTimes': 2, 'person.sector': 'other', [RELAXED]: true }, 'yes'],
    ['the first of a farmer', { 'person.kurMikroTimes': 0, 'person.sector': 'primary' }, 'yes'],
    ['the third', { 'person.kurMikroTimes': 2, 'person.sector': 'primary' }, 'yes'],
    ['the fourth', { 'person.kurMikroTimes': 3, 'person.sector': 'primary' }, 'yes'],
    ['the fifth', { 'person.kurMikroTimes': 4, 'person.sector': 'primary', [RELAXED]: false }, 'no'],
    ['the third, of whom the trade is not known', { 'person.kurMikroTimes': 2 }, 'unknown'],
  ]),
  ...casesOf('capital.kur.mikro.repeat', on2026, [
    [
      'the tenth of a food maker: as announced, without limit',
      { 'person.kurMikroTimes': 9, 'person.sector': 'other' },
      'yes',
    ],
  ]),
];
