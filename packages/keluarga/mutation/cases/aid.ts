import { casesOf } from '../case.ts';

const NURSING = 'pkh.component.breastfeeding.counts';
const JANUARY = 'desil.use.2026-jan';
const SERVED = { 'desil.use.dtks-era.pkh': true, 'desil.use.dtks-era.sembako': true };
const NOT_SERVED = { 'desil.use.dtks-era.pkh': false, 'desil.use.dtks-era.sembako': false };

/** A KK that nothing shuts out: a child of three, nobody who works for pay. */
const child = { 'member.age': 3, 'member.job': 'none' };
const adult = {
  'member.age': 40,
  'member.school': 'none',
  'member.job': 'informal',
  'member.pregnant': false,
  'member.postpartum': false,
  'member.severeDisability': false,
  'member.grossRightsVictim': false,
};
const fits = { 'kk.desil': 3, 'kk.refusedAid': false, 'kk.flagCleared': false, members: [adult, child] };
const with_ = (more: object) => ({ ...fits, members: [{ ...adult, ...more }, child] });

const shutOut = [
  ['a member of the civil service', with_({ 'member.job': 'asn' }), 'no'],
  ['a member with a pension of the state', with_({ 'member.job': 'retired-state' }), 'no'],
  ['a member paid by the state', with_({ 'member.job': 'state-paid' }), 'no'],
  ['a village official', with_({ 'member.job': 'village-official' }), 'no'],
  ['a certified teacher', with_({ 'member.job': 'certified-teacher' }), 'no'],
  ['an officer of a company', with_({ 'member.job': 'company-officer' }), 'no'],
  [
    'a wage above the minimum',
    { ...with_({ 'member.job': 'wage', 'member.monthlyWage': 9_000_000 }), 'kk.card': 'here' },
    'no',
  ],
  ['a family that refused the aid', { ...fits, 'kk.refusedAid': true }, 'no'],
] as const;

const served = shutOut.map(([name, known, expected]) => [name, { ...known, ...SERVED }, expected] as const);

/** PKH and Kartu Sembako as a whole, and the desil they serve. */
export const aid = [
  ...casesOf('desil.use.kepmensos79', '2026-06-01', [
    ['desil 4', { 'kk.desil': 4 }, 'yes'],
    ['desil 1', { 'kk.desil': 1 }, 'yes'],
    ['desil 5', { 'kk.desil': 5 }, 'no'],
    ['desil 4 or 5', { 'kk.desil': [4, 5] }, 'unknown'],
  ]),

  ...casesOf('desil.use.2026-feb', '2025-06-01', [
    ['desil 4, by the decree', { 'kk.desil': 4 }, 'yes'],
    ['desil 5, by the decree', { 'kk.desil': 5 }, 'no'],
  ]),
  ...casesOf('desil.use.2026-feb', '2026-01-12', [['desil 5, the day before the post', { 'kk.desil': 5 }, 'no']]),
  ...casesOf('desil.use.2026-feb', '2026-01-13', [['desil 5, on the day of it', { 'kk.desil': 5 }, 'unknown']]),
  ...casesOf('desil.use.2026-feb', '2026-06-01', [
    ['desil 4', { 'kk.desil': 4, [JANUARY]: false }, 'yes'],
    ['desil 1', { 'kk.desil': 1, [JANUARY]: false }, 'yes'],
    ['desil 5: one statement serves it, a later one does not', { 'kk.desil': 5 }, 'unknown'],
    ['desil 5, where January still holds', { 'kk.desil': 5, [JANUARY]: true }, 'yes'],
    ['desil 5, where it does not', { 'kk.desil': 5, [JANUARY]: false }, 'no'],
    ['desil 6', { 'kk.desil': 6, [JANUARY]: true }, 'no'],
  ]),

  ...casesOf('pkh.family.core', '2019-06-01', [
    ['a child of three: whom the old register served is open', fits, 'unknown'],
    ['where it served the family', { ...fits, ...SERVED }, 'yes'],
    ['where it did not', { ...fits, ...NOT_SERVED }, 'no'],
    ['nobody who counts', { ...fits, ...SERVED, members: [adult], [NURSING]: false }, 'no'],
  ]),
  ...casesOf('pkh.family.core', '2025-03-31', [
    ['a child of three, on the last day of the old register', fits, 'unknown'],
    ['where it served the family', { ...fits, ...SERVED }, 'yes'],
    ['where it did not', { ...fits, ...NOT_SERVED }, 'no'],
    ['desil 5, which says nothing of the old register', { ...fits, ...SERVED, 'kk.desil': 5 }, 'yes'],
    ['nobody who counts', { ...fits, ...SERVED, members: [adult], [NURSING]: false }, 'no'],
    ...served,
  ]),
  ...casesOf('pkh.family.core', '2025-06-01', [
    ['desil 3 and a child of three', fits, 'yes'],
    ['desil 5', { ...fits, 'kk.desil': 5 }, 'no'],
    ['nobody who counts', { ...fits, members: [adult], [NURSING]: false }, 'no'],
    ...shutOut,
  ]),

  ...casesOf('sembako.eligible', '2019-06-01', [
    ['whom the old register served is open', fits, 'unknown'],
    ['where it served the family', { ...fits, ...SERVED }, 'yes'],
    ['where it did not', { ...fits, ...NOT_SERVED }, 'no'],
  ]),
  ...casesOf('sembako.eligible', '2025-03-31', [
    ['on the last day of the old register', fits, 'unknown'],
    ['where it served the family', { ...fits, ...SERVED }, 'yes'],
    ['where it did not', { ...fits, ...NOT_SERVED }, 'no'],
    ...served,
  ]),
  ...casesOf('sembako.eligible', '2025-06-01', [
    ['desil 3', fits, 'yes'],
    ['desil 3, and nobody who would count for PKH', { ...fits, members: [adult] }, 'yes'],
    ...shutOut,
  ]),
  ...casesOf('sembako.eligible', '2026-06-01', [['desil 6', { ...fits, 'kk.desil': 6 }, 'no']]),
];
