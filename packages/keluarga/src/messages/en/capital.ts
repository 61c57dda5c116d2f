import type { capital as id } from '../id/capital.ts';
import type { Like } from '../joined.ts';
import { said } from '../rule-words.ts';

/** Other ways to capital, and what each warns of. */
export const capital = {
  rules: {
    'capital.umi.person': said(
      'no programme credit that runs',
      '{who} has no running government credit, and has an electronic identity card.',
      'UMi is shut while KUR or another government credit runs, or without an electronic identity card.',
      'It is not known whether a government credit runs.',
    ),
    'capital.umi.route': said(
      'ultra-micro finance',
      'The conditions we have read are met.',
      'The conditions we have read are not met.',
      'The present limit of UMi was not found, or answers are missing. Ask the lender.',
    ),
    'capital.mekaar.woman': said(
      'woman with a business',
      '{who} is a woman with a business.',
      'By the press, Mekaar is for women with a business.',
      'Not known.',
    ),
    'capital.mekaar.income.within': said(
      'income per head',
      'Monthly income per head is up to {capital.mekaar.income}.',
      'By the press, the limit is {capital.mekaar.income} a month per head.',
      'Income per head is not known.',
    ),
    'capital.mekaar.meeting': said(
      'weekly meeting',
      '{who} can come every week.',
      'Mekaar asks to come every week.',
      'It is not known whether {who} can come every week.',
    ),
    'capital.mekaar.route': said(
      'PNM Mekaar',
      'The conditions we have read are met.',
      'Not all conditions we have read are met.',
      'The present conditions were not found. Ask the PNM office.',
    ),
    'capital.pumk.main.within': said(
      'sum of PUMK',
      'The sum is up to {capital.pumk.main}.',
      'The sum is above {capital.pumk.main}.',
      'The sum needed is not known.',
    ),
    'capital.pumk.business': said(
      'own business',
      'There is a business.',
      'There is no business yet.',
      'It is not known whether there is a business.',
    ),
    'capital.pumk.route': said(
      'loan of a state firm (PUMK)',
      'The conditions we have read are met.',
      'The conditions we have read are not met.',
      'What holds for PUMK now was not found. Ask the firm.',
    ),
    'capital.coop.group-not-coop': said(
      'becoming a cooperative',
      'The group is a cooperative, or has joined one.',
      'A UPPKA group is no cooperative yet. It can form or join one.',
      'It is not known whether the group has joined a cooperative.',
    ),
    'capital.lpdb.coop': said(
      'yearly meeting',
      'The cooperative holds its yearly meeting.',
      'The cooperative does not hold a yearly meeting yet.',
      'The yearly meeting is not known.',
    ),
    'capital.kkmp.lpdb.within': said(
      'sum for a cooperative',
      'The sum is up to {capital.kkmp.lpdb}.',
      'The sum is above {capital.kkmp.lpdb}.',
      'The sum needed is not known.',
    ),
    'capital.lpdb.route': said(
      'loan through a cooperative',
      'The conditions we have read are met.',
      'Not all conditions we have read are met.',
      'Not all conditions are known.',
    ),
    'capital.baznas.mustahik': said(
      'mustahik with a business',
      'BAZNAS holds {who} to be a mustahik with a business.',
      'By the press, this is for a mustahik who already has a business.',
      'BAZNAS decides who is a mustahik. Ask BAZNAS.',
    ),
  },
  checks: {
    'capital.baznas': 'Business goods from BAZNAS',
    'capital.umi': 'Ultra-micro finance (UMi)',
    'capital.mekaar': 'PNM Mekaar',
    'capital.pumk': 'Loan of a state firm (PUMK)',
    'capital.lpdb': 'Loan through a cooperative',
  },
  params: {
    'capital.umi.ceiling': 'highest sum of UMi',
    'capital.mekaar.income': 'monthly income per head for Mekaar',
    'capital.mekaar.2024': 'highest sum of Mekaar that was seen',
    'capital.pumk.main': 'highest sum of PUMK',
    'capital.pumk.extra': 'short additional loan of PUMK',
    'capital.pumk.fee': 'yearly administration fee of PUMK',
    'capital.kkmp.lpdb.rate': 'yearly rate from LPDB for a ward cooperative',
    'capital.kkmp.bank.rate': 'yearly rate from a bank for a ward cooperative',
    'capital.kkmp.lpdb': 'highest sum from LPDB for a ward cooperative',
    'capital.kkmp.bank': 'highest sum from a bank for a ward cooperative',
  },
  openQuestions: {
    'capital.mekaar.planned': 'Is Mekaar also for those who only plan a business?',
    'capital.mekaar.2025-2026': 'Are the conditions of Mekaar still those last read?',
    'capital.mekaar.2025-2026.met': 'If the conditions of Mekaar are others, are the new ones met?',
    'capital.pumk.now': 'Are the rules of PUMK still those last read?',
    'capital.pumk.now.met': 'If the rules of PUMK are others, are the new ones met?',
  },
  wanted: {
    'capital.mekaar.planned': { yes: 'Mekaar is also for those who only plan a business.' },
    'capital.mekaar.2025-2026': { yes: 'The conditions of Mekaar are still those last read.' },
    'capital.mekaar.2025-2026.met': { write: 'If the conditions are others: the new ones.' },
    'capital.pumk.now': { yes: 'The rules of PUMK are still those last read.' },
    'capital.pumk.now.met': { write: 'If the conditions are others: the new ones.' },
  },
  traps: {
    debt: 'This is debt. It is to be paid also when little is sold. Count the instalment first.',
    collateral:
      'A bank may ask for no additional collateral for KUR up to {capital.kur.no-collateral}. If it does, ask why.',
    slik: 'Old arrears, of online loans too, may be seen by the bank.',
    'rate-2026':
      'By the press, KUR without interest is only for new borrowers in Aceh, North and West Sumatra, after the disaster.',
    'one-per-kk': 'By the press, one KK may have one running KUR. No text was found; ask the bank.',
    broker: 'Pay nobody to arrange it. Hand no identity card, PIN or OTP to a go-between.',
    'joint-liability': 'Joint liability: if one does not pay, the others bear it. Agree on how before.',
    'collective-collateral': 'If collateral is asked for, it is of the group or of some members.',
    'chair-signs': 'The chair applies and signs. See that all members read the contract.',
    'partner-bound': 'The business is bound to one partner. Read the contract on price and quantity.',
    price: 'Ask for the yearly rate and the whole sum to be paid, not only for the instalment.',
    'kur-first-blocks': 'While a KUR runs, UMi is shut. Not the other way about.',
    weekly: 'Instalments and meetings come every week.',
    'personal-guarantee': 'The officers of the cooperative stand in with what they own.',
    'goods-not-cash': 'Mostly goods, not money.',
    'one-trade': 'The last round we read of was for one trade only.',
  },
  collateral: {
    'none-additional': 'No additional collateral, up to {capital.kur.no-collateral}.',
    collective: 'If asked for, the collateral is shared. Members stand in for each other.',
    'ask-bank': 'By the rules of the bank. Ask before you apply.',
    'none-in-a-group':
      'By the rule before: one person may be asked for collateral. A group is not, but its members stand in for each other.',
    'none-but-joint': 'No collateral, but the members stand in for each other.',
    assessed: 'Assessed by the state firm that lends.',
    personal: 'There is collateral, and the officers stand in too.',
    gift: 'None. First make sure whether it is a gift or a loan.',
  },
} satisfies Like<typeof id>;
