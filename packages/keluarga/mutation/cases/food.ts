import { casesOf } from '../case.ts';
import { allNeeded } from '../conditions.ts';

const on = '2025-06-01';
const LISTED = 'legal.sppirt.type';
const JUST_SEVEN = 'legal.slhs.of-that-day';
const REST = 'legal.bpom-md.rest';
const HALAL_LISTED = 'legal.halal.sd.type';
const million = 1_000_000;

const otherKinds = ['craft', 'service', 'other'].map((kind) => [kind, { 'product.kind': kind }] as const);
const EXCLUDED = {
  'product.additive': 'itself an additive',
  'product.mandatorySni': 'a food that must keep the national standard',
  'product.specialHandling': 'a food to be handled in a special way',
  'product.claims': 'a label that claims it heals',
  'product.specialNutrition': 'for babies or patients',
  'product.alcohol': 'alcohol in it',
};
const none = Object.fromEntries(Object.keys(EXCLUDED).map((fact) => [fact, false]));
const excluded = Object.entries(EXCLUDED).map(([fact, name]) => [name, { [fact]: true }] as const);
const PROCESS = { 'product.frozen': false, 'product.heatTreated': false };
const processed = [
  ['sold frozen', { 'product.frozen': true }],
  ['pasteurised or sterile', { 'product.heatTreated': true }],
] as const;

/** Dry crackers in a labelled bag, made by hand at home. */
const crackers = {
  'product.kind': 'food',
  'product.shelfDays': 8,
  'product.packed': true,
  'product.dry': true,
  'product.homeKitchen': true,
  'product.simpleEquipment': true,
  ...none,
  ...PROCESS,
};
const keepsMisses = [
  ['seven days at room temperature', { 'product.shelfDays': 7 }],
  ['not packed', { 'product.packed': false }],
  ['not dry or lasting', { 'product.dry': false }],
] as const;
const fresh = { ...crackers, 'product.shelfDays': 6 };

