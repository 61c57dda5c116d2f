import { choice, type Facts, integer, yesNo } from '../../engine/facts.ts';
import { vocabulary } from '../../engine/vocabulary.ts';
import { personFacts } from './person-facts.ts';
import { productFacts } from './product-facts.ts';

const office = { knownBy: 'office', lookUp: true, cost: 2 } as const;
const RUPIAH = 100_000_000_000;

/**
 * Everything that can be asked about a group; whoever answers for it stands where the family does elsewhere. The id of
 * a fact of a list is the key of the answer in an entry of that list: `person.npwp` is `npwp` of a person.
 */
export const groupFacts = {
  /** Member families, counted apart from persons. */
  'group.memberFamilies': integer(0, 10_000, 'family'),
  'group.hasChair': yesNo({ effort: 1 }),
  'group.secretary': yesNo({ effort: 1 }),
  'group.treasurer': yesNo({ effort: 1 }),
  /** A decree that confirms the group. */
  'group.decree': yesNo({ effort: 2 }),
  /** A letter of the office that names the group, or its validation of it. */
  'group.letter': yesNo({ effort: 2 }),
  'group.books': yesNo({ effort: 1 }),
  'group.nib': yesNo({ effort: 1 }),
  /** Training in food safety, *penyuluhan keamanan pangan*. */
  'group.pkp': yesNo({ effort: 2 }),
  'group.sppirt': yesNo({ effort: 2 }),
  'group.slhs': yesNo({ effort: 2 }),
  'group.bpom': yesNo({ effort: 4 }),
  'group.halal': yesNo({ effort: 2 }),
  /** A written agreement with a buyer or partner firm. */
  'group.offtaker': yesNo({ effort: 3 }),
  /** The group and its members stand in the system of credit programmes. */
  'group.inSikp': yesNo({ ...office, effort: 1 }),
  /** The group asks for a loan meant for fisheries: it processes or sells fish. */
  'group.fisheries': yesNo(),
  /** The group is, or has joined, a cooperative that is a legal entity. */
  'group.cooperative': yesNo({ effort: 5 }),
  /** That cooperative holds its yearly meeting and keeps accounts. */
  'group.yearlyMeeting': yesNo({ effort: 2 }),
  /** The group passed the agency's assessment for tools. */
  'group.assessmentPassed': yesNo(office),
  /** Rupiah the group needs. */
  'group.amount': integer(0, RUPIAH, 'rupiah'),
  /** Rupiah sold in the last twelve months, and put into the business without land and buildings. */
  'group.sales': integer(0, RUPIAH, 'rupiah', { cost: 2, holdsDays: 366 }),
  'group.capital': integer(0, RUPIAH, 'rupiah', { cost: 2 }),
  'group.outlets': integer(0, 1_000, 'place'),
  'group.kitchens': integer(0, 1_000, 'place'),
  'group.class': choice(['dasar', 'berkembang', 'mandiri'], office),
  ...personFacts,
  ...productFacts,
} as const satisfies Facts;

export type GroupFactId = keyof typeof groupFacts;

export const groupFact = vocabulary(groupFacts);
