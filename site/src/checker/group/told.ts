import type { Group, Loan, PaperKey, Person, Product, Scheme } from 'keluarga/groups';
import { LOANS, type LoanId, PRODUCTS, type ProductId, type Screen } from './screens.ts';

/** What was answered to one question: what was ticked, and whether the rest is not known; or one answer. */
export type Reply = Ticked | { readonly value: unknown };

interface Ticked {
  readonly yes: readonly string[];
  readonly rest: boolean;
}

/** What was asked, of which product or person, and what was answered. */
export interface Entry {
  readonly screen: Screen;
  readonly of?: string;
  readonly reply: Reply;
}

type Need = 'one' | 'group' | 'both' | 'none';

/** All that was told: a record of the group as the package reads it, and what the page alone asks. */
export interface Told {
  readonly group: Group;
  readonly need?: Need;
  readonly members?: number;
  /** How many members have no business of their own. */
  readonly beginners?: number;
}

/** The member who would borrow; who it is is not asked. */
export const BORROWER = 'borrower';

/** The same answers give the same record, whichever was changed last; what no longer applies is left out. */
export const toldBy = (log: readonly Entry[], today: string): Told =>
  log.reduce<Told>((told, entry) => (applies(entry, told) ? put(told, entry, today) : told), {
    group: { answeredOn: today },
  });

/** Whether a question still stands after what was told before it. */
export const applies = ({ screen, of }: Pick<Entry, 'screen' | 'of'>, told: Told): boolean =>
  (screen.when?.(told) ?? true) &&
  (screen.about !== 'product' || told.group.products?.some(({ id }) => id === of) === true) &&
  (screen.about !== 'borrower' || told.need === 'one' || told.need === 'both');

/** Each fact of a question with its answer. */
const answersTo = ({ screen: { facts }, reply }: Entry): [string, unknown][] =>
  'yes' in reply
    ? facts.map((fact) => [fact, reply.yes.includes(fact) || (reply.rest ? 'unknown' : false)])
    : facts.map((fact) => [fact, reply.value]);

const keyOf = (fact: string): string => fact.slice(fact.indexOf('.') + 1);

function put(told: Told, entry: Entry, today: string): Told {
  const { screen, of, reply } = entry;
  const { group } = told;
  const value = 'value' in reply ? reply.value : undefined;
  const answers = Object.fromEntries(answersTo(entry).map(([fact, answer]) => [keyOf(fact), answer]));
  const into = (more: object): Told => ({ ...told, group: { ...group, ...more } });
  const intoList = (list: 'people' | 'products', which: (id: string) => boolean, more: object) =>
    into({
      [list]: ((group[list] ?? []) as readonly (Person | Product)[]).map((each) =>
        which(each.id) ? { ...each, ...more } : each,
      ),
    });
  switch (screen.id) {
    case 'members':
      return typeof value === 'number'
        ? { ...into({ people: peopleOf(value), peopleComplete: true }), members: value }
        : into({ peopleComplete: 'unknown' });
    case 'officers': {
      const { hasChair, ...others } = answers;
      return into({ ...others, chair: hasChair === true ? BORROWER : hasChair });
    }
    case 'products':
      return into(productsOf(reply as Ticked, group));
    case 'papers':
    case 'foodPapers':
      return into({ papers: { ...group.papers, ...mapped(answers, (has) => ({ has })) } });
    case 'sppirtDay':
      return typeof value === 'string' && value !== 'unknown'
        ? into({ papers: { ...group.papers, sppirt: { has: true, from: value } } })
        : told;
    case 'sppirtMet':
      return into({ sppirtCheck: { met: value } });
    case 'reports':
      return into({ reports: reportsOf(reply as Ticked, today) });
    case 'need': {
      const need = value as Need;
      const one = need === 'one' || need === 'both';
      return { ...told, need, group: { ...group, ...(one && !group.people && { people: [{ id: BORROWER }] }) } };
    }
    case 'beginners':
      return typeof value === 'number' ? { ...withBeginners(told, value), beginners: value } : told;
    case 'letters':
      return intoList('people', () => true, answers);
    case 'running':
    case 'past': {
      const { yes, rest } = reply as Ticked;
      const state = screen.id === 'running' ? OWED : 'repaid';
      const loans = [...(group.loans ?? []), ...yes.map((id) => loanOf(id as LoanId, state))];
      const before = screen.id === 'running' || group.loansComplete === true;
      return into({ loans, loansComplete: before && !rest ? true : 'unknown' });
    }
    case 'late':
      return into({ loans: withLate(group.loans, value) });
    case 'ultraMicro':
      return Array.isArray(value)
        ? into({ loans: (group.loans ?? []).map((loan) => (isUltraMicro(loan) ? { ...loan, amount: value } : loan)) })
        : told;
    default:
      if (screen.about === 'product')
        return intoList('products', (id) => id === of, { ...answers, ...SAID[of as string] });
      if (screen.about === 'borrower') return intoList('people', (id) => id === BORROWER, answers);
      return into(answers);
  }
}

