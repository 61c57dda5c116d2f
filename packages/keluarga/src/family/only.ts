import type { Only } from '../engine/facts.ts';

/**
 * What alone can be so, in any family: wide limits of body and age, never a test of anybody's right. Completed years,
 * both ends included. Only the age of employment is a number of the law.
 */

/** Work for another, or an office. */
export const EMPLOYED = [
  'wage',
  'asn',
  'tni',
  'polri',
  'retired-state',
  'state-paid',
  'village-official',
  'certified-teacher',
  'health-worker',
  'social-assistant',
  'company-officer',
] as const;
/** Posts and companies, from the age of a KTP. */
const POSTS = EMPLOYED.filter((job) => job !== 'wage' && job !== 'state-paid');

const years = (from: number, to?: number) => [{ fact: 'member.age', from, ...(to !== undefined && { to }) }];

/** Pregnant, or in the weeks after birth. */
export const maternal: readonly Only[] = [{ when: [[{ fact: 'member.sex', oneOf: ['female'] }], years(10, 55)] }];

export const pregnancyNumber: readonly Only[] = [
  { when: [[{ fact: 'member.pregnant' }, { fact: 'member.postpartum' }]] },
];

export const job: readonly Only[] = [
  { values: EMPLOYED, when: [[{ fact: 'member.age', from: { param: 'employment.min-age' } }]] },
  { values: POSTS, when: [years(17)] },
];

export const monthlyWage: readonly Only[] = [{ when: [[{ fact: 'member.job', oneOf: EMPLOYED }]] }];

/** Nobody is at a school whose youngest pupils are older; TK ends well before ten. */
export const school: readonly Only[] = [
  { values: ['tk'], when: [years(0, 9)] },
  { values: ['sd'], when: [years(5)] },
  { values: ['smp'], when: [years(10)] },
  { values: ['sma'], when: [years(13)] },
  { values: ['higher'], when: [years(15)] },
];

export const relation: readonly Only[] = [
  { values: ['spouse', 'child-in-law'], when: [years(10)], unasked: true },
  { values: ['parent', 'parent-in-law'], when: [years(20)], unasked: true },
];

export const MARRIED_FROM = 10;
export const married: readonly Only[] = [{ when: [[{ fact: 'couple.wifeAge', from: MARRIED_FROM }]], unasked: true }];

/** Without a child there is no youngest, and without two no time between births: then the number is its greatest. */
export const youngest: readonly Only[] = [{ most: true, when: [[{ fact: 'couple.children', from: 1 }]] }];
export const gap: readonly Only[] = [{ most: true, when: [[{ fact: 'couple.children', from: 2 }]] }];
export const outOfSchool: readonly Only[] = [{ when: [[{ fact: 'couple.schoolAgeChild' }]] }];
export const schoolAgeChild: readonly Only[] = [{ when: [[{ fact: 'couple.children', from: 1 }]] }];

/** Completed years by which a mother or a father is older than the child, at least. */
export const PARENT_FROM = 10;

/** Outside these ages nobody is asked about it. */
export const menstruation: readonly Only[] = [
  { values: ['menstruating'], when: [[{ fact: 'couple.wifeAge', from: 8, to: 60 }]] },
  { values: ['not-started'], when: [[{ fact: 'couple.wifeAge', to: 20 }]] },
];

/** Who uses a method is not asked whether they mean to begin. */
export const wants: readonly Only[] = [{ when: [[{ fact: 'couple.method', oneOf: ['none'] }]] }];
