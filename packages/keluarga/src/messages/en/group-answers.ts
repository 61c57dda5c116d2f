import type { groupAnswers as id } from '../id/group-answers.ts';
import type { Like } from '../joined.ts';

/** What an answer about a group says. */
export const groupAnswers = {
  verdicts: {
    'not-read': 'Not read by us',
    'no-law': 'Not in force on that day',
    open: 'Open',
    'not-met': 'Does not fit now',
    unlikely: 'By the press it does not fit; you may still ask',
    meets: 'Fits the conditions we have read',
    likely: 'May be applied for; {who} decides',
    incomplete: 'More answers needed',
    ask: 'Ask {who}',
  },
  sorted: {
    route: { no: 'Not this way for this product' },
    duty: { yes: 'A duty for this product', no: 'The article we read does not ask it' },
  },
  asLastRead: {
    yes: 'If the last conditions we read still stand, it may be applied for.',
    no: 'If the last conditions we read still stand, it does not fit now. You may still ask.',
    open: 'If the last conditions we read still stand, more answers are needed.',
    ask: 'If the last conditions we read still stand, it is still to be asked about.',
  },
  phrases: {
    anyMember: 'another member',
    notFound: 'Not found by us. Ask the field officer, then enter the date here.',
    unofficial: 'This column is not from an official form.',
    fromTo: 'From {from} to {to}.',
    askBank: 'The text in force now was not read by us. Ask the bank.',
    ifSeveral: 'This is no advice to borrow. If several routes are needed, this order shuts fewest of the others.',
    classOfficer: 'This class is from {by}, {on}. We have not checked it.',
    classNobody: 'What measures the class of a UPPKA group was not found.',
  },
} satisfies Like<typeof id>;
