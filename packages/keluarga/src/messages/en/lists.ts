import type { Words } from '../words.ts';

export const wife: Words['wife'] = {
  label: 'the wife of this couple',
  question: 'Who is the wife of this couple?',
  why: 'If she is on the list of the KK, her age need not be asked twice.',
  elsewhere: 'not on this KK',
};

export const lists: Words['lists'] = {
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
};
