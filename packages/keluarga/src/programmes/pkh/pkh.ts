import { all, unsettled } from '../../engine/expression.ts';
import { addDays } from '../../law/civil-date.ts';
import { rule } from '../../law/define.ts';
import { cite } from '../../law/instruments.ts';
import { programme } from '../../law/programme.ts';
import { isPkhDesil, pkhServedBefore } from '../desil.ts';
import { exclusions, exclusionsFrom } from '../exclusions.ts';
import { proposing } from '../proposing.ts';
import { familyAmount } from './amount.ts';
import { hasComponent } from './components.ts';
import { checked, juknis, listed, regulation } from './sources.ts';

/** Whom the register of before April 2025 served is open; before 2018 neither who counted nor how much was read. */
export const core = rule(
  'pkh.family.core',
  {
    ...listed,
    until: addDays(exclusionsFrom, -1),
    lastSeen: '2022-02-27',
    cite: regulation('pkh-2022-tribun-b'),
    when: all(unsettled(pkhServedBefore), hasComponent),
  },
  {
    checked,
    grade: 'C',
    from: exclusionsFrom,
    until: '2025-03-31',
    lastSeen: '2025-02-04',
    cite: regulation('pkh-rules-palpres', 'pkh-rules-poskota', 'pkh-stages-poskota'),
    when: all(unsettled(pkhServedBefore), hasComponent, ...exclusions),
  },
  {
    checked,
    grade: 'C',
    from: ['2025-01-01', '2025-04-01'],
    lastSeen: '2026-02-20',
    cite: cite('kepmensos-79-2025', { via: ['desil-kontan', 'kuota-mediakampung', 'desil-babe-feb2026'] }),
    when: all(isPkhDesil, hasComponent, ...exclusions),
  },
);

const seen = { checked, grade: 'C' } as const;

/** Program Keluarga Harapan, cash for families with a pregnant woman, children, elders or severe disability. */
export const pkh = /* @__PURE__ */ programme({
  id: 'pkh',
  subject: 'kk',
  rule: core,
  existence: [
    {
      value: true,
      firstSeen: '2016-10-13',
      lastSeen: '2026-02-20',
      ...seen,
      cite: regulation('pkh-2016-scribd', 'desil-babe-feb2026'),
    },
  ],
  ...proposing,
  decidedBy: [
    {
      value: ['registry-match', 'school-register'],
      firstSeen: '2023-09-01',
      lastSeen: '2024-07-15',
      ...seen,
      cite: cite('kemensos-announcement', { via: ['pkh-rules-palpres', 'pkh-rules-poskota'] }),
    },
    {
      value: ['kemensos-quota', 'registry-match', 'school-register'],
      firstSeen: '2026-01-13',
      lastSeen: '2026-01-13',
      ...seen,
      cite: cite('kemensos-announcement', { via: ['kuota-mediakampung', 'pkh-rules-poskota'] }),
    },
  ],
  amount: { id: 'pkh.amount', per: 'year', of: familyAmount },
  instalments: [
    {
      value: { id: 'pkh.instalment.quarter', months: [3] },
      from: '2019-01-01',
      until: '2023-12-31',
      lastSeen: '2023-12-31',
      ...seen,
      cite: juknis('pkh-stages-poskota'),
    },
    {
      value: { id: 'pkh.instalment.split', months: [2, 3] },
      from: '2024-01-01',
      until: '2024-12-31',
      lastSeen: '2024-12-31',
      ...seen,
      cite: juknis('pkh-ham-viva', 'pkh-kks-ayobogor'),
    },
    {
      value: { id: 'pkh.instalment.quarter', months: [3] },
      from: '2025-01-01',
      lastSeen: '2025-02-04',
      ...seen,
      cite: juknis('pkh-stages-poskota'),
    },
  ],
});
