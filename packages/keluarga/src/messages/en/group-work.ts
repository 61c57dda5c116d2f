import type { groupWork as id } from '../id/group-work.ts';
import type { Like } from '../joined.ts';

/** The work of a group: its papers in order, their days, its reports and its counts. */
export const groupWork = {
  steps: {
    members: 'List of members and chair',
    books: 'Cash book',
    letter: 'Group letter',
    nib: 'NIB',
    pkp: 'Food-safety training (PKP)',
    sppirt: 'SPP-IRT',
    slhs: 'SLHS',
    bpom: 'BPOM licence',
    halal: 'Halal certificate',
  },
  stepStates: {
    done: 'done',
    unmet: 'had, but what it asks is not done or not known',
    next: 'may start now',
    later: 'waits for another step',
    tell: 'not answered yet',
    ask: 'ask the office first',
    'other-way': 'not this way for your products',
    'not-bound': 'the article we read does not ask it',
  },
  days: {
    'sppirt-commitments': 'Training, inspection and label of SPP-IRT must be done',
    'sppirt-extension': 'Last day of the extension of SPP-IRT',
    'sppirt-renewable': 'SPP-IRT may be renewed from here',
    'sppirt-ends': 'SPP-IRT ends',
    'letter-ends': 'The group letter ends',
    'halal-duty': 'Last day without the duty of halal',
  },
  dayStates: { done: 'done', due: 'not yet past', late: 'past' },
  forms: {
    'uppka.report.k0': 'K/0/UPPKA (potential of the group)',
    'uppka.report.ri': 'R/I/UPPKA (register of the month)',
  },
  parties: { 'uppka-chair': 'the chair', plkb: 'PLKB (the field officer)' },
  poktan: {
    uppka: 'UPPKA',
    bkb: 'BKB (families of small children)',
    bkr: 'BKR (families of adolescents)',
    bkl: 'BKL (families of elders)',
    'pik-r': 'PIK-R (centre for adolescents)',
  },
  columns: {
    pus: 'Couples of reproductive age (PUS)',
    pa: 'Active users',
    hamil: 'Pregnant',
    ias: 'Want a child soon',
    iat: 'Want a child later',
    tial: 'Want no more children',
    faceToFace: 'Meetings face to face',
    online: 'Meetings online',
    memberFamilies: 'Member families',
    familiesAttending: 'Member families that came',
    members: 'Members of the group',
    memberPus: 'Members who are PUS',
    memberPusUsing: 'PUS members who use a method',
  },
} satisfies Like<typeof id>;
