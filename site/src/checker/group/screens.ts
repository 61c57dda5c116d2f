import type { Told } from './told.ts';

/** Several facts to tick, one of some options, one of some ranges, a whole number, a day. */
type Kind = 'ticks' | 'choice' | 'ranges' | 'number' | 'day';

export interface Screen {
  readonly id: string;
  readonly kind: Kind;
  /** What it answers, as a finding calls it; of ticks one for each option. */
  readonly facts: readonly string[];
  /** Asked once for each product, or of the one who would borrow. */
  readonly about?: 'product' | 'borrower';
  /** Asked even when no finding turns on it: the plan does. */
  readonly always?: true;
  readonly when?: (told: Told) => boolean;
}

/** What may be made or sold, and of which kind it is. */
export const PRODUCTS = {
  dry: 'food',
  fresh: 'food',
  frozen: 'food',
  drink: 'food',
  herbal: 'herbal',
  cosmetic: 'cosmetic',
  soap: 'soap',
  craft: 'craft',
  service: 'service',
  other: 'other',
} as const;
export type ProductId = keyof typeof PRODUCTS;

/** Kinds of loans to tick, and what a record calls them. */
export const LOANS = {
  kur: 'kur-mikro',
  umi: 'umi',
  mekaar: 'mekaar',
  pumk: 'pumk',
  programme: 'other-programme',
  bank: 'bank-business',
  online: 'online',
  consumer: 'consumer',
  cooperative: 'cooperative',
} as const;
export type LoanId = keyof typeof LOANS;
/** Of which it matters that one had them once. */
const PAST: readonly LoanId[] = ['kur', 'umi', 'mekaar', 'programme', 'bank'];

const of = (kind: string, ...keys: string[]) => keys.map((key) => `${kind}.${key}`);
const EATEN_OR_WORN: readonly unknown[] = ['food', 'herbal', 'cosmetic', 'soap'];
const wantsPapers = ({ group }: Told) => group.products?.some(({ kind }) => EATEN_OR_WORN.includes(kind)) === true;
const hasSppirt = ({ group }: Told) => group.papers?.sppirt?.has === true;
const forOne = ({ need }: Told) => need === 'one' || need === 'both';
const forGroup = ({ need }: Told) => need === 'group' || need === 'both';

/** Every question, in the order of a talk: the group, what it makes, its papers, then capital if anybody needs it. */
const all = [
  { id: 'members', kind: 'number', facts: ['list:people'], always: true },
  { id: 'officers', kind: 'ticks', facts: of('group', 'hasChair', 'secretary', 'treasurer'), always: true },
  { id: 'families', kind: 'number', facts: ['group.memberFamilies'] },
  { id: 'products', kind: 'ticks', facts: Object.keys(PRODUCTS), always: true },
  {
    id: 'shelf',
    kind: 'ranges',
    facts: ['product.shelfDays'],
    about: 'product',
  },
  {
    id: 'making',
    kind: 'ticks',
    facts: of('product', 'packed', 'readyToEat', 'dry', 'homeKitchen', 'simpleEquipment'),
    about: 'product',
  },
  {
    id: 'special',
    kind: 'ticks',
    facts: of(
      'product',
      'frozen',
      'heatTreated',
      'claims',
      'specialNutrition',
      'alcohol',
      'forbidden',
      'additive',
      'mandatorySni',
      'specialHandling',
    ),
    about: 'product',
  },
  { id: 'animal', kind: 'choice', facts: ['product.animal'], about: 'product' },
  { id: 'papers', kind: 'ticks', facts: of('group', 'letter', 'decree', 'nib'), always: true },
  {
    id: 'foodPapers',
    kind: 'ticks',
    facts: of('group', 'pkp', 'sppirt', 'slhs', 'bpom', 'halal'),
    always: true,
    when: wantsPapers,
  },
  { id: 'sppirtDay', kind: 'day', facts: [], always: true, when: hasSppirt },
  { id: 'sppirtMet', kind: 'choice', facts: [], always: true, when: hasSppirt },
  {
    id: 'halal',
    kind: 'ticks',
    facts: of('product', 'riskyMaterial', 'simpleProcess', 'separateTools'),
    about: 'product',
  },
  { id: 'sales', kind: 'ranges', facts: ['group.sales'] },
  { id: 'kitchens', kind: 'ranges', facts: ['group.kitchens'] },
  { id: 'outlets', kind: 'ranges', facts: ['group.outlets'] },
  { id: 'books', kind: 'choice', facts: ['group.books'], always: true },
  { id: 'reports', kind: 'ticks', facts: ['uppka.report.k0', 'uppka.report.ri'], always: true },
  { id: 'need', kind: 'choice', facts: [], always: true },
  { id: 'cooperative', kind: 'choice', facts: ['group.cooperative'] },
  { id: 'yearlyMeeting', kind: 'choice', facts: ['group.yearlyMeeting'] },
  { id: 'groupAmount', kind: 'ranges', facts: ['group.amount'] },
  {
    id: 'beginners',
    kind: 'number',
    facts: ['person.business'],
    always: true,
    when: (told) => forGroup(told) && told.group.peopleComplete === true,
  },
  {
    id: 'letters',
    kind: 'choice',
    facts: ['person.beginnerLetter'],
    always: true,
    when: (told) => forGroup(told) && (told.beginners ?? 0) > 0,
  },
  { id: 'fisheries', kind: 'choice', facts: ['group.fisheries'] },
  { id: 'offtaker', kind: 'choice', facts: ['group.offtaker'] },
  {
    id: 'borrower',
    kind: 'ticks',
    facts: of('person', 'woman', 'married', 'ktp', 'business', 'nib', 'sku', 'npwp'),
    about: 'borrower',
    when: forOne,
  },
  { id: 'age', kind: 'ranges', facts: ['person.age'], about: 'borrower' },
  {
    id: 'months',
    kind: 'ranges',
    facts: ['person.businessMonths'],
    about: 'borrower',
  },
  { id: 'support', kind: 'ticks', facts: of('person', 'mentored', 'trained', 'familyBusiness'), about: 'borrower' },
  {
    id: 'amount',
    kind: 'ranges',
    facts: ['person.amount'],
    about: 'borrower',
  },
  { id: 'turnover', kind: 'ranges', facts: ['person.sales'], about: 'borrower' },
  { id: 'meets', kind: 'choice', facts: ['person.meetsWeekly'], about: 'borrower' },
  { id: 'running', kind: 'ticks', facts: Object.keys(LOANS), always: true, when: forOne },
  { id: 'late', kind: 'choice', facts: ['person.overdue'], about: 'borrower' },
  { id: 'past', kind: 'ticks', facts: PAST, always: true, when: forOne },
  {
    id: 'ultraMicro',
    kind: 'ranges',
    facts: ['person.ultraMicroMost', 'person.ultraMicroOwed'],
    about: 'borrower',
  },
  {
    id: 'income',
    kind: 'ranges',
    facts: ['person.incomePerHead'],
    about: 'borrower',
  },
] as const satisfies readonly Screen[];

export type ScreenId = (typeof all)[number]['id'];

export const screens: readonly (Screen & { readonly id: ScreenId })[] = all;
