import type { familyFacts as id } from '../id/family-facts.ts';
import type { Like } from '../joined.ts';
import { coupleFacts } from './couple-facts.ts';
import { memberFacts } from './member-facts.ts';

/** What is asked of a family. */
export const familyFacts = {
  facts: {
    'kk.desil': {
      label: 'desil of the family',
      question: 'Which desil is recorded for your family?',
      why: 'A desil is the rank of a family in the national register. Low numbers come first. It can only be looked up, never worked out from income.',
      askAt: 'the kelurahan (or look in the Cek Bansos app)',
    },
    'kk.refusedAid': {
      label: 'aid refused before',
      question: 'Has your family ever refused aid from the Ministry of Social Affairs?',
      why: 'According to the press, a family recorded as refusing may be passed over. A wrong record can be corrected.',
    },
    'kk.card': {
      label: 'where the KK is registered',
      question: 'On which KK (family card) is your family registered?',
      why: 'The minimum wage and regional aid follow the place of the KK.',
      values: { here: 'a KK of this city', elsewhere: 'a KK of another city or regency', none: 'no KK yet' },
    },
    'kk.flagCleared': {
      label: 'a record put right',
      question: 'Has Dinas Sosial put right a record of jobs or pay on your KK?',
      why: 'Such records are sometimes wrong. Dinas Sosial can put them right.',
      askAt: 'Dinas Sosial',
    },
    'kk.admittedByGroup': {
      label: 'decision of the UPPKA group',
      question: 'Has the UPPKA group decided to admit your family?',
      why: 'In one province the group deliberates, and may admit anyone who has a part in the family-planning programme.',
      askAt: 'the UPPKA group near you',
    },
    ...memberFacts,
    ...coupleFacts,
  },
  lists: {
    members: {
      label: 'who else is on the KK',
      question: 'Who is on your KK?',
      why: 'Only people on one KK (family card) are counted. Others in the house with a KK of their own are not.',
      complete: 'Is everybody on your KK in this list?',
    },
    couples: {
      label: 'other couples on the KK',
      question: 'Which married couples are on your KK?',
      why: 'There can be several couples on one KK. Each is looked at by itself.',
      complete: 'Are all couples on your KK in this list?',
    },
  },
  wife: {
    label: 'the wife of this couple',
    question: 'Who is the wife of this couple?',
    why: 'If she is on the list of the KK, her age need not be asked twice.',
    elsewhere: 'not on this KK',
  },
} satisfies Like<typeof id>;
