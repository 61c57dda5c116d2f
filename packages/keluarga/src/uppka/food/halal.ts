import { all, not } from '../../engine/expression.ts';
import { param, rule } from '../../law/define.ts';
import { cite } from '../../law/instruments.ts';
import type { GroupCheck } from '../group/check.ts';
import { groupFact as fact } from '../group/facts.ts';

const checked = '2026-11-24';

/** Food and drink of micro and small firms; those of larger ones two years earlier. */
export const duty = rule('legal.halal.duty.umk', {
  from: '2026-10-18',
  lastSeen: '2026-02-05',
  checked,
  grade: 'C',
  cite: cite('pp-42-2024', { via: ['halal-moeslim', 'halal-semarak'] }),
  when: fact('product.kind').oneOf('food'),
});

/** Rupiah sold in a year, included: the test of the declaration alone. */
const declarationSales = param(
  'legal.halal.sd.turnover',
  'rupiah',
  {
    from: '2023-03-18',
    until: '2025-08-05',
    lastSeen: '2025-08-05',
    checked,
    grade: 'A',
    cite: cite('kepkaban-22-2023'),
    value: 500_000_000,
  },
  {
    firstSeen: '2025-08-06',
    lastSeen: '2026-02-05',
    checked,
    grade: 'B',
    cite: cite('kepkaban-146-2025', { via: ['kemenag-purbalingga-2025'] }),
    value: 15_000_000_000,
  },
);
const declarationPlaces = param('legal.halal.sd.facilities', 'place', {
  firstSeen: '2025-08-06',
  lastSeen: '2026-02-05',
  checked,
  grade: 'B',
  cite: cite('kepkaban-146-2025', { via: ['kemenag-purbalingga-2025'] }),
  value: 1,
});
const criteria = rule('legal.halal.sd.criteria', {
  from: '2023-03-18',
  lastSeen: '2026-02-05',
  checked,
  grade: 'A',
  cite: cite('kepkaban-22-2023'),
  when: all(
    fact('group.nib'),
    not(fact('product.riskyMaterial')),
    fact('product.simpleProcess'),
    fact('product.separateTools'),
  ),
});
const small = rule('legal.halal.sd.turnover.within', {
  from: '2023-03-18',
  lastSeen: '2026-02-05',
  checked,
  grade: 'B',
  cite: cite('kepkaban-146-2025', { via: ['kemenag-purbalingga-2025'] }),
  when: fact('group.sales').atMost(declarationSales),
});
const onePlace = rule('legal.halal.sd.facilities.within', {
  firstSeen: '2025-08-06',
  lastSeen: '2026-02-05',
  checked,
  grade: 'B',
  cite: cite('kepkaban-146-2025', { via: ['kemenag-purbalingga-2025'] }),
  when: all(fact('group.kitchens').atMost(declarationPlaces), fact('group.outlets').atMost(declarationPlaces)),
});
const declared = rule('legal.halal.sd', {
  firstSeen: '2025-08-06',
  lastSeen: '2026-02-05',
  checked,
  grade: 'B',
  cite: cite('kepkaban-146-2025', { via: ['kemenag-purbalingga-2025'] }),
  when: all(fact('product.kind').oneOf('food'), criteria, small, onePlace),
});

/** Certification by the maker's own declaration, checked by a companion. */
export const halalDeclaration: GroupCheck = {
  id: 'permit.halal',
  about: 'products',
  rule: declared,
  rules: [declared, criteria, small, onePlace],
  params: [declarationSales, declarationPlaces],
  questions: [],
  decidedBy: ['bpjph'],
  documents: ['nib', 'materials'],
  where: ['bpjph', 'pph'],
};

export const halalDuty: GroupCheck = {
  id: 'duty.halal',
  about: 'products',
  rule: duty,
  rules: [duty],
  params: [],
  questions: [],
  decidedBy: [],
  documents: [],
  where: ['bpjph'],
};
