import type { Grade } from '../law/dated.ts';
import type { Citation } from '../law/instrument.ts';
import { cite } from '../law/instruments.ts';
import type { Span } from '../law/months.ts';

/** How long a method is said to protect: never a promise, and no advice on which to choose. */
export type Protection =
  | { readonly kind: 'lasts'; readonly least: Span; readonly most: Span }
  | { readonly kind: 'permanent' | 'per-use' | 'per-strip' | 'while-mal-holds' | 'not-found' };

export interface Method {
  /** `kb.method.ID` in the research notes. */
  readonly id: string;
  /** The value of `couple.method`. */
  readonly answer: string;
  /** The code on the client card K/IV/KB/15. */
  readonly card?: number;
  /** MKJP is counted as long; `unclassed` where no text read says. */
  readonly length: 'mkjp' | 'not-mkjp' | 'unclassed';
  readonly user: 'wife' | 'husband' | 'couple';
  readonly protection: Protection;
  /** The grade of the protection, and where it was read. */
  readonly grade: Grade;
  readonly cite: Citation;
  /** No longer offered. */
  readonly historic?: true;
}

const card = cite('kartu-status-kb');
const sdg = cite('sdg-metadata');
const guideline = cite('bkkbn-tanya-jawab');
const once = (kind: Exclude<Protection['kind'], 'lasts'>): Protection => ({ kind });
const lasts = (least: Span, most: Span = least): Protection => ({ kind: 'lasts', least, most });

const wife = { user: 'wife', length: 'not-mkjp' } as const;
const long = { user: 'wife', length: 'mkjp' } as const;

/** Every method of the notes, in order of the card. What a person may use is decided by trained staff, not here. */
export const methods = [
  {
    id: 'inject-1m',
    answer: 'injection',
    card: 1,
    ...wife,
    protection: lasts({ days: 28 }, { months: 1 }),
    grade: 'C',
    cite: card,
  },
  {
    id: 'inject-3m',
    answer: 'injection',
    card: 2,
    ...wife,
    protection: lasts({ days: 84 }, { months: 3 }),
    grade: 'C',
    cite: cite('kabar69-suntik', { via: ['kartu-status-kb'] }),
  },
  { id: 'pill', answer: 'pill', card: 3, ...wife, protection: once('per-strip'), grade: 'C', cite: card },
  {
    id: 'condom',
    answer: 'condom',
    card: 4,
    ...wife,
    user: 'husband',
    protection: once('per-use'),
    grade: 'C',
    cite: card,
  },
  {
    id: 'implant-1',
    answer: 'implant',
    card: 5,
    ...long,
    protection: lasts({ years: 3 }),
    grade: 'B',
    cite: cite('kemenkes-implan'),
  },
  {
    id: 'implant-2',
    answer: 'implant',
    card: 6,
    ...long,
    protection: lasts({ years: 3 }),
    grade: 'B',
    cite: cite('kemenkes-implan'),
  },
  {
    id: 'iud-cut380a',
    answer: 'iud',
    card: 7,
    ...long,
    protection: lasts({ years: 8 }, { years: 10 }),
    grade: 'C',
    cite: guideline,
  },
  {
    id: 'iud-other',
    answer: 'iud',
    card: 8,
    ...long,
    protection: lasts({ years: 3 }, { years: 5 }),
    grade: 'C',
    cite: cite('gitacinta-iud'),
  },
  { id: 'mow', answer: 'mow', card: 9, ...long, protection: once('permanent'), grade: 'C', cite: card },
  {
    id: 'mop',
    answer: 'mop',
    card: 10,
    ...long,
    user: 'husband',
    protection: once('permanent'),
    grade: 'C',
    cite: card,
  },
  {
    id: 'mal',
    answer: 'mal',
    ...wife,
    protection: once('while-mal-holds'),
    grade: 'B',
    cite: cite('kediri-mal', { via: ['skata-mal'] }),
  },
  { id: 'diaphragm', answer: 'other-modern', ...wife, protection: once('not-found'), grade: 'B', cite: sdg },
  {
    id: 'ec',
    answer: 'other-modern',
    ...wife,
    length: 'unclassed',
    protection: once('per-use'),
    grade: 'B',
    cite: sdg,
  },
  {
    id: 'periodic',
    answer: 'periodic',
    user: 'couple',
    length: 'unclassed',
    protection: once('not-found'),
    grade: 'B',
    cite: sdg,
  },
  {
    id: 'withdrawal',
    answer: 'withdrawal',
    user: 'couple',
    length: 'unclassed',
    protection: once('not-found'),
    grade: 'B',
    cite: sdg,
  },
  {
    id: 'spermicide',
    answer: 'other-modern',
    ...wife,
    length: 'unclassed',
    protection: once('per-use'),
    grade: 'C',
    cite: cite('pp-61-2014', { article: 'penjelasan pasal 22(1)' }),
    historic: true,
  },
  {
    id: 'norplant',
    answer: 'implant',
    ...long,
    protection: lasts({ years: 5 }),
    grade: 'C',
    cite: cite('norplant-tinjauan'),
    historic: true,
  },
] as const satisfies readonly Method[];

export type MethodId = (typeof methods)[number]['id'];

const byId: ReadonlyMap<string, Method> = new Map(methods.map((method) => [method.id, method]));

export const methodOf = (id: MethodId): Method => byId.get(id) as Method;
