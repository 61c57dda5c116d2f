import { casesOf } from '../case.ts';
import { allNeeded } from '../conditions.ts';

/** Before the articles on licences were rewritten, and after. */
const on = '2025-06-10';
const now = '2026-02-01';
const LISTED = 'legal.sppirt.type';
const JUST_SEVEN = 'legal.slhs.of-that-day';
const REST = 'legal.bpom-md.rest';
const SHORT_NOW = 'legal.slhs.short.now';
const OTHER_WAY = 'legal.food.other-way';
const LOOSE = 'legal.food.loose';
const HERBAL = 'legal.herbal-soap';
const OTHERS = 'legal.herbal-soap.licence';
const HALAL_OTHERS = 'legal.halal.sd.others';
const HALAL_LISTED = 'legal.halal.sd.type';
const million = 1_000_000;

const otherKinds = ['cosmetic', 'soap', 'craft', 'service', 'other'].map(
  (kind) => [kind, { 'product.kind': kind }] as const,
);
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
const cake = { ...crackers, 'product.shelfDays': 6, 'product.readyToEat': false, 'product.chilled': false };
const stall = { 'product.kind': 'food', 'product.readyToEat': true };

const sauce = {
  ...crackers,
  'product.dry': false,
  'product.chilled': false,
  'product.readyToEat': false,
};
const room = { 'product.chilled': false, 'product.readyToEat': false };
const loose = { ...sauce, 'product.packed': false };
const frozen = { ...sauce, 'product.frozen': true, 'product.coldDays': 30 };
const cold = (how: 'frozen' | 'chilled') => ({
  'product.kind': 'food',
  'product.frozen': how === 'frozen',
  'product.chilled': how === 'chilled',
  'product.shelfDays': 0,
});
const herbal = { 'product.kind': 'herbal' };
const goods = ['herbal', 'cosmetic', 'soap', 'other'].map((kind) => [`a ${kind}`, { 'product.kind': kind }] as const);

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
  ...casesOf('legal.sppirt.shelf.longer', on, [['six days', cake, 'no']]),
  ...allNeeded('legal.sppirt.place', on, crackers, [['made elsewhere', { 'product.homeKitchen': false }]]),
  ...allNeeded('legal.sppirt.equipment', on, crackers, [
    ['an automatic machine', { 'product.simpleEquipment': false }],
  ]),
  ...allNeeded('legal.sppirt.excluded', on, crackers, excluded),
  ...casesOf('legal.sppirt.excluded', on, [['nothing known of it', {}, 'unknown']]),
  ...allNeeded('legal.sppirt.excluded-process', on, crackers, processed),
  ...[on, now].flatMap((day) => [
    ...casesOf('legal.sppirt.fits', day, [
      ['the list of types was not read', crackers, 'unknown'],
      ['a herbal drink, if it is food', { ...crackers, ...herbal, [HERBAL]: true, [LISTED]: true }, 'yes'],
      ['a herbal drink, if it is none', { ...crackers, ...herbal, [HERBAL]: false, [LISTED]: true }, 'no'],
      ['a herbal drink', { ...crackers, ...herbal, [LISTED]: true }, 'unknown'],
    ]),
    ...allNeeded('legal.sppirt.fits', day, { ...crackers, [LISTED]: true }, [
      ...otherKinds,
      ...keepsMisses.slice(0, 1),
      ['made elsewhere', { 'product.homeKitchen': false }],
      ['an automatic machine', { 'product.simpleEquipment': false }],
      ...excluded.slice(0, 1),
      ...processed,
      ['of a type that is not on the list', { [LISTED]: false }],
    ]),
  ]),
  ...casesOf('legal.food.kind', on, [
    ['food', { 'product.kind': 'food', [HERBAL]: false }, 'yes'],
    ['a herbal drink', herbal, 'unknown'],
    ['a herbal drink, if it is food', { ...herbal, [HERBAL]: true }, 'yes'],
    ['a herbal drink, if it is medicine', { ...herbal, [HERBAL]: false }, 'no'],
    ...otherKinds.map(([kind, each]) => [`a ${kind}`, { ...each, [HERBAL]: true }, 'no'] as const),
  ]),
  ...casesOf('legal.herbal-soap.way', on, [
    ...goods.flatMap(([name, kind]) => [
      [`${name}: not read`, kind, 'unknown'] as const,
      [`${name} that takes one`, { ...kind, [OTHERS]: true }, 'yes'] as const,
      [`${name} that is freed`, { ...kind, [OTHERS]: false }, 'no'] as const,
    ]),
    ...['food', 'craft', 'service'].map(
      (kind) => [`a ${kind}`, { 'product.kind': kind, [OTHERS]: true }, 'no'] as const,
    ),
  ]),
  ...casesOf('legal.sppirt.now', now, [['older rules go on', {}, 'yes']]),

  ...casesOf('legal.food.short-lived', on, [
    ['six days', cake, 'yes'],
    ['just seven days: no text says', { ...cake, 'product.shelfDays': 7 }, 'unknown'],
    ['the same, if it counts', { ...cake, 'product.shelfDays': 7, [JUST_SEVEN]: true }, 'yes'],
    ['the same, if it does not', { ...cake, 'product.shelfDays': 7, [JUST_SEVEN]: false }, 'no'],
    ['six days, whatever is of seven', { ...cake, [JUST_SEVEN]: false }, 'yes'],
    ['eight days', { ...cake, 'product.shelfDays': 8, [JUST_SEVEN]: true }, 'no'],
    ['frozen for six days, an hour outside', { ...cold('frozen'), 'product.coldDays': 6 }, 'yes'],
    ['frozen for eight days, an hour outside', { ...cold('frozen'), 'product.coldDays': 8, [JUST_SEVEN]: true }, 'no'],
    ['chilled for six days', { ...cold('chilled'), 'product.coldDays': 6, 'product.shelfDays': 8 }, 'yes'],
    ['chilled for just seven days', { ...cold('chilled'), 'product.coldDays': 7 }, 'unknown'],
    ['chilled for just seven, if it counts', { ...cold('chilled'), 'product.coldDays': 7, [JUST_SEVEN]: true }, 'yes'],
    ['chilled for eight days', { ...cold('chilled'), 'product.coldDays': 8, [JUST_SEVEN]: true }, 'no'],
    ['chilled for days nobody told', cold('chilled'), 'unknown'],
  ]),

  ...allNeeded('legal.slhs.ready', on, stall, [
    ...otherKinds,
    ['not served as it is sold', { 'product.readyToEat': false }],
  ]),
  ...allNeeded('legal.slhs.ready', now, stall, [
    ...otherKinds,
    ['not served as it is sold', { 'product.readyToEat': false }],
  ]),
  ...allNeeded('legal.slhs.short', on, cake, [...otherKinds, ...processed, ['eight days', { 'product.shelfDays': 8 }]]),
  ...allNeeded('legal.slhs.short', now, { ...cake, [SHORT_NOW]: true }, [
    ...otherKinds,
    ...processed,
    ['eight days', { 'product.shelfDays': 8 }],
    ['it takes another licence now', { [SHORT_NOW]: false }],
  ]),
  ...casesOf('legal.slhs.short', now, [['which licence it takes now was not read', cake, 'unknown']]),
  ...casesOf('legal.slhs.short', on, [
    ['just seven days: no source tells which paper', { ...cake, 'product.shelfDays': 7 }, 'unknown'],
  ]),
  ...[on, now].flatMap((day) =>
    casesOf('legal.slhs.short', day, [
      ['six days, whatever is of seven', { ...cake, [SHORT_NOW]: true, [JUST_SEVEN]: false }, 'yes'],
      ['just seven, if it counts', { ...cake, 'product.shelfDays': 7, [SHORT_NOW]: true, [JUST_SEVEN]: true }, 'yes'],
      ['just seven, if not', { ...cake, 'product.shelfDays': 7, [SHORT_NOW]: true, [JUST_SEVEN]: false }, 'no'],
      ['eight days', { ...cake, 'product.shelfDays': 8, [SHORT_NOW]: true, [JUST_SEVEN]: true }, 'no'],
    ]),
  ),
  ...[on, now].flatMap((day) =>
    casesOf('legal.slhs', day, [
      ['ready to eat, and keeps long', { ...crackers, ...stall }, 'yes'],
      ['a cake of six days', { ...cake, [SHORT_NOW]: true }, 'yes'],
      ['neither', { ...crackers, 'product.readyToEat': false, [SHORT_NOW]: true }, 'no'],
    ]),
  ),

  ...casesOf('legal.bpom-md', on, [
    ['a moist sauce of a workshop', { ...sauce, [LISTED]: true }, 'yes'],
    ['the same, sold loose', { ...sauce, 'product.packed': false }, 'no'],
    ['the same, of six days', { ...sauce, 'product.shelfDays': 6 }, 'no'],
    ['crackers, if they are on the list', { ...crackers, ...room, [LISTED]: true }, 'no'],
    ['crackers, if they are not', { ...crackers, ...room, [LISTED]: false }, 'yes'],
    ['a cosmetic: which licence was not read', { 'product.kind': 'cosmetic' }, 'unknown'],
    ...goods.map(([name, kind]) => [name, { ...sauce, ...kind, [OTHERS]: true, [HERBAL]: false }, 'yes'] as const),
    ...goods.map(
      ([name, kind]) => [`${name}, freed`, { ...sauce, ...kind, [OTHERS]: false, [HERBAL]: false }, 'no'] as const,
    ),
    ['a craft', { ...sauce, 'product.kind': 'craft', [OTHERS]: true }, 'no'],
  ]),
  ...casesOf('legal.bpom-md', now, [
    ['sold frozen, in packs', { ...crackers, 'product.frozen': true, [REST]: false }, 'yes'],
    ['sold frozen, loose', { ...crackers, 'product.frozen': true, 'product.packed': false, [REST]: true }, 'no'],
    ['crackers, if they are on the list', { ...crackers, [LISTED]: true, [REST]: true }, 'no'],
    ['excluded: where the rest goes was not read', { ...crackers, 'product.alcohol': true }, 'unknown'],
    ['the same, where it goes to BPOM', { ...crackers, 'product.alcohol': true, [REST]: true }, 'yes'],
    ['the same, where it does not', { ...crackers, 'product.alcohol': true, [REST]: false }, 'no'],
    ...goods.map(([name, kind]) => [name, { ...sauce, ...kind, [OTHERS]: true, [HERBAL]: false }, 'yes'] as const),
    ...goods.map(
      ([name, kind]) => [`${name}, freed`, { ...sauce, ...kind, [OTHERS]: false, [HERBAL]: false }, 'no'] as const,
    ),
    ['a craft, frozen', { ...sauce, 'product.kind': 'craft', 'product.frozen': true, [OTHERS]: true }, 'no'],
  ]),

  ...[on, now].flatMap((day) => [
    ...casesOf('legal.food.beyond', day, [
      ['a sauce sold loose: no way was found', loose, 'unknown'],
      ['the same, where there is one', { ...loose, [OTHER_WAY]: true }, 'yes'],
      ['the same, where there is none', { ...loose, [OTHER_WAY]: false }, 'no'],
      ['on the list of SPP-IRT', { ...crackers, ...room, [LISTED]: true, [OTHER_WAY]: true }, 'no'],
      ['ready to eat', { ...loose, 'product.readyToEat': true, [OTHER_WAY]: true }, 'no'],
      ['frozen, in packs', { ...frozen, [OTHER_WAY]: true }, 'no'],
    ]),
    ...casesOf('legal.food.way', day, [
      ['a sauce sold loose: no way was found', loose, 'unknown'],
      ['the same, where there is one', { ...loose, [OTHER_WAY]: true }, 'yes'],
      ['the same, where there is none', { ...loose, [OTHER_WAY]: false }, 'no'],
      ['on the list of SPP-IRT', { ...crackers, ...room, [LISTED]: true, [OTHER_WAY]: false }, 'yes'],
      ['ready to eat', { ...loose, 'product.readyToEat': true, [OTHER_WAY]: false }, 'yes'],
      ['frozen, in packs', { ...frozen, [OTHER_WAY]: false }, 'yes'],
      ...otherKinds.map(
        ([kind, each]) => [`a ${kind}`, { ...loose, ...each, [OTHER_WAY]: true, [OTHERS]: true }, 'no'] as const,
      ),
    ]),
  ]),
  ...casesOf('legal.food.licence', on, [
    ['crackers in packs', { ...crackers, ...room }, 'yes'],
    ['a packed cake of six days', { ...cake, ...room }, 'no'],
    ['the same, ready to eat', { ...cake, ...room, 'product.readyToEat': true }, 'yes'],
    ['sold loose: the article says nothing', { ...loose, 'product.shelfDays': 6 }, 'unknown'],
    ['the same, if that takes one too', { ...loose, 'product.shelfDays': 6, [LOOSE]: true }, 'yes'],
    ['a packed cake of six days, if what is loose takes one', { ...cake, ...room, [LOOSE]: true }, 'no'],
    ['sold loose, if that takes none', { ...loose, [LOOSE]: false }, 'no'],
    ...otherKinds.map(([kind, each]) => [`a ${kind}`, { ...crackers, ...room, ...each }, 'no'] as const),
  ]),
  ...casesOf('legal.food.licence', now, [
    ['crackers in packs', { ...crackers, ...room, [LOOSE]: false }, 'yes'],
    ['a packed cake of six days', { ...cake, ...room, [LOOSE]: false }, 'yes'],
    ['ready to eat, loose', { ...loose, 'product.readyToEat': true, [LOOSE]: false }, 'yes'],
    ['sold loose', loose, 'unknown'],
    ['sold loose, if that takes one too', { ...loose, [LOOSE]: true }, 'yes'],
    ['sold loose, if that takes none', { ...loose, [LOOSE]: false }, 'no'],
    ...otherKinds.map(([kind, each]) => [`a ${kind}`, { ...crackers, ...room, ...each, [LOOSE]: true }, 'no'] as const),
  ]),

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
    ...criteria.slice(0, 1),
    ['sales of more than fifteen billion', { 'group.sales': 15_000 * million + 1 }],
    ['two kitchens', { 'group.kitchens': 2 }],
  ]),
  ...casesOf('legal.halal.sd', '2025-10-01', [
    ...[...otherKinds, ['herbal drink', herbal] as const].flatMap(([name, kind]) => [
      [`a ${name}: not read`, { ...declared, ...kind }, 'unknown'] as const,
      [`a ${name}, if that may be`, { ...kind, [HALAL_OTHERS]: true }, 'yes'] as const,
      [`a ${name}, if not`, { ...declared, ...kind, [HALAL_OTHERS]: false }, 'no'] as const,
    ]),
    [
      'food that does not fit, whatever is of other goods',
      { ...declared, 'group.nib': false, [HALAL_OTHERS]: true },
      'no',
    ],
  ]),
];
