import type { AcceptorWords } from './words.ts';

export const en: AcceptorWords = {
  methods: {
    'inject-1m': 'one-month injection',
    'inject-3m': 'three-month injection',
    pill: 'pill',
    condom: 'condom',
    'implant-1': 'implant of one rod',
    'implant-2': 'implant of two rods',
    'iud-cut380a': 'copper IUD CuT-380A',
    'iud-other': 'another IUD, also one with a hormone',
    mow: 'MOW (female sterilisation, tubectomy)',
    mop: 'MOP (male sterilisation, vasectomy)',
    mal: 'MAL (while breastfeeding fully)',
    diaphragm: 'diaphragm',
    ec: 'emergency contraception',
    periodic: 'periodic abstinence (calendar)',
    withdrawal: 'withdrawal',
    spermicide: 'spermicide (tablet, cream or jelly)',
    norplant: 'implant of six capsules (Norplant)',
  },
  users: { wife: 'wife', husband: 'husband', couple: 'husband and wife' },
  lengths: {
    mkjp: 'counted as MKJP (long-acting methods)',
    'not-mkjp': 'not counted as MKJP',
    unclassed: 'not named where MKJP is divided from the rest',
  },
  protections: {
    permanent: 'lasting',
    'per-use': 'for one use',
    'per-strip': 'as long as a strip of pills lasts',
    'while-mal-holds': 'while all three conditions of MAL hold',
    'not-found': 'not found in any source we read',
  },
  spans: {
    days: { one: '{n} day', other: '{n} days' },
    weeks: { one: '{n} week', other: '{n} weeks' },
    months: { one: '{n} month', other: '{n} months' },
    years: { one: '{n} year', other: '{n} years' },
  },
  between: '{from} to {to}',
  facilityOnly: 'in a health facility only',
  couples: {
    active: {
      name: 'Active user of family planning',
      means: 'A couple of reproductive age that uses a method now. Short: PA.',
    },
    pregnant: {
      name: 'Pregnant',
      means: 'During a pregnancy a couple is not counted as an active user.',
    },
    'never-used': {
      name: 'Has never used family planning',
      means: 'This couple is no user of family planning. That is fine.',
    },
    'dropped-out': {
      name: 'Dropped out',
      means: 'More than {kb.status.dropout.months} months without a method. It is nobody’s fault.',
    },
    'stopped-lately': {
      name: 'No name for it yet',
      means:
        'Up to {kb.status.dropout.months} months after stopping, no text that we read has a name for it. The rule is not clear.',
    },
    'not-pus': {
      name: 'Not counted as a couple of reproductive age',
      means: 'So nothing here is called a user of family planning either. You may still ask for health services.',
    },
    unknown: {
      name: 'Cannot be told yet',
      means: 'An answer is not known. That is fine.',
    },
  },
  services: {
    'new-first': {
      name: 'New user of family planning',
      means: 'Somebody who uses a method for the first time. Short: PB.',
    },
    'new-after': {
      name: 'New user of family planning',
      means: 'Somebody who uses a method again after a birth or a miscarriage. Short: PB.',
    },
    resumed: {
      name: 'Resumed',
      means: 'Using again after a pause of {kb.status.resume.months} months or more that was no pregnancy.',
    },
    switched: {
      name: 'Changed method',
      means: 'Somebody who uses a method changes to another.',
    },
    repeated: {
      name: 'Repeat service',
      means: 'Somebody who uses a method gets the same again.',
    },
    unsettled: {
      name: 'The rule is not clear',
      means: 'The pause was shorter than {kb.status.resume.months} months. We found no name for it.',
    },
    unknown: {
      name: 'Cannot be told yet',
      means: 'An answer is not known. That is fine.',
    },
  },
  reasons: {
    hamil: { name: 'H', means: 'pregnant' },
    ias: { name: 'IAS', means: 'wants a child soon' },
    iat: { name: 'IAT', means: 'wants a child, but later' },
    tial: { name: 'TIAL', means: 'wants no more children' },
  },
  noForce: 'Nobody may be forced to use family planning, or to use a certain method.',
};
