import { all, any, compare, not, unsettled } from '../../engine/expression.ts';
import { sum } from '../../engine/quantities.ts';
import { param, question, rule } from '../../law/define.ts';
import { cite } from '../../law/instruments.ts';
import { groupFact as fact } from '../group/facts.ts';
import { successor } from './as-last-read.ts';

const checked = '2026-11-24';
const press = (firstSeen: string, lastSeen: string) => ({ firstSeen, lastSeen, checked, grade: 'C' }) as const;
const from2023 = press('2023-06-07', '2023-09-04');

/** No article of the guideline of 2026 was read. */
export const text2026 = successor('capital.kur.2026.same', [
  cite('permenko-1-2026', { via: ['kur-ddtc-2026', 'kur-poskota-2026b'] }),
]);

/** Sales a year, in rupiah; the test of KUR alone, not that of the size of a business. */
export const scale = param('capital.kur.scale', 'rupiah', {
  ...press('2026-02-02', '2026-02-02'),
  cite: cite('permenko-1-2026', { via: ['kur-ddtc-2026'] }),
  value: 4_800_000_000,
});
export const isOfScale = rule('capital.kur.scale.within', {
  ...press('2026-02-02', '2026-02-02'),
  cite: cite('permenko-1-2026', { via: ['kur-ddtc-2026'] }),
  when: fact('person.sales').atMost(scale),
});

/** Up to this sum a bank may ask for no additional collateral; included. */
export const noCollateral = param('capital.kur.no-collateral', 'rupiah', {
  ...press('2024-01-20', '2026-01-16'),
  cite: cite('permenko-1-2022', { via: ['kur-rmol-2024', 'kur-poskota-2026a'] }),
  value: 100_000_000,
});

export const superMikroMost = param('capital.kur.supermikro.ceiling', 'rupiah', {
  ...press('2020-09-07', '2023-09-04'),
  cite: cite('permenko-1-2023', { via: ['kur-okezone-2020', 'kur-cnbc-2023'] }),
  value: 10_000_000,
});
export const isSuperMikroSum = rule('capital.kur.supermikro.amount', {
  ...press('2020-09-07', '2023-09-04'),
  cite: cite('permenko-1-2023', { via: ['kur-okezone-2020', 'kur-cnbc-2023'] }),
  when: fact('person.amount').atMost(superMikroMost),
});

export const mikroMost = param(
  'capital.kur.mikro.range',
  'rupiah',
  {
    ...press('2020-09-07', '2020-09-07'),
    until: '2021-12-31',
    cite: cite('kur-okezone-2020'),
    value: 50_000_000,
  },
  {
    ...press('2022-12-31', '2023-09-04'),
    from: ['2022-01-01', '2022-12-31'],
    cite: cite('permenko-1-2023', { via: ['kur-cnbc-2023'] }),
    value: 100_000_000,
  },
);
export const isMikroSum = rule('capital.kur.mikro.amount', {
  ...press('2020-09-07', '2023-09-04'),
  cite: cite('permenko-1-2023', { via: ['kur-okezone-2020', 'kur-cnbc-2023'] }),
  when: all(not(fact('person.amount').atMost(superMikroMost)), fact('person.amount').atMost(mikroMost)),
});

/** Months the business has run, included. */
export const months = param('capital.kur.mikro.age', 'month', {
  ...from2023,
  cite: cite('permenko-1-2023', { via: ['kur-bisnis-2023', 'kur-betv'] }),
  value: 6,
});
/** The text of 2025 lets some off the time in business, past credit and the number of times; who they are was read in part. */
export const relaxed = question('capital.kur.relaxation', [cite('permenko-12-2025', { article: '38A' })]);
export const hasRun = rule('capital.kur.mikro.months', {
  ...from2023,
  cite: cite('permenko-1-2023', { via: ['kur-bisnis-2023', 'kur-betv'] }),
  when: any(fact('person.businessMonths').atLeast(months), unsettled(relaxed)),
});

/** No text says whether a UPPKA group is a business group here, with or without a letter that names it. */
export const bridge = question('uppka.bridge.kur', [cite('kur-bisnis-2023'), cite('bkkbn-diy-uppka')]);

