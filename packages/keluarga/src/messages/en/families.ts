import type { families as id } from '../id/families.ts';
import type { Like } from '../joined.ts';

/** What holds for families whatever they apply for. */
export const families = {
  params: {
    'employment.min-age': 'the lowest age at which anyone may be employed',
    'schooling.compulsory.from': 'age at which compulsory schooling begins',
    'schooling.compulsory.to': 'last age of compulsory schooling',
    'adminduk.kk-change.days': 'days within which a change of the KK is reported',
    'adminduk.move.years': 'time at a new address that makes it a move',
    'adminduk.issue.days': 'days within which the office issues a KK, a KTP or a letter of a move',
    'adminduk.death-report.days': 'days within which a death is reported',
  },
} satisfies Like<typeof id>;
