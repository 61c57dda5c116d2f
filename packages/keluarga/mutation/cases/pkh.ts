import { type Case, casesOf } from '../case.ts';

const on = '2025-06-01';
const SIX = 'pkh.component.early-child.at-six';
const LATER = 'pkh.component.pregnancy.later';
const NURSING = 'pkh.component.breastfeeding.counts';
const UNFINISHED = 'pkh.component.out-of-school.counts';
const NARROWED = 'pkh.component.elderly.narrowed';
const VICTIMS = 'pkh.component.gross-rights-victim.before';

/** Counts for nothing. */
export const adult = {
  'member.age': 40,
  'member.school': 'none',
  'member.pregnant': false,
  'member.postpartum': false,
  'member.severeDisability': false,
  'member.grossRightsVictim': false,
};
const one = (more = {}) => ({ members: [{ ...adult, ...more }], [NURSING]: false });
const pupil = (age: number, school: string) => ({ 'member.age': age, 'member.school': school });
const mother = (pregnant: boolean, postpartum: boolean, number: number) => ({
  'member.pregnant': pregnant,
  'member.postpartum': postpartum,
  'member.pregnancyNumber': number,
});

const level = (school: string): Case[] =>
  casesOf(`pkh.component.${school}`, on, [
    ['a pupil of 5', pupil(5, school), 'no'],
    ['a pupil of 6', pupil(6, school), 'yes'],
    ['a pupil of 21', pupil(21, school), 'yes'],
    ['a pupil of 22', pupil(22, school), 'no'],
    ...['none', 'tk', 'sd', 'smp', 'sma', 'higher']
      .filter((other) => other !== school)
      .map((other) => [`12, and the school is ${other}`, pupil(12, other), 'no'] as const),
  ]);

const between = (day: string): Case[] =>
  casesOf('pkh.component.elderly', day, [
    ['59, below both ages', { 'member.age': 59, [NARROWED]: true }, 'no'],
    ['60, which one source counts and another does not', { 'member.age': 60 }, 'unknown'],
    ['60, by the age of the regulation', { 'member.age': 60, [NARROWED]: true }, 'yes'],
    ['69, by the other age', { 'member.age': 69, [NARROWED]: false }, 'no'],
    ['70, which all sources count', { 'member.age': 70, [NARROWED]: false }, 'yes'],
  ]);

