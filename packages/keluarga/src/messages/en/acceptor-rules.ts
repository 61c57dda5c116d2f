import type { acceptorRules as words } from '../id/acceptor-rules.ts';
import type { RuleWords } from '../words.ts';

export const acceptorRules: Record<keyof typeof words, RuleWords> = {
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
};
