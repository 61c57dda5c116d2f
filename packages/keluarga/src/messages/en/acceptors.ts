import type { acceptors as id } from '../id/acceptors.ts';
import type { Like } from '../joined.ts';

/** Couples and who takes part in family planning. */
export const acceptors = {
  rules: {
    'kb.peserta': {
      label: 'who takes part in family planning',
      yes: 'One of this couple uses a method of family planning now.',
      no: 'This couple is not on record as taking part in family planning now.',
      unknown: 'It is not known whether this couple takes part in family planning.',
    },
    'pus.definition': {
      label: 'who is a couple of reproductive age',
      yes: 'This is a couple of reproductive age (PUS): married, and the wife is {pus.wife-age.min} to {pus.wife-age.max} years old or still menstruates.',
      no: 'This is not a couple of reproductive age (PUS). Only the marriage and the age of the wife are looked at.',
      unknown: 'It is not known whether this is a couple of reproductive age (PUS).',
    },
    'kb.class.mkjp': {
      label: 'long-acting methods',
      yes: 'The method in use is among the long-acting ones (MKJP).',
      no: 'The method in use is not counted as long-acting (MKJP). This is only how reports divide methods.',
      unknown: 'It is not known whether the method in use is long-acting (MKJP). You need not answer.',
    },
    'kb.class.modern': {
      label: 'modern methods',
      yes: 'The method in use is called modern in reports.',
      no: 'The method in use is not called modern in reports. This is only how reports divide methods.',
      unknown: 'It is not known whether the method in use is called modern. You need not answer.',
    },
    'kb.youth.married-only': {
      label: 'the programme for young couples',
      yes: 'This couple is married, and the wife is at most {kb.youth.wife-age.max} years old.',
      no: 'The programme for young couples is not meant for this couple. Services for couples of reproductive age are there all the same.',
      unknown: 'It is not known whether the programme for young couples is meant for this couple.',
    },
  },
  params: {
    'pus.wife-age.min': 'lowest age of the wife in a couple of reproductive age',
    'pus.wife-age.max': 'highest age of the wife in a couple of reproductive age',
    'kb.status.dropout.months': 'how long after stopping one is said to have dropped out',
    'kb.status.resume.months': 'how long a pause is before one is said to resume',
    'kb.kbpp.window.days': 'days after a birth for family planning after childbirth',
    'kb.mal.months': 'age of the baby at which MAL ends',
    'kb.mal.lochia.days': 'days after a birth before bleeding is called menstruation',
    'kb.mal.menses.days': 'days of bleeding on end that one text calls menstruation',
    'kb.mal.menses.months': 'months after a birth that must have passed before, by that text',
    'kb.ec.within.hours': 'time for emergency contraception, by guidance as quoted',
    'marriage.min-age.man': 'lowest age of a man to marry without dispensation',
    'marriage.min-age.woman': 'lowest age of a woman to marry without dispensation',
    'marriage.ideal.man': 'age of a man to marry as BKKBN recommends',
    'marriage.ideal.woman': 'age of a woman to marry as BKKBN recommends',
    'risk.4t.young': 'age of a mother below which she is called too young',
    'risk.4t.old': 'age of a mother above which she is called too old',
    'risk.4t.old.first': 'age of a mother that is called too old for a first pregnancy',
    'risk.4t.close.deputy': 'interval between births below which a deputy of BKKBN calls it too close',
    'risk.4t.close.district': 'interval between births below which one district office calls it too close',
    'risk.4t.many.deputy': 'number of births above which a deputy of BKKBN calls them too many',
    'risk.4t.many.counselling': 'number of births above which material for counselling calls them too many',
    'kb.purpose.delay.below': 'age of the wife below which the service is meant to delay',
    'kb.purpose.space.max': 'highest age of the wife for the purpose of spacing',
    'kb.youth.wife-age.max': 'highest age of the wife in the programme for young couples',
    'wus.age.min': 'lowest age of a woman of reproductive age',
    'wus.age.max': 'highest age of a woman of reproductive age',
  },
  openQuestions: {
    'kb.peserta.traditional':
      'It is not clear whether users of traditional methods count as taking part in family planning. The dictionary of BKKBN and its monthly tables differ.',
    'pus.boundary.50':
      'It is not clear whether an age just above the limit still counts if the wife still menstruates. Two writings of BKKBN differ.',
    'kb.class.modern.mal-conflict':
      'It is not clear whether MAL is called modern or traditional. The SDG metadata and tables of BKKBN call it modern, tables of a health survey traditional. The list in a government regulation is no longer in force.',
    'risk.4t.close':
      'It is not clear whether {risk.4t.close.deputy} up to less than {risk.4t.close.district} between two births is called too close. Two officials of family planning name different intervals.',
    'risk.4t.many':
      'It is not clear whether more than {risk.4t.many.counselling} up to {risk.4t.many.deputy} is called too many. What is said about it differs.',
    'kb.status.short-pause': 'It is not clear how a service after a short pause is recorded. We found no rule for it.',
    'kb.status.new.strict':
      'It is not clear who is recorded as new. The terms of BKKBN also count those who use again after a birth; another text counts only the first time.',
  },
  wanted: {
    'kb.peserta.traditional': { yes: 'Users of traditional methods count as taking part in family planning.' },
    'pus.boundary.50': {
      yes: 'A wife just above the limit of age who still menstruates counts as of reproductive age.',
    },
    'kb.class.modern.mal-conflict': { yes: 'MAL counts as a modern method.' },
    'risk.4t.close': { write: 'The interval between births that is called too close, in months or years.' },
    'risk.4t.many': { write: 'The number of births that is called too many.' },
    'kb.status.short-pause': { write: 'How a service after a short pause is recorded.' },
    'kb.status.new.strict': { yes: 'New users are only those who use family planning for the first time.' },
  },
} satisfies Like<typeof id>;
