import { all, any, not, unsettled } from '../../engine/expression.ts';
import { param, question, rule } from '../../law/define.ts';
import { cite } from '../../law/instruments.ts';
import { programme } from '../../law/programme.ts';
import { ways } from '../../law/ways.ts';
import { groupFact as fact } from '../group/facts.ts';
import { halalFee } from './papers.ts';

const checked = '2026-11-24';

/** In force until the next, of which the first day was not read. */
const decree2023 = {
  from: '2023-03-18',
  lastSeen: '2024-12-31',
  checked,
  grade: 'A',
  cite: cite('kepkaban-22-2023'),
} as const;
const decree2025 = {
  from: ['2025-01-01', '2025-08-06'],
  lastSeen: '2025-08-06',
  checked,
  grade: 'B',
  cite: cite('kepkaban-146-2025', { via: ['kemenag-purbalingga-2025'] }),
} as const;

/** Rupiah sold in a year, included: the test of the declaration alone. */
export const declarationSales = param(
  'legal.halal.sd.turnover',
  'rupiah',
  {
    ...decree2023,
    value: 500_000_000,
  },
  {
    ...decree2025,
    value: 15_000_000_000,
  },
);
export const declarationPlaces = param('legal.halal.sd.facilities', 'place', { ...decree2025, value: 1 });
/** The product must be on a list, and free of hazards: neither the list nor what counts as a hazard was read. */
export const listed = question('legal.halal.sd.type', [cite('kepkaban-22-2023')]);
/** Of the decree of 2025 only what an office tells was read, and it does not tell these anew. */
export const criteria = rule('legal.halal.sd.criteria', {
  ...decree2023,
  when: all(
    fact('group.nib'),
    not(fact('product.riskyMaterial')),
    fact('product.simpleProcess'),
    fact('product.separateTools'),
    unsettled(listed),
  ),
});
const sellsAtMost = fact('group.sales').atMost(declarationSales);
export const small = rule(
  'legal.halal.sd.turnover.within',
  { ...decree2023, when: sellsAtMost },
  { ...decree2025, when: sellsAtMost },
);
export const onePlace = rule('legal.halal.sd.facilities.within', {
  ...decree2025,
  when: all(fact('group.kitchens').atMost(declarationPlaces), fact('group.outlets').atMost(declarationPlaces)),
});
/** The guidance that was read is about food and drink; whether other goods may be declared was not read. */
export const otherGoods = question('legal.halal.sd.others', [cite('pp-42-2024', { article: '98(1)' })]);
const kind = fact('product.kind');
export const declared = rule('legal.halal.sd', {
  ...decree2025,
  when: any(
    all(kind.oneOf('food'), criteria, small, onePlace),
    all(kind.oneOf('herbal', 'cosmetic', 'soap', 'craft', 'service', 'other'), unsettled(otherGoods)),
  ),
});

/** A statement goes to BPJPH and on to a committee, and a companion checks it. */
const statement = {
  from: '2024-10-17',
  lastSeen: '2024-10-17',
  checked,
  grade: 'A',
  cite: cite('pp-42-2024', { article: '98(4), 98(5), 98(8), 98(9)' }),
} as const;

/** Certification by the maker's own declaration, checked by a companion. */
export const halalDeclaration = /* @__PURE__ */ programme({
  id: 'permit.halal',
  subject: 'products',
  sorts: 'route',
  seeks: true,
  rule: declared,
  ...ways(statement, { decidedBy: ['halal-committee', 'bpjph'], where: ['bpjph', 'pph'] }),
  ...ways(
    {
      ...statement,
      lastSeen: '2025-08-06',
      grade: 'B',
      cite: cite('pp-42-2024', { article: '98(4)', via: ['kepkaban-22-2023', 'kemenag-purbalingga-2025'] }),
    },
    { documents: ['nib', 'materials'] },
  ),
  fee: halalFee.versions,
});
