import type { uppkaGroup as id } from '../id/uppka-group.ts';
import type { Like } from '../joined.ts';
import { said } from '../rule-words.ts';

/** A group of UPPKA: what forms it, what it is put forward for, what it reports. */
export const uppkaGroup = {
  rules: {
    'uppka.group.chair': said(
      'the chair',
      'The group has a chair.',
      'The group has no chair yet. Choose one together.',
      'It is not known who the chair is.',
    ),
    'uppka.group.size': said(
      'number of members',
      'There are enough members by what the office says.',
      'There are not yet enough members by what the office says.',
      'The least number of members was found in no text. Ask the field officer.',
    ),
    'uppka.group.officers.named': said(
      'secretary and treasurer',
      'The officers are complete, or not asked for.',
      'The secretary or the treasurer is missing.',
      'It is not clear whether a secretary and a treasurer are asked for.',
    ),
    'uppka.group.decreed': said(
      'confirming decree',
      'There is a confirming decree, or none is asked for.',
      'There is no confirming decree yet.',
      'It is not clear whether a confirming decree is asked for.',
    ),
    'uppka.group.formed': said(
      'forming the group',
      'The group fits what the office says.',
      'The group does not yet fit what the office says.',
      'The rules on forming a group were not read. Ask the field officer.',
    ),
    'uppka.capital.facilitation': said(
      'being put forward to those who give capital',
      'BKKBN may put this group forward.',
      'This group is not held qualified to be put forward.',
      'BKKBN gives no money. A qualified group may be put forward, but the test for that was not found.',
    ),
    'uppka.capital.attg': said(
      'tools',
      'This group passed the assessment of BKKBN for tools.',
      'This group has not passed the assessment of BKKBN for tools.',
      'Tools come after an assessment by BKKBN. Its test was not found.',
    ),
  },
  checks: {
    'uppka.group': 'Forming the group',
    'uppka.facilitation': 'Being put forward to those who give capital',
    'uppka.tools': 'Tools',
  },
  params: {
    'uppka.report.k0': 'last day of January for K/0/UPPKA',
    'uppka.report.ri': 'last day of the next month for R/I/UPPKA',
  },
  openQuestions: {
    'uppka.group.min-members': 'How many members must a UPPKA group have at least?',
    'uppka.group.counted-in-families': 'Are member families counted, not persons?',
    'uppka.group.acceptor-share': 'Is there a least share of acceptors, and does this group reach it?',
    'uppka.group.officers': 'Must a group have a secretary and a treasurer beside the chair?',
    'uppka.group.decree': 'Must a group have a confirming decree?',
    'uppka.group.class': 'What are the classes of UPPKA groups, and what measures them?',
    'uppka.capital.layak-criteria': 'Which group is qualified to be put forward to those who give capital?',
  },
  wanted: {
    'uppka.group.min-members': { write: 'The least number of members.' },
    'uppka.group.counted-in-families': { yes: 'Member families are counted, not persons.' },
    'uppka.group.acceptor-share': {
      write: 'The least share of acceptors among the members. If there is no limit, write “none”.',
    },
    'uppka.group.officers': { yes: 'Beside the chair, a group must have a secretary and a treasurer.' },
    'uppka.group.decree': { yes: 'A group must have a confirming decree.' },
    'uppka.group.class': { write: 'The classes in use, and what measures each.' },
    'uppka.capital.layak-criteria': { write: 'The test of a group that is put forward to those who give capital.' },
  },
} satisfies Like<typeof id>;
