import type { FactId } from '../../family/facts.ts';
import type { FactsWords } from '../words.ts';

export const coupleFacts: Pick<FactsWords, Extract<FactId, `couple.${string}`>> = {
  'couple.married': {
    label: 'marriage',
    question: 'Are the two a married couple?',
    anybody: 'Is there a married couple on your KK?',
    why: 'The family-planning programme counts married couples.',
  },
  'couple.wifeAge': {
    label: 'age of the wife',
    question: 'How old is the wife?',
    why: 'Whether a couple is of reproductive age depends only on the age of the wife.',
  },
  'couple.children': {
    label: 'number of children on this KK',
    question: 'How many children of this couple, not married, are on your KK?',
    why: 'Some services look at the number of children of a family.',
  },
  'couple.youngestMonths': {
    label: 'age of the youngest child in months',
    question: 'What is the age in months of the youngest child of this couple?',
    why: 'Some services are for families with a small child.',
  },
  'couple.closestBirths': {
    label: 'least time between two births in months',
    question: 'What is the least time, in months, between two births of children of this couple?',
    why: 'Some health services look at the time between births. It is a count, not a judgement.',
  },
  'couple.schoolAgeChild': {
    label: 'child of the age of compulsory schooling',
    question: 'Does this couple have a child of the age of compulsory schooling?',
    anybody: 'Does any couple on your KK have a child of the age of compulsory schooling?',
    why: 'Some aid looks at children of school age. Schooling is compulsory at the ages at which a child must go to school by law.',
  },
  'couple.outOfSchool': {
    label: 'child of that age who is not at school',
    question: 'Is any child of this couple, of the age of compulsory schooling, not at school?',
    anybody: 'Is any child of the age of compulsory schooling on your KK not at school?',
    why: 'There are services that help a child back to school.',
  },
  'couple.menstruation': {
    label: 'menstruation of the wife',
    question: 'Does the wife still menstruate?',
    why: 'This is used only where her age is outside the usual range. You need not answer.',
    values: { 'not-started': 'not yet begun', menstruating: 'yes, still', stopped: 'has stopped' },
  },
  'couple.method': {
    label: 'method of family planning now',
    question: 'Which method of family planning does this couple use now?',
    why: 'According to BKKBN, a family using a method now is an acceptor family. There are other ways to join, and you need not answer.',
    values: {
      none: 'none',
      pill: 'pill',
      injection: 'injection',
      condom: 'condom',
      implant: 'implant',
      iud: 'IUD',
      mow: 'female sterilisation (MOW)',
      mop: 'male sterilisation (MOP)',
      mal: 'full breastfeeding (MAL)',
      'other-modern': 'another modern method',
      periodic: 'periodic abstinence (calendar)',
      withdrawal: 'withdrawal',
      'other-traditional': 'another traditional method',
    },
  },
  'couple.wantsToBecomeAcceptor': {
    label: 'own wish to join family planning',
    question: 'Does this couple, of its own will, mean to join family planning?',
    anybody: 'Is there a couple on your KK that, of its own will, means to join family planning?',
    why: 'According to BKKBN, couples about to join are also a target of UPPKA. You need not answer.',
  },
};
