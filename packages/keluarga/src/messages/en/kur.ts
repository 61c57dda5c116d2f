import type { kur as id } from '../id/kur.ts';
import type { Like } from '../joined.ts';
import { said } from '../rule-words.ts';

const CUR = 'The text in force this year was not read, or answers are missing. Ask the bank.';

/** Kredit Usaha Rakyat. */
export const kur = {
  rules: {
    'capital.kur.scale.within': said(
      'sales limit of KUR',
      'Sales of a year are within the limit of KUR, {capital.kur.scale}.',
      'By the press, sales of a year are above the limit of KUR, {capital.kur.scale}.',
      'Sales of a year are not known.',
    ),
    'capital.kur.supermikro.amount': said(
      'sum of KUR super mikro',
      'The sum is within KUR super mikro, {capital.kur.supermikro.ceiling}.',
      'The sum is above KUR super mikro, {capital.kur.supermikro.ceiling}.',
      'The sum needed is not known.',
    ),
    'capital.kur.mikro.amount': said(
      'sum of KUR mikro',
      'The sum is within KUR mikro, up to {capital.kur.mikro.range}.',
      'The sum is outside KUR mikro: above {capital.kur.supermikro.ceiling}, up to {capital.kur.mikro.range}.',
      'The sum needed is not known.',
    ),
    'capital.kur.mikro.months': said(
      'how long the business has run',
      'The business has run for at least {capital.kur.mikro.age} months.',
      'The business has not yet run for {capital.kur.mikro.age} months.',
      'It is not known whether the business has run for {capital.kur.mikro.age} months. If it has not, ask the bank about exceptions.',
    ),
    'capital.kur.supermikro.age': said(
      'time or support',
      'The business is old enough, or has coaching, training or a family business behind it.',
      'The business is young. Coaching, training or a sound family business can stand in.',
      'For a young business coaching, training or a family business can stand in. Whether a UPPKA group counts too is not clear. Bring the group letter if there is one, and ask the bank.',
    ),
    'capital.kur.supermikro.history': said(
      'credit history',
      'There was no KUR and no commercial business credit before.',
      'There was a KUR or a commercial business credit before.',
      'It is not known whether there was a KUR or business credit before. If there was, sources differ or there are exceptions. Ask the bank.',
    ),
    'capital.kur.supermikro.doc': said(
      'NIB or business letter',
      'There is a NIB or a business letter.',
      'There is neither a NIB nor a business letter.',
      'It is not known whether there is a NIB or a business letter.',
    ),
    'capital.kur.mikro.repeat': said(
      'repeating KUR mikro',
      'It may be repeated.',
      'KUR mikro has been taken as often as it may be.',
      'It is not known how often KUR mikro was taken. If as often as it may be, ask the bank about exceptions.',
    ),
    'capital.kur.mikro.history': said(
      'business credit of a bank',
      'There was no ordinary business credit of a bank.',
      'There was an ordinary business credit of a bank.',
      'It is not known whether there was business credit of a bank. If there was, ask the bank about exceptions.',
    ),
    'capital.kur.current': said(
      'instalments on time',
      'No instalment is late.',
      'An instalment is late. By the press, other loans must be paid on time.',
      'It is not known whether an instalment is late.',
    ),
    'capital.kur.npwp.has': said(
      'tax number',
      'There is a tax number, or none is asked for this sum.',
      'By the press, a tax number is asked for above {capital.kur.npwp}.',
      'It is not known whether there is a tax number.',
    ),
    'capital.kur.person-age.reached': said(
      'age of the borrower',
      'At least {capital.kur.person-age} years old, or married.',
      'By the press, a borrower is {capital.kur.person-age} or older, or married.',
      'The age is not known.',
    ),
    'capital.kur.supermikro.route': said(
      'KUR super mikro',
      'The conditions we have read are met.',
      'Not all conditions we have read are met.',
      CUR,
    ),
    'capital.kur.mikro.route': said(
      'KUR mikro',
      'The conditions we have read are met.',
      'Not all conditions we have read are met.',
      CUR,
    ),
    'capital.kur.group.criteria': said(
      'business of each member',
      'Each member has a business, or is a beginner with the letter of the chair.',
      'Some member has no business and no letter of the chair.',
      'The business of each member is not known.',
    ),
    'capital.kur.group.offtaker': said(
      'contract with a steady buyer',
      'There is a written contract with a partner or buyer.',
      'There is no written contract with a partner or buyer yet.',
      'It is not known whether there is a contract.',
    ),
    'capital.kur.group.letter': said(
      'group letter',
      'There is a letter of the office or the partner naming the group.',
      'There is no letter of the office or the partner naming the group yet.',
      'It is not known whether there is a group letter.',
    ),
    'capital.kur.group.sikp': said(
      'registered in SIKP',
      'The group and its members are in SIKP, the record of government credit.',
      'The group and its members are not in SIKP. The bank registers them.',
      'Only the bank can look into SIKP, the record of government credit.',
    ),
    'capital.kur.group.fisheries-beginners': said(
      'beginners in fish business',
      'Beginners are not more than members with a business, or it is no fisheries credit.',
      'For fisheries credit beginners may not be more than members with a business.',
      'It is not known whether it is fisheries credit, or how many members have a business.',
    ),
    'capital.kur.group.route': said(
      'KUR for a group',
      'The conditions we have read are met.',
      'Not all conditions we have read are met.',
      CUR,
    ),
    'capital.kur.khusus': said(
      'cluster with a partner',
      'There is a partner, and the sum is up to {capital.kur.khusus.ceiling}.',
      'KUR khusus needs a partner, and a sum up to {capital.kur.khusus.ceiling}.',
      'The partner or the sum is not known.',
    ),
    'capital.kur.khusus.as-group': said(
      'conditions through the group',
      'There are a contract with a partner, a group letter and an entry in SIKP.',
      'A contract with a partner, a group letter or an entry in SIKP is missing.',
      'It is not known whether there are a contract, a group letter and an entry in SIKP.',
    ),
    'capital.kur.khusus.eligibility': said(
      'business and history for KUR khusus',
      'Time in business and history fit the text we have read.',
      'Time in business or history does not yet fit the text we have read.',
      'Time in business or history is not known, or there are exceptions we have not read. Ask the bank.',
    ),
    'capital.kur.khusus.ultra-micro.within': said(
      'ultra-micro loans',
      'Ultra-micro loans were of up to {capital.kur.khusus.ultra-micro}, or there were none.',
      'An ultra-micro loan above {capital.kur.khusus.ultra-micro} still runs. Wait until it is paid off, then ask the bank.',
      'It is not known whether there was an ultra-micro loan above {capital.kur.khusus.ultra-micro}. If there was and it is paid off, ask the bank.',
    ),
    'capital.kur.khusus.current': said(
      'other loans paid on time',
      'No instalment is late, and the loans that run may run beside it.',
      'An instalment is late. KUR khusus goes only with loans that are paid on time.',
      'It is not known whether instalments are on time, or whether that loan may run beside it. Another KUR only of the same bank.',
    ),
    'capital.kur.khusus.route': said(
      'KUR khusus',
      'The conditions we have read are met.',
      'Not all conditions we have read are met.',
      CUR,
    ),
  },
  checks: {
    'capital.kur.supermikro': 'KUR super mikro',
    'capital.kur.mikro': 'KUR mikro',
    'capital.kur.khusus.programme': 'KUR khusus',
    'capital.kur.group': 'KUR for a group',
  },
  params: {
    'capital.kur.scale': 'yearly sales limit of KUR',
    'capital.kur.no-collateral': 'sum of KUR without additional collateral',
    'capital.kur.supermikro.ceiling': 'highest sum of KUR super mikro',
    'capital.kur.supermikro.rate': 'yearly rate of KUR super mikro',
    'capital.kur.mikro.range': 'highest sum of KUR mikro',
    'capital.kur.mikro.rate': 'yearly rate of the first KUR mikro',
    'capital.kur.mikro.age': 'time in business for KUR',
    'capital.kur.mikro.repeat.primary': 'how often KUR mikro for farming, plantation, livestock and fish',
    'capital.kur.mikro.repeat.other': 'how often KUR mikro for other business',
    'capital.kur.2026.flat': 'yearly rate of KUR as announced',
    'capital.kur.npwp': 'sum of KUR above which a tax number is asked for',
    'capital.kur.person-age': 'age of an unmarried borrower of KUR',
    'capital.kur.khusus.ceiling': 'highest sum of KUR khusus for each member',
    'capital.kur.khusus.rate': 'yearly rate of KUR khusus',
    'capital.kur.khusus.months': 'time in business for KUR khusus',
    'capital.kur.khusus.ultra-micro': 'highest ultra-micro loan beside KUR khusus',
  },
  openQuestions: {
    'capital.kur.2026.same': 'Does the new guideline of KUR keep the conditions of the text before?',
    'capital.kur.2026.same.met': 'If the conditions of KUR are others, are the new ones met?',
    'capital.kur.supermikro.again': 'May one who had a KUR before take KUR super mikro again?',
    'capital.kur.relaxation': 'Who is let off the time in business, the credit history or the number of times for KUR?',
    'capital.kur.khusus.ultra-micro.paid-off': 'May one have KUR khusus after a large ultra-micro loan is paid off?',
    'capital.kur.khusus.beside': 'Which loans may run beside KUR khusus?',
  },
  wanted: {
    'capital.kur.2026.same': { yes: 'The new guideline of KUR has the same conditions as the text before.' },
    'capital.kur.2026.same.met': { write: 'If the conditions are others: the new ones.' },
    'capital.kur.supermikro.again': { yes: 'One who had a KUR before may take KUR super mikro again.' },
    'capital.kur.relaxation': { write: 'Who is let off, and from which condition (article 38A).' },
    'capital.kur.khusus.ultra-micro.paid-off': {
      yes: 'A large ultra-micro loan that is paid off does not stand against KUR khusus.',
    },
    'capital.kur.khusus.beside': { write: 'The list of loans that may run beside KUR khusus (article 36(4)).' },
  },
} satisfies Like<typeof id>;
