import { all } from '../../engine/expression.ts';
import { rule } from '../../law/define.ts';
import { cite } from '../../law/instruments.ts';
import type { Programme } from '../../law/programme.ts';
import { isPkhDesil, pkhDesilMax } from '../desil.ts';
import { exclusions, minimumWage, wageAtMinimum } from '../exclusions.ts';
import * as amount from './amount.ts';
import * as component from './components.ts';

const core = rule('pkh.family.core', {
  from: ['2025-01-01', '2025-04-01'],
  lastSeen: '2026-02-20',
  checked: '2026-11-24',
  grade: 'C',
  cite: cite('kepmensos-79-2025', { via: ['desil-kontan', 'kuota-mediakampung'] }),
  when: all(isPkhDesil, component.hasComponent, ...exclusions),
});

const seen = { lastSeen: '2025-02-04', checked: '2026-11-24', grade: 'C' } as const;

/** Program Keluarga Harapan, cash for families with a pregnant woman, children, elders or severe disability. */
export const pkh: Programme = {
  id: 'pkh',
  subject: 'kk',
  rule: core,
  existence: [
    {
      value: true,
      firstSeen: '2016-10-13',
      lastSeen: '2026-02-20',
      checked: '2026-11-24',
      grade: 'C',
      cite: cite('permensos-1-2018', { via: ['pkh-2016-scribd', 'pkh-permensos-viva'] }),
    },
  ],
  decidedBy: ['kemensos-quota', 'registry-match', 'school-register'],
  rules: [
    core,
    isPkhDesil,
    component.hasComponent,
    ...Object.values(component.components),
    component.elderlyBetween,
    ...exclusions,
  ],
  params: [
    pkhDesilMax,
    component.pregnancyMax,
    component.earlyChildAge,
    component.pupilAgeMin,
    component.pupilAgeMax,
    component.elderlyAge,
    component.elderlyAgeRival,
    ...Object.values(amount.amounts),
    amount.capPersons,
    amount.capEarlyChild,
    amount.capChildren,
    amount.capOneEach,
    minimumWage,
  ],
  questions: [component.earlyChildAtSix, amount.childrenTogether, amount.oneElder, amount.oneDisabled, wageAtMinimum],
  amount: { id: 'pkh.amount', per: 'year', of: amount.familyAmount },
  instalments: [
    {
      value: { id: 'pkh.instalment.quarter', months: [3] },
      from: '2019-01-01',
      until: '2023-12-31',
      ...seen,
      cite: cite('juknis-pkh', { via: ['pkh-stages-poskota'] }),
    },
    {
      value: { id: 'pkh.instalment.split', months: [2, 3] },
      from: '2024-01-01',
      until: '2024-12-31',
      ...seen,
      cite: cite('juknis-pkh', { via: ['pkh-ham-viva', 'pkh-kks-ayobogor'] }),
    },
    {
      value: { id: 'pkh.instalment.quarter', months: [3] },
      from: '2025-01-01',
      ...seen,
      cite: cite('juknis-pkh', { via: ['pkh-stages-poskota'] }),
    },
  ],
  documents: ['ktp', 'kk', 'buku-kia', 'school-record', 'disability-proof'],
  where: ['kelurahan', 'cek-bansos-app', 'puskesos', 'dinsos'],
  fee: { rupiah: 0, cite: cite('kemensos-announcement', { via: ['usul-poskota-2026'] }) },
  deadlines: [],
};
