import { all, unsettled } from '../engine/expression.ts';
import { times } from '../engine/quantities.ts';
import { addDays } from '../law/civil-date.ts';
import { param, rule } from '../law/define.ts';
import { cite } from '../law/instruments.ts';
import { programme } from '../law/programme.ts';
import { ways } from '../law/ways.ts';
import { isSembakoDesil, sembakoServedBefore } from './desil.ts';
import { exclusions, exclusionsFrom } from './exclusions.ts';
import { proposing } from './proposing.ts';

const checked = '2026-11-24';

/** Rupiah for one family for a month. */
export const monthly = param(
  'sembako.monthly',
  'rupiah',
  {
    from: '2017-02-01',
    until: '2019-12-31',
    lastSeen: '2019-12-31',
    checked,
    grade: 'C',
    cite: cite('kemensos-announcement', { via: ['sembako-hist-pr'] }),
    value: 110_000,
  },
  {
    from: '2020-01-01',
    until: '2020-02-29',
    lastSeen: '2020-02-29',
    checked,
    grade: 'C',
    cite: cite('kemensos-announcement', { via: ['sembako-kontan'] }),
    value: 150_000,
  },
  {
    from: '2020-03-01',
    lastSeen: '2025-12-01',
    checked,
    grade: 'C',
    cite: cite('kemensos-announcement', { via: ['sembako-bisnis', 'blt-tribun'] }),
    value: 200_000,
  },
);

const before = {
  checked,
  grade: 'C',
  cite: cite('kemensos-announcement', { via: ['sembako-hist-pr', 'excl8-palpres'] }),
} as const;

/** No component is needed, and PKH is no bar. Whom the register of before April 2025 served is open. */
export const eligible = rule(
  'sembako.eligible',
  {
    ...before,
    from: '2017-02-01',
    until: addDays(exclusionsFrom, -1),
    lastSeen: '2020-03-31',
    when: unsettled(sembakoServedBefore),
  },
  {
    ...before,
    from: exclusionsFrom,
    until: '2025-03-31',
    lastSeen: exclusionsFrom,
    when: all(unsettled(sembakoServedBefore), ...exclusions),
  },
  {
    from: ['2025-01-01', '2025-04-01'],
    lastSeen: '2026-02-20',
    checked,
    grade: 'C',
    cite: cite('kepmensos-79-2025', { via: ['desil-kontan', 'desil-babe-feb2026'] }),
    when: all(isSembakoDesil, ...exclusions),
  },
);

/** Kartu Sembako, staple-food aid for one KK. */
export const sembako = /* @__PURE__ */ programme({
  id: 'sembako',
  subject: 'kk',
  rule: eligible,
  existence: [
    {
      value: true,
      from: '2017-02-01',
      lastSeen: '2026-02-20',
      checked,
      grade: 'C',
      cite: cite('kemensos-announcement', { via: ['sembako-hist-pr', 'desil-babe-feb2026'] }),
    },
  ],
  ...proposing,
  ...ways(
    {
      firstSeen: '2026-01-13',
      lastSeen: '2026-01-13',
      checked,
      grade: 'C',
      cite: cite('inpres-4-2025', { via: ['kuota-mediakampung'] }),
    },
    { decidedBy: ['kemensos-quota', 'registry-match'] },
  ),
  amount: { id: 'sembako.amount', per: 'year', of: times(12, monthly) },
  instalments: [
    {
      value: { id: 'sembako.instalment', months: [2, 3] },
      firstSeen: '2023-09-01',
      lastSeen: '2025-12-01',
      checked,
      grade: 'C',
      cite: cite('kemensos-announcement', { via: ['excl8-palpres', 'blt-tribun'] }),
    },
  ],
});
