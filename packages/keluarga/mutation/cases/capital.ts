import { casesOf } from '../case.ts';
import { allNeeded, unreadSince } from '../conditions.ts';

/** The amendment of 2025 was in force for sure from the last day of that year. */
const on2025 = '2026-01-15';
const on2026 = '2026-06-01';
const SAME = 'capital.kur.2026.same';
const million = 1_000_000;

const own = { 'person.business': true, 'person.beginnerLetter': false };
const beginner = { 'person.business': false, 'person.beginnerLetter': true };
const neither = { 'person.business': false, 'person.beginnerLetter': false };
const RELAXED = 'capital.kur.relaxation';
const people = (...some: readonly (typeof own)[]) => ({ people: some });

const group = {
  ...people(own, beginner),
  'group.offtaker': true,
  'group.letter': true,
  'group.inSikp': true,
  'group.fisheries': true,
};
const groupMisses = [
  ['one has neither a business nor a letter', people(own, neither)],
  ['no contract with a buyer', { 'group.offtaker': false }],
  ['no letter that names the group', { 'group.letter': false }],
  ['not in SIKP', { 'group.inSikp': false }],
  ['fish, and more beginners than others', people(own, beginner, beginner)],
] as const;

const member = {
  'person.amount': 500 * million,
  'group.offtaker': true,
  'person.businessMonths': 6,
  'person.commercialEver': false,
  'person.programmeUnpaid': false,
  'person.overdue': false,
  'person.notNamedRunning': false,
  'person.ultraMicroMost': 20 * million,
  'person.ultraMicroOwed': 20 * million,
  'group.letter': true,
  'group.inSikp': true,
  [RELAXED]: false,
  'person.npwp': true,
  'person.sales': 100 * million,
  'person.age': 30,
  'person.married': false,
};
const tooMuch = ['a rupiah more than 500 million', { 'person.amount': 500 * million + 1 }] as const;
const noBuyer = ['no partner', { 'group.offtaker': false }] as const;
const young = ['a business of five months', { 'person.businessMonths': 5 }] as const;

const late = ['an instalment that is late', { 'person.overdue': true }] as const;
const large = { 'person.ultraMicroMost': 25 * million };
const largeRuns = [
  'an ultra-micro loan of 25 million runs',
  { ...large, 'person.ultraMicroOwed': 25 * million },
] as const;
const noLetter = ['no letter that names the group', { 'group.letter': false }] as const;
const PAID_OFF = 'capital.kur.khusus.ultra-micro.paid-off';
const BESIDE = 'capital.kur.khusus.beside';
const group3b = { 'group.offtaker': true, 'group.letter': true, 'group.inSikp': true };
const beside = { ...member, 'person.notNamedRunning': true };

const soe = { 'person.amount': 250 * million, 'person.business': true };
const soeMisses = [
  ['a rupiah more than 250 million', { 'person.amount': 250 * million + 1 }],
  ['no business', { 'person.business': false }],
] as const;

const cooperative = { 'group.cooperative': true, 'group.yearlyMeeting': true, 'group.amount': 3_000 * million };

