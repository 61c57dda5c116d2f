import type { rules as idRules } from '../id/rules.ts';
import type { RuleWords } from '../words.ts';
import { acceptorRules } from './acceptor-rules.ts';
import { aidRules } from './aid-rules.ts';
import { pkhRules } from './pkh-rules.ts';

export const rules: Record<keyof typeof idRules, RuleWords> = {
  'uppka.member': {
    label: 'who may join UPPKA',
    yes: 'This family is among those UPPKA is for.',
    no: 'This family is not yet among those UPPKA is for.',
    unknown: 'It is not known whether this family is among those UPPKA is for.',
  },
  'uppka.member.acceptor-family': {
    label: 'the way of an acceptor family',
    yes: 'This family is an acceptor family: one that takes part in family planning.',
    no: 'The way of an acceptor family does not fit your answers now. That is all right; there are other ways.',
    unknown: 'It is not known whether this family is an acceptor family. You need not answer.',
  },
  'uppka.member.prospective-acceptor': {
    label: 'the way of a couple about to join family planning',
    yes: 'This couple, of its own will, means to join family planning.',
    no: 'The way of a couple about to join does not fit your answers now. That is all right; there are other ways.',
    unknown: 'It is not known whether this couple means to join family planning. You need not answer.',
  },
  'uppka.member.vulnerable-family': {
    label: 'the way of a vulnerable family',
    yes: 'This family is a vulnerable family.',
    no: 'The way of a vulnerable family does not fit this family.',
    unknown: 'Vulnerable families are also meant. We found no test of who is one; ask the field officer.',
  },
  'uppka.member.by-deliberation': {
    label: 'the way of the group’s own decision',
    yes: 'The UPPKA group has decided to admit this family.',
    no: 'The UPPKA group has not yet admitted this family.',
    unknown: 'The UPPKA group may deliberate on whom to admit. Its decision is not known.',
  },
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
  ...acceptorRules,
  ...aidRules,
  ...pkhRules,
};
