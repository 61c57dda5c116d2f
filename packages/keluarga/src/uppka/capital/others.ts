import { all } from '../../engine/expression.ts';
import { param, rule } from '../../law/define.ts';
import { cite } from '../../law/instruments.ts';
import { ways } from '../../law/ways.ts';
import { route } from '../group/check.ts';
import { groupFact as fact } from '../group/facts.ts';
import { successor } from './as-last-read.ts';

const checked = '2026-11-24';
const pumkLaw = {
  from: '2022-09-08',
  lastSeen: '2022-12-05',
  checked,
  grade: 'C',
  cite: cite('permenbumn-6-2022', { via: ['pumk-idx-2022'] }),
} as const;
export const now = successor('capital.pumk.now', [cite('permenbumn-6-2022', { via: ['pumk-idx-2022'] })]);

/** Rupiah, included. */
export const pumkMost = param('capital.pumk.main', 'rupiah', { ...pumkLaw, value: 250_000_000 });
export const pumkExtra = param('capital.pumk.extra', 'rupiah', { ...pumkLaw, value: 100_000_000 });
export const pumkFee = param('capital.pumk.fee', 'percent-hundredths', { ...pumkLaw, value: 300 });
export const pumkSum = rule('capital.pumk.main.within', { ...pumkLaw, when: fact('person.amount').atMost(pumkMost) });
export const ownBusiness = rule('capital.pumk.business', { ...pumkLaw, when: fact('person.business') });
export const pumkRule = rule(
  'capital.pumk.route',
  { ...pumkLaw, until: '2024-12-31', when: all(pumkSum, ownBusiness) },
  { ...pumkLaw, from: '2025-01-01', when: now.asLastRead(pumkSum, ownBusiness) },
);

export const pumk = /* @__PURE__ */ route({
  id: 'capital.pumk',
  subject: 'people',
  scheme: 'pumk',
  rule: pumkRule,
  kept: now.questions[0],
  ...ways(pumkLaw, { decidedBy: ['soe'], where: ['soe'] }),
  figures: [pumkMost, pumkFee, pumkExtra],
  collateral: 'assessed',
  traps: ['debt', 'broker'],
});

/** A group of this kind is a step before a cooperative, not one. */
export const isCooperative = rule('capital.coop.group-not-coop', {
  firstSeen: '2021-12-31',
  lastSeen: '2021-12-31',
  checked,
  grade: 'B',
  cite: cite('kalbar-antara-2021'),
  when: fact('group.cooperative'),
});
export const wellKept = rule('capital.lpdb.coop', {
  firstSeen: '2019-12-31',
  lastSeen: '2019-12-31',
  checked,
  grade: 'C',
  cite: cite('lpdb-mnews'),
  when: fact('group.yearlyMeeting'),
});
const kkmp = { firstSeen: '2025-06-28', lastSeen: '2025-06-28', checked, grade: 'C' } as const;
const kkmpBank = {
  ...kkmp,
  firstSeen: '2025-09-30',
  lastSeen: '2025-09-30',
  cite: cite('kkmp-prokaltim-2025'),
} as const;
export const kkmpMost = param('capital.kkmp.lpdb', 'rupiah', {
  ...kkmp,
  cite: cite('kkmp-oridek-2025'),
  value: 3_000_000_000,
});
export const kkmpBankMost = param('capital.kkmp.bank', 'rupiah', {
  ...kkmpBank,
  value: 3_000_000_000,
});
export const kkmpRate = param('capital.kkmp.lpdb.rate', 'percent-hundredths', {
  ...kkmp,
  cite: cite('kkmp-oridek-2025'),
  value: 300,
});
export const kkmpBankRate = param('capital.kkmp.bank.rate', 'percent-hundredths', {
  ...kkmpBank,
  value: 600,
});
export const kkmpSum = rule('capital.kkmp.lpdb.within', {
  ...kkmp,
  cite: cite('kkmp-oridek-2025'),
  when: fact('group.amount').atMost(kkmpMost),
});
const asked = { ...kkmp, cite: cite('kkmp-oridek-2025', { via: ['lpdb-mnews'] }) } as const;
export const cooperativeRule = rule('capital.lpdb.route', {
  ...asked,
  when: all(isCooperative, wellKept, kkmpSum),
});

export const cooperative = /* @__PURE__ */ route({
  id: 'capital.lpdb',
  subject: 'group',
  rule: cooperativeRule,
  ...ways(asked, { documents: ['cooperative-papers', 'plan'] }),
  ...ways(kkmpBank, { decidedBy: ['lpdb'], where: ['kkmp', 'business-office'] }),
  figures: [kkmpMost, kkmpRate, kkmpBankMost, kkmpBankRate],
  collateral: 'personal',
  traps: ['debt', 'personal-guarantee'],
});

const zakat = {
  firstSeen: '2024-12-31',
  lastSeen: '2025-12-31',
  checked,
  grade: 'C',
  cite: cite('baznas-kalteng-2024', { via: ['baznas-balikpapan-2025'] }),
} as const;
export const mustahik = rule('capital.baznas.mustahik', {
  ...zakat,
  when: all(fact('person.business'), fact('person.mustahik')),
});

/** A gift, mostly in goods, from zakat. */
export const baznas = /* @__PURE__ */ route({
  id: 'capital.baznas',
  subject: 'people',
  rule: mustahik,
  ...ways(zakat, { decidedBy: ['baznas'], where: ['baznas'] }),
  figures: [],
  collateral: 'gift',
  traps: ['goods-not-cash', 'one-trade'],
});