/** KUR for a group and for members of a cluster, state firms, cooperatives, BAZNAS. */
export const capital = [
  ...casesOf('capital.kur.group.criteria', on2025, [
    ['all have a business', people(own, own), 'yes'],
    ['a beginner with a letter of the chair', people(own, beginner), 'yes'],
    ['a beginner without one', people(own, neither), 'no'],
    ['one of whom it is not known', { people: [own, {}] }, 'unknown'],
    ['a list that may lack somebody', {}, 'unknown'],
  ]),
  ...casesOf('capital.kur.group.offtaker', on2025, [
    ['a contract with a buyer', { 'group.offtaker': true }, 'yes'],
    ['none', { 'group.offtaker': false }, 'no'],
  ]),
  ...casesOf('capital.kur.group.letter', on2025, [
    ['a letter that names the group', { 'group.letter': true }, 'yes'],
    ['none', { 'group.letter': false }, 'no'],
  ]),
  ...casesOf('capital.kur.group.sikp', on2025, [
    ['the group and its members are in SIKP', { 'group.inSikp': true }, 'yes'],
    ['they are not', { 'group.inSikp': false }, 'no'],
  ]),
  ...casesOf('capital.kur.group.fisheries-beginners', '2024-06-01', [
    ['no fish, and all are beginners', { 'group.fisheries': false, ...people(beginner, beginner) }, 'yes'],
    ['fish, two of each', { 'group.fisheries': true, ...people(own, own, beginner, beginner) }, 'yes'],
    ['fish, one and two beginners', { 'group.fisheries': true, ...people(own, beginner, beginner) }, 'no'],
    ['fish, two and one beginner', { 'group.fisheries': true, ...people(own, own, beginner) }, 'yes'],
    ['fish, three and no beginner', { 'group.fisheries': true, ...people(own, own, own) }, 'yes'],
    ['fish, and nobody with a business', { 'group.fisheries': true, ...people(beginner) }, 'no'],
  ]),
  ...allNeeded('capital.kur.group.route', on2025, group, groupMisses),
  ...unreadSince('capital.kur.group.route', on2026, SAME, group, groupMisses),

  ...allNeeded('capital.kur.khusus', '2024-06-01', member, [tooMuch, noBuyer]),
  ...casesOf('capital.kur.khusus', '2024-06-01', [
    ['ten million', { ...member, 'person.amount': 10 * million }, 'yes'],
  ]),
  ...allNeeded('capital.kur.khusus.eligibility', on2025, member, [
    young,
    ['a commercial credit before', { 'person.commercialEver': true }],
    ['a programme credit that is not paid off', { 'person.programmeUnpaid': true }],
  ]),
  ...casesOf('capital.kur.khusus.eligibility', on2025, [
    ['a business of five years', { ...member, 'person.businessMonths': 60 }, 'yes'],
    ['of five months, of one who is let off', { ...member, 'person.businessMonths': 5, [RELAXED]: true }, 'yes'],
    [
      'a commercial credit, of one who is let off',
      { ...member, 'person.commercialEver': true, [RELAXED]: true },
      'yes',
    ],
    ['a programme credit, of one who is let off', { ...member, 'person.programmeUnpaid': true, [RELAXED]: true }, 'no'],
  ]),
  ...casesOf('capital.kur.khusus.ultra-micro.within', on2025, [
    ['twenty million, which runs', { ...member }, 'yes'],
    ['none', { 'person.ultraMicroMost': 0, 'person.ultraMicroOwed': 0 }, 'yes'],
    [
      'a rupiah more, which runs',
      { 'person.ultraMicroMost': 20 * million + 1, 'person.ultraMicroOwed': 20 * million + 1, [PAID_OFF]: true },
      'no',
    ],
    ['25 million, paid off: two exceptions meet', { ...member, ...large }, 'unknown'],
    ['the same, where what is paid off counts', { ...member, ...large, [PAID_OFF]: true }, 'yes'],
    ['the same, where it does not', { ...member, ...large, [PAID_OFF]: false }, 'no'],
    [
      'a rupiah more than twenty million, where it does not',
      { ...member, 'person.ultraMicroMost': 20 * million + 1, [PAID_OFF]: false },
      'no',
    ],
    ['twenty million, where it does not', { ...member, [PAID_OFF]: false }, 'yes'],
  ]),
  ...casesOf('capital.kur.khusus.current', on2025, [
    ['nothing runs', member, 'yes'],
    ['an instalment that is late', { ...member, 'person.overdue': true }, 'no'],
    ['one that is late, where it may run beside', { ...beside, 'person.overdue': true, [BESIDE]: true }, 'no'],
    ['an ultra-micro loan runs: the list was read in part', beside, 'unknown'],
    ['the same, where it may', { ...beside, [BESIDE]: true }, 'yes'],
    ['the same, where it may not', { ...beside, [BESIDE]: false }, 'no'],
  ]),
  ...allNeeded('capital.kur.khusus.as-group', on2025, group3b, [
    noBuyer,
    noLetter,
    ['not in SIKP', { 'group.inSikp': false }],
  ]),
  ...allNeeded('capital.kur.khusus.route', on2025, member, [tooMuch, noLetter, young, largeRuns, late]),
  ...unreadSince('capital.kur.khusus.route', on2026, SAME, member, [tooMuch, noLetter, young, largeRuns, late]),
  ...allNeeded('capital.kur.khusus.route', on2026, { ...member, [SAME]: true }, [
    ['sales of more than 4.8 billion', { 'person.sales': 4_800 * million + 1 }],
    ['20 years old and not married', { 'person.age': 20 }],
    ['500 million without a tax number', { 'person.npwp': false }],
  ]),
  ...casesOf('capital.kur.khusus.route', on2026, [
    [
      'fifty million without one',
      { ...member, [SAME]: true, 'person.amount': 50 * million, 'person.npwp': false },
      'yes',
    ],
  ]),

  ...casesOf('capital.pumk.main.within', '2023-06-01', [
    ['250 million', { 'person.amount': 250 * million }, 'yes'],
    ['a rupiah more', { 'person.amount': 250 * million + 1 }, 'no'],
    ['ten million', { 'person.amount': 10 * million }, 'yes'],
  ]),
  ...casesOf('capital.pumk.business', '2023-06-01', [
    ['a business', { 'person.business': true }, 'yes'],
    ['none', { 'person.business': false }, 'no'],
  ]),
  ...allNeeded('capital.pumk.route', '2023-06-01', soe, soeMisses),
  ...unreadSince('capital.pumk.route', '2025-06-01', 'capital.pumk.now', soe, soeMisses),

  ...casesOf('capital.coop.group-not-coop', on2026, [
    ['the group has joined a cooperative', { 'group.cooperative': true }, 'yes'],
    ['it is a group only', { 'group.cooperative': false }, 'no'],
  ]),
  ...casesOf('capital.lpdb.coop', '2020-06-01', [
    ['the yearly meeting is held', { 'group.yearlyMeeting': true }, 'yes'],
    ['it is not', { 'group.yearlyMeeting': false }, 'no'],
  ]),
  ...casesOf('capital.kkmp.lpdb.within', on2026, [
    ['three billion', { 'group.amount': 3_000 * million }, 'yes'],
    ['a rupiah more', { 'group.amount': 3_000 * million + 1 }, 'no'],
    ['a hundred million', { 'group.amount': 100 * million }, 'yes'],
  ]),
  ...casesOf('capital.lpdb.route', on2026, [
    ['all else is met: what was seen in 2019 of the meeting is not known to hold', cooperative, 'unknown'],
    ['no yearly meeting', { ...cooperative, 'group.yearlyMeeting': false }, 'unknown'],
    ['it does hold, and is met', { ...cooperative, 'unread:capital.lpdb.coop': true }, 'yes'],
    ['a group only', { ...cooperative, 'group.cooperative': false }, 'no'],
    ['a rupiah more than three billion', { ...cooperative, 'group.amount': 3_000 * million + 1 }, 'no'],
  ]),

  ...allNeeded('capital.baznas.mustahik', on2026, { 'person.business': true, 'person.mustahik': true }, [
    ['no business', { 'person.business': false }],
    ['not entitled to zakat', { 'person.mustahik': false }],
  ]),
];