export const hasRunOrSupport = rule('capital.kur.supermikro.age', {
  ...from2023,
  cite: cite('permenko-1-2023', { via: ['kur-bisnis-2023', 'kur-betv'] }),
  when: any(
    fact('person.businessMonths').atLeast(months),
    fact('person.mentored'),
    fact('person.trained'),
    fact('person.familyBusiness'),
    unsettled(bridge),
  ),
});

/** Most pages say "never had KUR"; one allows it twice more. */
export const again = question('capital.kur.supermikro.again', [
  cite('permenko-1-2023', { via: ['kur-bisnis-2023'] }),
  cite('kur-kompastv'),
]);
export const hasNoHistory = rule('capital.kur.supermikro.history', {
  ...from2023,
  cite: cite('permenko-1-2023', { via: ['kur-bisnis-2023'] }),
  when: all(
    any(not(fact('person.commercialEver')), unsettled(relaxed)),
    any(not(fact('person.kurEver')), unsettled(again)),
  ),
});

export const hasNoCommercialCredit = rule('capital.kur.mikro.history', {
  ...from2023,
  lastSeen: '2025-12-31',
  cite: cite('permenko-1-2023', { via: ['permenko-12-2025', 'kur-bisnis-2023'] }),
  when: any(not(fact('person.commercialEver')), unsettled(relaxed)),
});

/** Loans that run must be paid on time, *lancar*. */
export const isCurrent = rule('capital.kur.current', {
  ...press('2023-02-17', '2024-12-31'),
  cite: cite('permenko-1-2023', { via: ['kur-radarcirebon-2023', 'kur-topsatu-2024'] }),
  when: not(fact('person.overdue')),
});

export const hasPaper = rule('capital.kur.supermikro.doc', {
  ...from2023,
  cite: cite('permenko-1-2023', { via: ['kur-betv'] }),
  when: any(fact('person.nib'), fact('person.sku')),
});

const repeats = {
  from: ['2023-01-01', '2023-06-07'],
  until: '2025-12-31',
  lastSeen: '2025-12-31',
  checked,
  grade: 'A',
  cite: cite('permenko-1-2023', { article: '24' }),
} as const;
/** How often in all; first for farming, plantation, livestock and fishery, then for everything else. */
export const timesPrimary = param('capital.kur.mikro.repeat.primary', 'time', { ...repeats, value: 4 });
export const timesOther = param('capital.kur.mikro.repeat.other', 'time', { ...repeats, value: 2 });
const withThis = sum(fact('person.kurMikroTimes'), 1);
export const mayRepeat = rule(
  'capital.kur.mikro.repeat',
  {
    ...repeats,
    when: any(
      compare(withThis).atMost(timesOther),
      all(fact('person.sector').oneOf('primary'), compare(withThis).atMost(timesPrimary)),
      unsettled(relaxed),
    ),
  },
  {
    from: '2026-01-01',
    lastSeen: '2026-01-16',
    checked,
    grade: 'C',
    cite: cite('permenko-1-2026', { via: ['kur-2025-announcement', 'kur-poskota-2026a'] }),
    when: true,
  },
);

/** Above this sum a tax number is asked for. */
export const npwpAbove = param('capital.kur.npwp', 'rupiah', {
  ...press('2026-02-02', '2026-02-02'),
  cite: cite('permenko-1-2026', { via: ['kur-ddtc-2026'] }),
  value: 50_000_000,
});
export const hasNpwp = rule('capital.kur.npwp.has', {
  ...press('2026-02-02', '2026-02-02'),
  cite: cite('permenko-1-2026', { via: ['kur-ddtc-2026'] }),
  when: any(fact('person.amount').atMost(npwpAbove), fact('person.npwp')),
});

/** Years, included. */
export const adultAge = param('capital.kur.person-age', 'year', {
  ...press('2026-01-22', '2026-01-22'),
  cite: cite('permenko-1-2026', { via: ['kur-poskota-2026b'] }),
  value: 21,
});
export const isAdult = rule('capital.kur.person-age.reached', {
  ...press('2026-01-22', '2026-01-22'),
  cite: cite('permenko-1-2026', { via: ['kur-poskota-2026b'] }),
  when: any(fact('person.age').atLeast(adultAge), fact('person.married')),
});