/** Who counts in PKH. */
export const pkh = [
  ...casesOf('pkh.component', on, [
    ['nobody', { members: [], [NURSING]: false }, 'no'],
    ['nobody, and of who breastfeeds it is open', { members: [] }, 'unknown'],
    ['nobody, where who breastfeeds counts', { members: [], [NURSING]: true }, 'yes'],
    ['one of 40 without any of it', one(), 'no'],
    ['a child of 3', one({ 'member.age': 3 }), 'yes'],
    ['a pupil of SD', one(pupil(9, 'sd')), 'yes'],
    ['a pupil of SMP', one(pupil(14, 'smp')), 'yes'],
    ['a pupil of SMA', one(pupil(17, 'sma')), 'yes'],
    ['severely disabled', one({ 'member.severeDisability': true }), 'yes'],
    ['an elder of 75', one({ 'member.age': 75 }), 'yes'],
    ['pregnant with her first', one(mother(true, false, 1)), 'yes'],
    ['a victim of gross violations', one({ 'member.grossRightsVictim': true }), 'yes'],
    ['a child of 12 out of school', one(pupil(12, 'none')), 'unknown'],
    ['the same, where it counts', { ...one(pupil(12, 'none')), [UNFINISHED]: true }, 'yes'],
    ['the same, where it does not', { ...one(pupil(12, 'none')), [UNFINISHED]: false }, 'no'],
    ['a third pregnancy', one(mother(true, false, 3)), 'unknown'],
    ['one of two counts', { members: [adult, { ...adult, 'member.age': 3 }] }, 'yes'],
    ['of whom nothing is known', {}, 'unknown'],
  ]),

  ...casesOf('pkh.component.pregnant', on, [
    ['the second pregnancy', mother(true, false, 2), 'yes'],
    ['the third, which the regulation does not leave out', mother(true, false, 3), 'unknown'],
    ['the third, where later ones count', { ...mother(true, false, 3), [LATER]: true }, 'yes'],
    ['the third, where they do not', { ...mother(true, false, 3), [LATER]: false }, 'no'],
    ['after the first birth', mother(false, true, 1), 'yes'],
    ['after the third, where later ones count', { ...mother(false, true, 3), [LATER]: true }, 'yes'],
    ['neither', { ...mother(false, false, 1), [LATER]: true }, 'no'],
    ['pregnant, which time is not known', { 'member.pregnant': true }, 'unknown'],
  ]),

  ...casesOf('pkh.component.pregnancy-number', on, [
    ['the second', { 'member.pregnancyNumber': 2, [LATER]: false }, 'yes'],
    ['the third', { 'member.pregnancyNumber': 3 }, 'unknown'],
    ['the third, where later ones count', { 'member.pregnancyNumber': 3, [LATER]: true }, 'yes'],
    ['the third, where they do not', { 'member.pregnancyNumber': 3, [LATER]: false }, 'no'],
  ]),

  ...casesOf('pkh.component.breastfeeding', on, [
    ['one source counts them', {}, 'unknown'],
    ['where they count', { [NURSING]: true }, 'yes'],
    ['where they do not', { [NURSING]: false }, 'no'],
  ]),

  ...casesOf('pkh.component.out-of-school', on, [
    ['12, at no school: one source counts', pupil(12, 'none'), 'unknown'],
    ...['none', 'tk'].map((school) => [`12, ${school}`, { ...pupil(12, school), [UNFINISHED]: true }, 'yes'] as const),
    ...['sd', 'smp', 'sma', 'higher'].map(
      (school) => [`12, at ${school}`, { ...pupil(12, school), [UNFINISHED]: true }, 'no'] as const,
    ),
    ['5', { ...pupil(5, 'none'), [UNFINISHED]: true }, 'no'],
    ['6', { ...pupil(6, 'none'), [UNFINISHED]: true }, 'yes'],
    ['21', { ...pupil(21, 'none'), [UNFINISHED]: true }, 'yes'],
    ['22', { ...pupil(22, 'none'), [UNFINISHED]: true }, 'no'],
    ['12, where only pupils count', { ...pupil(12, 'none'), [UNFINISHED]: false }, 'no'],
  ]),

  ...casesOf('pkh.component.early-child', on, [
    ['newly born', { 'member.age': 0 }, 'yes'],
    ['5, not at school', { ...pupil(5, 'none'), [SIX]: false }, 'yes'],
    ['5, at SD already', { ...pupil(5, 'sd'), [SIX]: false }, 'yes'],
    ['6, not at school: one list ends at six', pupil(6, 'none'), 'unknown'],
    ...['none', 'tk'].flatMap(
      (school) =>
        [
          [`6, ${school}, where six counts`, { ...pupil(6, school), [SIX]: true }, 'yes'],
          [`6, ${school}, where it does not`, { ...pupil(6, school), [SIX]: false }, 'no'],
        ] as const,
    ),
    ...['sd', 'smp', 'sma', 'higher'].map(
      (school) => [`6, at ${school}: counts there`, { ...pupil(6, school), [SIX]: true }, 'no'] as const,
    ),
    ['7, not at school', { ...pupil(7, 'none'), [SIX]: true }, 'no'],
  ]),

  ...level('sd'),
  ...level('smp'),
  ...level('sma'),

  ...casesOf('pkh.component.disability', on, [
    ['severely disabled', { 'member.severeDisability': true }, 'yes'],
    ['not', { 'member.severeDisability': false }, 'no'],
  ]),

  ...casesOf('pkh.component.elderly', '2021-07-01', [
    ['59 in 2021', { 'member.age': 59 }, 'no'],
    ['60 in 2021', { 'member.age': 60 }, 'yes'],
  ]),
  ...casesOf('pkh.component.elderly', '2022-03-01', [
    ['69 in 2022', { 'member.age': 69 }, 'no'],
    ['70 in 2022', { 'member.age': 70 }, 'yes'],
  ]),
  ...between('2019-06-01'),
  ...between('2023-05-01'),
  ...casesOf('pkh.component.elderly', '2024-06-01', [
    ['59 before the lists that say 70', { 'member.age': 59 }, 'no'],
    ['60 before them', { 'member.age': 60 }, 'yes'],
  ]),
  ...casesOf('pkh.component.elderly', on, [
    ['59', { 'member.age': 59 }, 'no'],
    ['60', { 'member.age': 60 }, 'yes'],
    ['69', { 'member.age': 69 }, 'yes'],
    ['70', { 'member.age': 70 }, 'yes'],
  ]),
  ...casesOf('pkh.component.elderly.contested', on, [['the better-supported reading counts them', {}, 'yes']]),

  ...casesOf('pkh.component.gross-rights-victim', '2024-07-01', [
    ['named by the state, the day before they were seen', { 'member.grossRightsVictim': true }, 'unknown'],
    ['where they counted already', { 'member.grossRightsVictim': true, [VICTIMS]: true }, 'yes'],
    ['where they did not', { 'member.grossRightsVictim': true, [VICTIMS]: false }, 'no'],
    ['not named', { 'member.grossRightsVictim': false, [VICTIMS]: true }, 'no'],
  ]),
  ...casesOf('pkh.component.gross-rights-victim', on, [
    ['named by the state', { 'member.grossRightsVictim': true }, 'yes'],
    ['not', { 'member.grossRightsVictim': false }, 'no'],
  ]),
];
