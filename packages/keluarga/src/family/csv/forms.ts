import type { facts } from '../facts.ts';

type Values<Id extends keyof typeof facts> = (typeof facts)[Id]['domain'] extends { values: readonly (infer V)[] }
  ? V
  : never;
export type Job = Values<'member.job'>;
export type School = Values<'member.school'>;
export type MethodAnswer = Values<'couple.method'>;
export type Relation = Values<'member.relation'>;

/** What a code says: a value, those still possible, or nothing. */
type Codes<Value> = Readonly<Record<string, Value | readonly Value[] | undefined>>;

/**
 * The codes of one form of the family census. A table left out was not read: its codes are not guessed from another
 * year's.
 */
export interface Form {
  readonly job?: Codes<Job>;
  readonly school?: Codes<School>;
  readonly method?: Codes<MethodAnswer>;
  /** Relation to the head, marriage, sex and yes or no. */
  readonly common: boolean;
}

/** Relation to the head as the forms of the census have it; whoever is neither spouse nor child is one code. */
export const relations = {
  1: 'head',
  2: 'spouse',
  3: 'child',
  4: ['child-in-law', 'grandchild', 'parent', 'parent-in-law', 'sibling', 'kin', 'other'],
} as const satisfies Codes<Relation>;

const earning = ['informal', 'wage'] as const;
const civil = ['asn', 'tni', 'polri', 'certified-teacher', 'health-worker'] as const;
const employed = ['wage', 'company-officer', 'certified-teacher', 'health-worker', 'social-assistant'] as const;
const pensioned = ['none', 'retired-state'] as const;

const school: Codes<School> = {
  1: ['none', 'tk'],
  2: 'none',
  3: 'sd',
  4: 'none',
  5: 'smp',
  6: 'none',
  7: 'sma',
  8: 'none',
  9: 'higher',
  10: 'none',
};

const method: Codes<MethodAnswer> = {
  1: 'mow',
  2: 'mop',
  3: 'iud',
  4: 'implant',
  5: 'injection',
  6: 'pill',
  7: 'condom',
  8: 'mal',
  9: ['periodic', 'withdrawal', 'other-traditional'],
};

const first: Codes<Job> = { 1: 'none', 2: earning, 3: earning, 4: earning };

/**
 * PK-21 puts state officials at 5 and moves what followed by one. Sources: the official form F/I/PK/21, page 1; the
 * field app of PK-20, nabilac/aplikasi-bkkbn2 at 1bdbce2; the methods of PK-21 as later apps number them.
 */
export const forms = {
  'pk-15': { common: false },
  'pk-20': {
    common: true,
    job: { ...first, 5: civil, 6: employed, 7: earning, 8: pensioned, 9: earning, 10: undefined },
    school,
    method,
  },
  'pk-21': {
    common: true,
    job: { ...first, 5: 'state-paid', 6: civil, 7: employed, 8: earning, 9: pensioned, 10: earning },
    school,
    method,
  },
} as const satisfies Record<string, Form>;

export type FormId = keyof typeof forms;

/** Methods by the words forms and lists use for them, in small letters. */
export const methodWords: Codes<MethodAnswer> = {
  mow: 'mow',
  'steril wanita': 'mow',
  mop: 'mop',
  'steril pria': 'mop',
  iud: 'iud',
  akdr: 'iud',
  spiral: 'iud',
  implan: 'implant',
  implant: 'implant',
  susuk: 'implant',
  suntik: 'injection',
  pil: 'pill',
  kondom: 'condom',
  mal: 'mal',
  tradisional: ['periodic', 'withdrawal', 'other-traditional'],
};
