import type { uppkaMembership as id } from '../id/uppka-membership.ts';
import type { Like } from '../joined.ts';

/** Joining UPPKA. */
export const uppkaMembership = {
  programmes: {
    uppka: {
      name: 'UPPKA',
      full: 'Usaha Peningkatan Pendapatan Keluarga Akseptor (income for acceptor families)',
      about: 'A group in which families run a business together, within the family-planning programme.',
      gives: 'Company in business, and guidance. BKKBN gives no money as capital.',
      ifChosen: 'It is the group that admits members. This answer is no letter of admission.',
    },
  },
  rules: {
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
  },
  openQuestions: {
    'uppka.vulnerable-family.test':
      'It is not clear which families are called vulnerable. BKKBN names them as a target, but we found no measure.',
    'uppka.member.others':
      'It is not clear who else may join UPPKA, and who may not. We have not read the articles of the regulation, and officials of several regions say different things.',
  },
  wanted: {
    'uppka.vulnerable-family.test': { write: 'The test of a vulnerable family: which families are called so.' },
    'uppka.member.others': { write: 'Who else may be a member of a UPPKA group, and who may not.' },
  },
  disputes: {
    'uppka.member.by-deliberation':
      'It is not clear whether the group near you may decide by deliberation. This was seen in one province only.',
  },
} satisfies Like<typeof id>;