const known = {
  'product.kind': 'food',
  'group.nib': true,
  'product.riskyMaterial': false,
  'product.simpleProcess': true,
  'product.separateTools': true,
  'group.sales': 15_000 * million,
  'group.kitchens': 1,
  'group.outlets': 1,
};
const declared = { ...known, [HALAL_LISTED]: true };
const criteria = [
  ['no NIB', { 'group.nib': false }],
  ['a material that is not clear', { 'product.riskyMaterial': true }],
  ['not a simple process', { 'product.simpleProcess': false }],
  ['tools shared with what is not halal', { 'product.separateTools': false }],
] as const;
/** Papers for food: SPP-IRT, SLHS, BPOM, halal. */
export const food = [
  ...allNeeded('legal.sppirt.shelf.longer', on, crackers, keepsMisses),
  ...casesOf('legal.sppirt.shelf.longer', on, [['six days', fresh, 'no']]),
  ...allNeeded('legal.sppirt.place', on, crackers, [['made elsewhere', { 'product.homeKitchen': false }]]),
  ...allNeeded('legal.sppirt.equipment', on, crackers, [
    ['an automatic machine', { 'product.simpleEquipment': false }],
  ]),
  ...allNeeded('legal.sppirt.excluded', on, crackers, excluded),
  ...casesOf('legal.sppirt.excluded', on, [['nothing known of it', {}, 'unknown']]),
  ...allNeeded('legal.sppirt.excluded-process', on, crackers, processed),
  ...casesOf('legal.sppirt.fits', on, [['the list of types was not read', crackers, 'unknown']]),
  ...allNeeded('legal.sppirt.fits', on, { ...crackers, [LISTED]: true }, [
    ...otherKinds,
    ...keepsMisses.slice(0, 1),
    ['made elsewhere', { 'product.homeKitchen': false }],
    ['an automatic machine', { 'product.simpleEquipment': false }],
    ...excluded.slice(0, 1),
    ...processed,
    ['of a type that is not on the list', { [LISTED]: false }],
  ]),

  ...allNeeded('legal.slhs', on, fresh, [...otherKinds, ...processed, ['eight days', { 'product.shelfDays': 8 }]]),
  ...casesOf('legal.slhs', on, [
    ['ready to eat, of the day', { ...fresh, 'product.shelfDays': 0 }, 'yes'],
    ['just seven days: no source tells which paper', { ...fresh, 'product.shelfDays': 7 }, 'unknown'],
    ['the same, where it is this one', { ...fresh, 'product.shelfDays': 7, [JUST_SEVEN]: true }, 'yes'],
    ['the same, where it is not', { ...fresh, 'product.shelfDays': 7, [JUST_SEVEN]: false }, 'no'],
    ['six days, whatever is of seven', { ...fresh, [JUST_SEVEN]: false }, 'yes'],
    ['eight days, whatever is of seven', { ...fresh, 'product.shelfDays': 8, [JUST_SEVEN]: true }, 'no'],
  ]),

  ...casesOf('legal.bpom-md', on, [
    ['sold frozen', { ...crackers, 'product.frozen': true, [REST]: false }, 'yes'],
    ['neither frozen nor excluded', { ...crackers, [REST]: true }, 'no'],
    ['excluded: where the rest goes was not read', { ...crackers, 'product.alcohol': true }, 'unknown'],
    ['the same, where it goes to BPOM', { ...crackers, 'product.alcohol': true, [REST]: true }, 'yes'],
    ['the same, where it does not', { ...crackers, 'product.alcohol': true, [REST]: false }, 'no'],
    ...otherKinds.map(
      ([kind, known]) => [`a ${kind}`, { ...crackers, ...known, 'product.frozen': true }, 'no'] as const,
    ),
  ]),

  ...allNeeded('legal.halal.duty.umk', '2026-11-24', { 'product.kind': 'food' }, otherKinds),
  ...casesOf('legal.halal.sd.criteria', '2024-06-01', [
    ['all that the group knows of: the list was not read', known, 'unknown'],
  ]),
  ...allNeeded('legal.halal.sd.criteria', '2024-06-01', declared, [
    ...criteria,
    ['of a kind that is not on the list, or with a hazard', { [HALAL_LISTED]: false }],
  ]),
  ...(
    [
      ['2024-06-01', 500],
      ['2025-10-01', 15_000],
    ] as const
  ).flatMap(([day, most]) =>
    casesOf('legal.halal.sd.turnover.within', day, [
      [`sales of ${most} million`, { 'group.sales': most * million }, 'yes'],
      ['a rupiah more', { 'group.sales': most * million + 1 }, 'no'],
      ['of a hundred million', { 'group.sales': 100 * million }, 'yes'],
    ]),
  ),
  ...casesOf('legal.halal.sd.turnover.within', '2025-03-01', [
    ['a billion, while it is not known which decree holds', { 'group.sales': 1_000 * million }, 'unknown'],
  ]),
  ...casesOf('legal.halal.sd.facilities.within', '2025-10-01', [
    ['one kitchen and one outlet', { 'group.kitchens': 1, 'group.outlets': 1 }, 'yes'],
    ['two kitchens', { 'group.kitchens': 2, 'group.outlets': 1 }, 'no'],
    ['two outlets', { 'group.kitchens': 1, 'group.outlets': 2 }, 'no'],
    ['one kitchen and no outlet', { 'group.kitchens': 1, 'group.outlets': 0 }, 'yes'],
    ['one outlet and no kitchen of its own', { 'group.kitchens': 0, 'group.outlets': 1 }, 'yes'],
  ]),
  ...allNeeded('legal.halal.sd', '2025-10-01', declared, [
    ...otherKinds,
    ...criteria.slice(0, 1),
    ['sales of more than fifteen billion', { 'group.sales': 15_000 * million + 1 }],
    ['two kitchens', { 'group.kitchens': 2 }],
  ]),
];
