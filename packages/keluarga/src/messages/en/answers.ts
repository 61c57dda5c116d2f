import type { answers as id } from '../id/answers.ts';
import type { Like } from '../joined.ts';

/** What an answer about a family says. */
export const answers = {
  verdicts: {
    'not-read': 'We have not read this yet',
    'no-law': 'Not in force on that day, or not yet',
    open: 'Open to everybody',
    'not-met': 'The conditions are not met yet',
    never: 'Not whom this programme is for',
    unlikely: 'Not yet, according to the press; you may still put yourselves forward',
    meets: 'Meets the conditions we have read',
    likely: 'You can be put forward; it is decided by {who}',
    incomplete: 'More answers needed',
    ask: 'Ask {who}',
    unclear: 'The rule is not clear yet',
  },
  verdictNames: {
    'not-read': 'not read yet',
    'no-law': 'not in force',
    open: 'open',
    'not-met': 'not met yet',
    unlikely: 'perhaps not yet',
    meets: 'met',
    likely: 'can be put forward',
    incomplete: 'more answers needed',
    ask: 'ask',
  },
  truths: { yes: 'yes', no: 'not yet', unknown: 'not known' },
  subjects: { kk: 'one KK', couples: 'couple {who}', members: '{who}' },
  steps: {
    'kk.admittedByGroup': 'If the UPPKA group decides to admit your family: {verdict}.',
  },
  orders: {
    'as-listed': 'If more people could be paid for than the limit, they are taken by kind, not by the size of the sum.',
    'dearest-first': 'If more people could be paid for than the limit, the largest sums come first.',
  },
} satisfies Like<typeof id>;
