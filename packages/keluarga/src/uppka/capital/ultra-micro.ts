import { all, any, not, unsettled } from '../../engine/expression.ts';
import { param, question, rule } from '../../law/define.ts';
import { cite } from '../../law/instruments.ts';
import { ways } from '../../law/ways.ts';
import { route } from '../group/check.ts';
import { groupFact as fact } from '../group/facts.ts';
import { successor } from './as-last-read.ts';

const checked = '2026-11-24';
const pmk130 = { firstSeen: '2024-12-31', lastSeen: '2024-12-31', checked, grade: 'A' } as const;

export const umiPerson = rule('capital.umi.person', {
  ...pmk130,
  cite: cite('pmk-130-2024', { article: '5(2)' }),
  when: all(not(fact('person.programmeRunning')), fact('person.ktp')),
});
/** The regulation in force was read in part; its highest sum was not found. */
export const umiMost = param(
  'capital.umi.ceiling',
  'rupiah',
  {
    firstSeen: '2018-12-31',
    until: '2020-12-31',
    lastSeen: '2020-12-31',
    checked,
    grade: 'C',
    cite: cite('pmk-95-2018', { via: ['umi-jogloabang'] }),
    value: 10_000_000,
  },
  {
    firstSeen: '2021-09-30',
    until: '2024-12-30',
    lastSeen: '2024-12-30',
    checked,
    grade: 'C',
    cite: cite('pmk-193-2020', { via: ['umi-klikharso-2021'] }),
    value: 20_000_000,
  },
);
export const umiRule = rule('capital.umi.route', {
  ...pmk130,
  cite: cite('pmk-130-2024', { article: '5' }),
  when: all(umiPerson, fact('person.amount').atMost(umiMost)),
});

export const umi = /* @__PURE__ */ route({
  id: 'capital.umi',
  subject: 'people',
  scheme: 'umi',
  rule: umiRule,
  ...ways({ ...pmk130, grade: 'B', cite: cite('umi-kppn') }, { decidedBy: ['umi-lender'], where: ['umi-lender'] }),
  ...ways({ ...pmk130, cite: cite('pmk-130-2024', { article: '5(2)' }) }, { documents: ['ktp'] }),
  figures: [umiMost],
  collateral: 'none-in-a-group',
  traps: ['debt', 'price', 'joint-liability', 'kur-first-blocks'],
});

const seen2024 = {
  firstSeen: '2024-09-27',
  lastSeen: '2024-09-27',
  checked,
  grade: 'C',
  cite: cite('mekaar-kontan', { via: ['mekaar-idx-2024'] }),
} as const;
export const terms = successor('capital.mekaar.2025-2026', [cite('mekaar-kontan'), cite('mekaar-idx-2024')]);

/** One page asks for a business, another takes a plan for one. */
export const planned = question('capital.mekaar.planned', [cite('mekaar-kontan'), cite('mekaar-idx-2024')]);
export const woman = rule('capital.mekaar.woman', {
  ...seen2024,
  when: all(fact('person.woman'), any(fact('person.business'), unsettled(planned))),
});
/** Rupiah a month for each head of the household, included. */
export const incomeMost = param('capital.mekaar.income', 'rupiah', { ...seen2024, value: 800_000 });
export const poor = rule('capital.mekaar.income.within', {
  ...seen2024,
  when: fact('person.incomePerHead').atMost(incomeMost),
});
export const meets = rule('capital.mekaar.meeting', { ...seen2024, when: fact('person.meetsWeekly') });
export const mekaarMost = param('capital.mekaar.2024', 'rupiah', {
  ...seen2024,
  until: '2024-12-31',
  cite: cite('mekaar-idx-2024'),
  value: 15_000_000,
});
const conditions = [woman, poor, meets];
export const mekaarRule = rule(
  'capital.mekaar.route',
  { ...seen2024, until: '2024-12-31', when: all(...conditions) },
  { ...seen2024, firstSeen: '2025-01-01', when: terms.asLastRead(...conditions) },
);

export const mekaar = /* @__PURE__ */ route({
  id: 'capital.mekaar',
  subject: 'people',
  scheme: 'mekaar',
  rule: mekaarRule,
  kept: terms.questions[0],
  ...ways(seen2024, { decidedBy: ['pnm-survey'], where: ['pnm'] }),
  figures: [mekaarMost],
  collateral: 'none-but-joint',
  traps: ['debt', 'price', 'joint-liability', 'weekly'],
});
