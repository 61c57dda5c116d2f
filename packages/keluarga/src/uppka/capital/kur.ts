import { all, type TestLike } from '../../engine/expression.ts';
import { param, type Rule, rule } from '../../law/define.ts';
import { cite } from '../../law/instruments.ts';
import { ways } from '../../law/ways.ts';
import { route } from '../group/check.ts';
import {
  hasNoCommercialCredit,
  hasNoHistory,
  hasNpwp,
  hasPaper,
  hasRun,
  hasRunOrSupport,
  isAdult,
  isCurrent,
  isMikroSum,
  isOfScale,
  isSuperMikroSum,
  mayRepeat,
  mikroMost,
  noCollateral,
  superMikroMost,
  text2026,
} from './kur-conditions.ts';

const checked = '2026-11-24';
const { asLastRead, questions } = text2026;
const [kept] = questions;

/** Of 2023 to 2025 as read; from 2026 what was seen of the new guideline, and the rest as far as it was kept. */
const bothTexts = <const Id extends string>(
  id: Id,
  conditions: readonly TestLike[],
  new2026: readonly TestLike[],
): Rule<Id> =>
  rule(
    id,
    {
      from: ['2023-01-01', '2023-06-07'],
      until: '2026-01-31',
      lastSeen: '2023-09-04',
      checked,
      grade: 'C',
      cite: cite('permenko-1-2023', { via: ['kur-bisnis-2023', 'kur-cnbc-2023'] }),
      when: all(...conditions),
    },
    {
      from: ['2026-02-01', '2026-02-02'],
      lastSeen: '2026-02-02',
      checked,
      grade: 'C',
      cite: cite('permenko-1-2026', { via: ['kur-ddtc-2026', 'kur-poskota-2026b'] }),
      when: all(...new2026, asLastRead(...conditions)),
    },
  );

export const superMikroRule = bothTexts(
  'capital.kur.supermikro.route',
  [isSuperMikroSum, hasRunOrSupport, hasNoHistory, isCurrent, hasPaper],
  [isOfScale, isAdult],
);
export const mikroRule = bothTexts(
  'capital.kur.mikro.route',
  [isMikroSum, hasRun, mayRepeat, hasNoCommercialCredit, isCurrent, hasPaper],
  [isOfScale, isAdult, hasNpwp],
);

export const superMikroRate = param(
  'capital.kur.supermikro.rate',
  'percent-hundredths',
  {
    from: ['2020-08-01', '2020-09-07'],
    until: '2020-12-31',
    lastSeen: '2020-12-31',
    checked,
    grade: 'C',
    cite: cite('kur-okezone-2020'),
    value: 0,
  },
  {
    from: '2021-01-01',
    until: '2022-12-31',
    lastSeen: '2022-12-31',
    checked,
    grade: 'C',
    cite: cite('kur-okezone-2020'),
    value: 600,
  },
  {
    from: ['2023-01-01', '2023-09-04'],
    until: '2025-12-31',
    lastSeen: '2023-09-04',
    checked,
    grade: 'C',
    cite: cite('permenko-1-2023', { via: ['kur-cnbc-2023'] }),
    value: 300,
  },
);

/** Of the first access; of later ones it was a hundred hundredths more each time, up to the fourth. */
export const mikroRate = param('capital.kur.mikro.rate', 'percent-hundredths', {
  from: ['2023-01-01', '2023-09-04'],
  until: '2025-12-31',
  lastSeen: '2023-09-04',
  checked,
  grade: 'C',
  cite: cite('permenko-1-2023', { via: ['kur-cnbc-2023'] }),
  value: 600,
});
/** Announced for every access. */
export const flatRate = param('capital.kur.2026.flat', 'percent-hundredths', {
  from: '2026-01-01',
  lastSeen: '2026-01-16',
  checked,
  grade: 'C',
  cite: cite('permenko-1-2026', { via: ['kur-2025-announcement', 'kur-poskota-2026a'] }),
  value: 600,
});

const bank = {
  ...ways(
    {
      firstSeen: '2023-06-07',
      lastSeen: '2026-01-01',
      checked,
      grade: 'C',
      cite: cite('kur-bisnis-2023', { via: ['kur-radartasik-2026'] }),
    },
    { decidedBy: ['kur-bank'], where: ['kur-bank'] },
  ),
  collateral: 'none-additional',
} as const;
const asked2023 = {
  firstSeen: '2023-06-07',
  lastSeen: '2023-09-04',
  checked,
  grade: 'C',
  cite: cite('permenko-1-2023', { via: ['kur-betv'] }),
  value: ['nib-or-sku'],
} as const;
/** A bank's list; a tax number above the sum of its own condition, which super mikro never reaches. */
const asked2026 = {
  firstSeen: '2026-01-01',
  lastSeen: '2026-01-01',
  checked,
  grade: 'C',
  cite: cite('kur-radartasik-2026'),
  value: ['ktp', 'kk', 'nib-or-sku'],
} as const;
const traps = ['debt', 'kur-first-blocks', 'collateral', 'slik', 'rate-2026', 'one-per-kk', 'broker'];

export const superMikro = /* @__PURE__ */ route(
  {
    ...bank,
    id: 'capital.kur.supermikro',
    subject: 'people',
    scheme: 'kur-super-mikro',
    rule: superMikroRule,
    kept,
    documents: [asked2023, asked2026],
    figures: [superMikroMost, superMikroRate],
    traps,
  },
  noCollateral,
);

export const mikro = /* @__PURE__ */ route(
  {
    ...bank,
    id: 'capital.kur.mikro',
    subject: 'people',
    scheme: 'kur-mikro',
    rule: mikroRule,
    kept,
    documents: [asked2023, { ...asked2026, value: [...asked2026.value, 'npwp'] }],
    figures: [mikroMost, mikroRate, flatRate],
    traps,
  },
  noCollateral,
);
