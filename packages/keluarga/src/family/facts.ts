import { choice, date, type Facts, integer, yesNo } from '../engine/facts.ts';
import { vocabulary } from '../engine/vocabulary.ts';
import * as only from './only.ts';

const spesifik = { data: 'spesifik', cost: 3 } as const;
const ofMembers = { of: 'members' } as const;
const ofCouples = { of: 'couples' } as const;

/** How a couple prevents pregnancy now. `other-modern` and `other-traditional` are methods of that kind not named here. */
const METHODS = [
  'none',
  'pill',
  'injection',
  'condom',
  'implant',
  'iud',
  'mow',
  'mop',
  'mal',
  'other-modern',
  'periodic',
  'withdrawal',
  'other-traditional',
] as const;

const JOBS = ['none', 'informal', ...only.EMPLOYED] as const;

/** Completed years. */
const OLDEST = 130;

/** How somebody belongs to the head of the KK. */
const RELATIONS = [
  'head',
  'spouse',
  'child',
  'child-in-law',
  'grandchild',
  'parent',
  'parent-in-law',
  'sibling',
  'kin',
  'other',
] as const;

/**
 * Everything that can be asked about a KK. The id of a fact of a list is the key of the answer in an entry of that
 * list: `member.pregnant` is `pregnant` of a member.
 */
export const facts = {
  'kk.desil': integer(1, 10, 'desil', { knownBy: 'office', lookUp: true, cost: 2, holdsDays: 92 }),
  'kk.refusedAid': yesNo(),
  /** Where the family is registered: on a KK of the place asked about, on one of another place, or on none. */
  'kk.card': choice(['here', 'elsewhere', 'none']),
  /** An office does not hold the family's job or pay data against it. */
  'kk.flagCleared': yesNo({ knownBy: 'office' }),
  /** The group decided, in its own deliberation, to admit. */
  'kk.admittedByGroup': yesNo({ knownBy: 'group', lookUp: true, cost: 2, effort: 1 }),

  'member.birthDate': date({ ...ofMembers, past: true }),
  'member.age': integer(0, OLDEST, 'year', {
    ...ofMembers,
    grows: true,
    since: { fact: 'member.birthDate', unit: 'year' },
  }),
  /** Told where the age of a small child is known in months. */
  'member.ageMonths': integer(0, OLDEST * 12 + 11, 'month', {
    ...ofMembers,
    grows: true,
    since: { fact: 'member.birthDate', unit: 'month' },
    askedAs: ['member.birthDate', 'member.age'],
  }),
  'member.sex': choice(['female', 'male'], ofMembers),
  'member.relation': choice(RELATIONS, { ...ofMembers, only: only.relation }),
  'member.pregnant': yesNo({ ...ofMembers, ...spesifik, holdsDays: 60, only: only.maternal }),
  /** Within 42 days after giving birth. */
  'member.postpartum': yesNo({ ...ofMembers, ...spesifik, holdsDays: 14, only: only.maternal }),
  /** Which pregnancy this is, or was for who has just given birth. */
  'member.pregnancyNumber': integer(1, 20, 'pregnancy', {
    ...ofMembers,
    ...spesifik,
    holdsDays: 60,
    only: only.pregnancyNumber,
  }),
  'member.school': choice(['none', 'tk', 'sd', 'smp', 'sma', 'higher'], {
    ...ofMembers,
    holdsDays: 180,
    only: only.school,
  }),
  'member.severeDisability': yesNo({ ...ofMembers, ...spesifik }),
  /** Designated by the state as a victim of gross human-rights violations, or an heir of one. */
  'member.grossRightsVictim': yesNo({ ...ofMembers, cost: 2, rare: true }),
  'member.job': choice(JOBS, { ...ofMembers, cost: 2, only: only.job }),
  'member.monthlyWage': integer(0, 1_000_000_000, 'rupiah', {
    ...ofMembers,
    data: 'spesifik',
    cost: 3,
    only: only.monthlyWage,
  }),

  'couple.married': yesNo({ ...ofCouples, only: only.married }),
  'couple.wifeAge': integer(0, OLDEST, 'year', { ...ofCouples, grows: true }),
  /** Unmarried children of the two, or of one of them, on the KK. */
  'couple.children': integer(0, 50, 'person', ofCouples),
  /** Of the youngest; the greatest where there is none. */
  'couple.youngestMonths': integer(0, OLDEST * 12 + 12, 'month', { ...ofCouples, only: only.youngest }),
  /** The least time between two births one after the other, 1 or more; the greatest where there are not two. */
  'couple.closestBirths': integer(1, OLDEST * 12 + 12, 'month', { ...ofCouples, only: only.gap }),
  /** A child of the age of compulsory schooling. */
  'couple.schoolAgeChild': yesNo({ ...ofCouples, holdsDays: 0, only: only.schoolAgeChild }),
  /** One of them is at no school. */
  'couple.outOfSchool': yesNo({ ...ofCouples, holdsDays: 0, only: only.outOfSchool }),
  'couple.menstruation': choice(['not-started', 'menstruating', 'stopped'], {
    ...ofCouples,
    ...spesifik,
    last: true,
    only: only.menstruation,
  }),
  'couple.method': choice(METHODS, { ...ofCouples, ...spesifik, cost: 8, last: true }),
  'couple.wantsToBecomeAcceptor': yesNo({ ...ofCouples, ...spesifik, cost: 8, last: true, only: only.wants }),
} as const satisfies Facts;

export type FactId = keyof typeof facts;

export const fact = vocabulary(facts);
