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