const mapped = (answers: Readonly<Record<string, unknown>>, by: (answer: unknown) => object) =>
  Object.fromEntries(Object.entries(answers).map(([key, answer]) => [key as PaperKey, by(answer)]));

/** What the choice of a product already says of it. */
const SAID: Readonly<Record<string, object>> = { dry: { dry: true }, frozen: { frozen: true } };
export const isSaid = (fact: string, of: string | undefined): boolean => keyOf(fact) in (SAID[of ?? ''] ?? {});

const productsOf = ({ yes, rest }: Ticked, { products = [] }: Group) => ({
  products: yes.map(
    (id): Product =>
      products.find((product) => product.id === id) ?? { id, kind: PRODUCTS[id as ProductId], ...SAID[id] },
  ),
  productsComplete: rest ? 'unknown' : true,
});

const loanOf = (id: LoanId, state: Loan['state']): Loan => ({ of: BORROWER, scheme: LOANS[id] as Scheme, state });

/** Still owed, and paid on time or not. */
const OWED = ['running', 'overdue'] as const;
const isUltraMicro = ({ scheme }: Loan): boolean => scheme === 'umi' || scheme === 'mekaar';

/** Which of several loans is late is not asked: it is one of them, or one that was not named. */
function withLate(loans: readonly Loan[] = [], late: unknown): readonly Loan[] {
  if (typeof late !== 'boolean') return loans;
  const owed = loans.filter(({ state }) => state === OWED);
  if (!late) return loans.map((loan) => (loan.state === OWED ? { ...loan, state: 'running' } : loan));
  const [one = { of: BORROWER, scheme: 'unknown', state: OWED }] = owed;
  return [...loans.filter((loan) => loan !== one), { ...one, state: 'overdue' }];
}

const peopleOf = (count: number): readonly Person[] =>
  Array.from({ length: count }, (_, i) => ({ id: i ? `member-${i}` : BORROWER }));

/** The last of the members have no business; never more than there are. */
function withBeginners({ group, ...told }: Told, count: number): Told {
  const { people = [] } = group;
  return {
    ...told,
    group: { ...group, people: people.map((one, i) => ({ ...one, business: i < people.length - count })) },
  };
}

/** The periods that are due by today: of the year, and of the month before. */
export function periodsOn(today: string): { readonly 'uppka.report.k0': string; readonly 'uppka.report.ri': string } {
  const month = new Date(Date.UTC(Number(today.slice(0, 4)), Number(today.slice(5, 7)) - 2, 1));
  return { 'uppka.report.k0': today.slice(0, 4), 'uppka.report.ri': month.toISOString().slice(0, 7) };
}

const reportsOf = ({ yes }: Ticked, today: string) =>
  Object.entries(periodsOn(today)).flatMap(([form, period]) => (yes.includes(form) ? { form, period, on: today } : []));
