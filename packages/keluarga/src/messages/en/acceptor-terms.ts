import type { AcceptorWords } from '../acceptor-words.ts';

/** Methods, and what offices call couples and services. */
export const acceptorTerms: AcceptorWords = {
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
  law: {
    right: 'Everybody has the right of access to family planning.',
    'no-force': 'Family planning by force, of anybody, is against human rights, and whoever does it may be punished.',
    'choice-of-everybody': 'Everybody has the right to choose a method for themselves without force.',
    'choice-at-fertile-age':
      'Couples of reproductive age, and people of that age who are at risk, have the right to be told, to be served, and to choose a method without force.',
    factors:
      'The method is what the couple chooses. Age, births and number of children, health and norms of religion are considered. No number is named.',
    'in-a-facility-only': 'IUD, implant, MOW and MOP must be done in a health facility.',
    'in-many-places':
      'The service may be given at a puskesmas, a clinic, a hospital, a posyandu, where medicines are given out such as a pharmacy, on a home visit, or at a unit set up by the government. Whoever gives it must be medical or health staff with the authority to do so. Which method may be given where is not said there.',
    emergency:
      'Emergency contraception is given to a mother who is not protected, or to a victim of rape, so that no pregnancy follows. Medical or health staff give it.',
    adults:
      'For adults, reproductive health care includes contraceptives for couples of reproductive age and for groups at risk.',
    adolescents:
      'Every adolescent has the right to health care that is safe, good and affordable, reproductive and mental health included.',
    'bride-and-groom':
      'Everybody about to marry must have a health examination in a health facility. Its letter can be used for the marriage.',
    family:
      'A family helps all of its members to get reproductive health care, and husband and wife support each other’s choice of method.',
    consent:
      'Every act of health care needs your consent, after you were told enough. Where something is put into the body or the risk is high, the consent is in writing.',
    'after-violence': 'Everybody has the right to care and recovery of health after sexual violence.',
    jkn: 'JKN covers counselling and the service of family planning, vasectomy and tubectomy included. The government supplies the devices and drugs; JKN does not pay for them.',
  },
  over: {
    lasts: 'The protection may have ended.',
    'per-strip': 'Is the strip used up, or was a pill missed? The protection may have ended.',
    'while-mal-holds': 'Does one of its conditions no longer hold? The protection may have ended.',
  },
  askSoon: 'Ask a midwife or the puskesmas soon. Being late can happen to anybody.',
  lochia:
    'Blood before {kb.mal.lochia.days} after a birth is not called menstruation. That is only a word. A lot of blood, a smell or a fever is a danger sign. Do not wait: go to the puskesmas or the emergency department at once, on whatever day.',
  emergency:
    'At once; the sooner the better. Guidance of the Ministry of Health, as the news quotes it, names {kb.ec.within.hours} after the event at most. Is it later than that? Come all the same: you still have the right to care.',
  noForce: 'Nobody may be forced to use family planning, or to use a certain method.',
};
