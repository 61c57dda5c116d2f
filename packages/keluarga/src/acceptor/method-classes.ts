import type { CivilDate } from '../law/civil-date.ts';
import type { Grade } from '../law/dated.ts';
import type { Citation } from '../law/instrument.ts';
import { cite } from '../law/instruments.ts';
import type { MethodId } from './methods.ts';

/** A text that calls methods modern or traditional; they differ, and none is merged with another. */
export interface Scheme {
  readonly grade: Grade;
  readonly cite: Citation;
  readonly modern: readonly MethodId[];
  readonly traditional: readonly MethodId[];
  /** The first and the last day in force, of a text of law; a text that has ended is history. */
  readonly from?: CivilDate;
  readonly until?: CivilDate;
}

const implants = ['implant-1', 'implant-2', 'norplant'] as const;
const iuds = ['iud-cut380a', 'iud-other'] as const;
const common = ['inject-1m', 'inject-3m', 'pill', 'condom', ...implants, ...iuds, 'mow', 'mop'] as const;

export const schemes = {
  sdg: {
    grade: 'B',
    cite: cite('sdg-metadata'),
    modern: [...common, 'mal', 'diaphragm', 'ec'],
    traditional: ['periodic', 'withdrawal'],
  },
  'pp-61-2014': {
    grade: 'A',
    cite: cite('pp-61-2014', { article: 'penjelasan pasal 22(1)' }),
    from: '2014-07-21',
    until: '2024-07-25',
    modern: [...common, 'diaphragm', 'spermicide'],
    traditional: ['periodic', 'withdrawal', 'mal'],
  },
  /** Monthly village tables: which methods their column of traditional ones holds is not said. */
  'bkkbn-monthly': { grade: 'B', cite: cite('bkkbn-siga-tables'), modern: [...common, 'mal'], traditional: [] },
  /** The family census counts modern methods and names only what does not count. */
  'bkkbn-census': {
    grade: 'B',
    cite: cite('bkkbn-kamus-2011'),
    modern: [],
    traditional: ['periodic', 'withdrawal'],
  },
  'riskesdas-2013': { grade: 'C', cite: cite('riskesdas-2013'), modern: [], traditional: ['mal'] },
} as const satisfies Record<string, Scheme>;

export type SchemeId = keyof typeof schemes;

/** What one text says of a method; undefined where it does not name it. */
export const classOf = (scheme: SchemeId, method: MethodId): 'modern' | 'traditional' | undefined => {
  const { modern, traditional }: Scheme = schemes[scheme];
  if (modern.includes(method)) return 'modern';
  return traditional.includes(method) ? 'traditional' : undefined;
};

/** What the texts say of a method on a day; of law, only what was in force then. */
export const classesOf = (
  method: MethodId,
  on: CivilDate,
): { readonly [Id in SchemeId]?: 'modern' | 'traditional' | undefined } => {
  const inForce = (Object.entries(schemes) as [SchemeId, Scheme][]).filter(
    ([, { from = on, until = on }]) => from <= on && on <= until,
  );
  return Object.fromEntries(inForce.map(([id]) => [id, classOf(id, method)]));
};
