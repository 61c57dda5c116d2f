import { choice, type Facts, integer, yesNo } from '../../engine/facts.ts';

const of = { of: 'people' } as const;
const office = { of: 'people', knownBy: 'office', lookUp: true, cost: 2 } as const;
const RUPIAH = 100_000_000_000;

/** Paying off as agreed is a step one may name; taking a loan never is. */
const loan = { of: 'people', effort: 3 } as const;

/** Of a person in the group, as one who may borrow; why somebody is a member is nobody's business here. */
export const personFacts = {
  'person.age': integer(0, 130, 'year', { ...of, grows: true }),
  'person.married': yesNo(of),
  'person.woman': yesNo(of),
  /** An electronic identity card, or the letter that stands for it. */
  'person.ktp': yesNo({ ...of, effort: 1 }),
  /** A business of one's own that earns. */
  'person.business': yesNo(of),
  'person.businessMonths': integer(0, 1_200, 'month', { ...of, grows: true }),
  'person.mentored': yesNo({ ...of, effort: 1 }),
  'person.trained': yesNo({ ...of, effort: 2 }),
  'person.familyBusiness': yesNo(of),
  /** The chair recommends a beginner in writing. */
  'person.beginnerLetter': yesNo({ ...of, effort: 1 }),
  'person.nib': yesNo({ ...of, effort: 1 }),
  /** A letter of the RT, RW or kelurahan that names the business and how long it has run. */
  'person.sku': yesNo({ ...of, effort: 1 }),
  'person.npwp': yesNo({ ...of, effort: 2 }),
  /** Rupiah a year. */
  'person.sales': integer(0, RUPIAH, 'rupiah', { ...of, cost: 2, holdsDays: 366 }),
  /** Rupiah this person needs. */
  'person.amount': integer(0, RUPIAH, 'rupiah', of),
  /** Farming, plantation, livestock and fishery; everything else, food made for sale too, is `other`. */
  'person.sector': choice(['primary', 'other'], of),
  /** How often this person has had a KUR mikro. */
  'person.kurMikroTimes': integer(0, 50, 'time', of),
  /** Rupiah a month for each head of the household. */
  'person.incomePerHead': integer(0, 1_000_000_000, 'rupiah', { ...of, data: 'spesifik', cost: 3, holdsDays: 180 }),
  'person.meetsWeekly': yesNo({ ...of, effort: 1 }),
  /** BAZNAS holds this person entitled to zakat. */
  'person.mustahik': yesNo(office),
  'person.kurEver': yesNo(of),
  /** Any credit of a government programme that runs now, KUR included. */
  'person.programmeRunning': yesNo(loan),
  /** A credit of a government programme other than KUR that is not paid off. */
  'person.programmeUnpaid': yesNo(loan),
  /** A bank loan for a business, outside every programme. */
  'person.commercialEver': yesNo(of),
  /** An instalment of any loan is late. */
  'person.overdue': yesNo(loan),
  /** A loan runs of which no text read says that it may run beside KUR khusus: ultra-micro, of a cooperative, PUMK, KUR. */
  'person.notNamedRunning': yesNo(of),
  /** Rupiah lent: the largest ultra-micro loan ever had, and the largest not paid off; 0 for none. */
  'person.ultraMicroMost': integer(0, RUPIAH, 'rupiah', of),
  'person.ultraMicroOwed': integer(0, RUPIAH, 'rupiah', of),
} as const satisfies Facts;
