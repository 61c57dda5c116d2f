import { all, any, compare, not, some, unsettled } from '../../engine/expression.ts';
import { count, sum, times } from '../../engine/quantities.ts';
import { param, question, rule } from '../../law/define.ts';
import { cite } from '../../law/instruments.ts';
import { ways } from '../../law/ways.ts';
import { route } from '../group/check.ts';
import { groupFact as fact } from '../group/facts.ts';
import { hasNpwp, isAdult, isOfScale, relaxed, text2026 } from './kur-conditions.ts';

const checked = '2026-11-24';
export const law2025 = (article: string) =>
  ({
    from: ['2025-01-01', '2025-12-31'],
    lastSeen: '2025-12-31',
    checked,
    grade: 'A',
    cite: cite('permenko-12-2025', { article }),
  }) as const;

export const criteria = rule('capital.kur.group.criteria', {
  ...law2025('4(1)'),
  when: not(some('people', not(any(fact('person.business'), fact('person.beginnerLetter'))))),
});
export const offtaker = rule('capital.kur.group.offtaker', { ...law2025('4(3)a'), when: fact('group.offtaker') });
export const letter = rule('capital.kur.group.letter', { ...law2025('4(3)c'), when: fact('group.letter') });
export const sikp = rule('capital.kur.group.sikp', { ...law2025('4(3)d'), when: fact('group.inSikp') });
export const fisheries = rule('capital.kur.group.fisheries-beginners', {
  from: ['2023-01-01', '2023-12-31'],
  lastSeen: '2023-12-31',
  checked,
  grade: 'A',
  cite: cite('permenkp-46-2023', { article: '2' }),
  when: any(
    not(fact('group.fisheries')),
    compare(
      sum(count('people', fact('person.business')), times(-1, count('people', not(fact('person.business'))))),
    ).atLeast(0),
  ),
});

const conditions = [criteria, offtaker, letter, sikp, fisheries];
export const groupRule = rule(
  'capital.kur.group.route',
  { ...law2025('4'), until: '2026-01-31', when: all(...conditions) },
  {
    from: ['2026-02-01', '2026-02-02'],
    lastSeen: '2026-02-02',
    checked,
    grade: 'C',
    cite: cite('permenko-1-2026', { via: ['kur-ddtc-2026'] }),
    when: text2026.asLastRead(...conditions),
  },
);

export const kurGroup = /* @__PURE__ */ route({
  id: 'capital.kur.group',
  subject: 'group',
  rule: groupRule,
  kept: text2026.questions[0],
  ...ways(law2025('4(3)'), {
    decidedBy: ['kur-bank'],
    where: ['kur-bank', 'business-office'],
    documents: ['group-letter', 'offtaker-contract'],
  }),
  figures: [],
  collateral: 'collective',
  traps: ['debt', 'kur-first-blocks', 'slik', 'joint-liability', 'collective-collateral', 'chair-signs', 'broker'],
});

/** The text of 2025 says parts of this article anew, which were not read. */
const khususLaw = {
  from: ['2023-01-01', '2023-12-31'],
  lastSeen: '2024-12-31',
  checked,
  grade: 'A',
  cite: cite('permenko-1-2023', { article: '35' }),
} as const;
/** Rupiah for each member of the cluster, included. */
export const khususMost = param('capital.kur.khusus.ceiling', 'rupiah', { ...khususLaw, value: 500_000_000 });
export const khususRate = param('capital.kur.khusus.rate', 'percent-hundredths', {
  ...khususLaw,
  until: '2025-12-31',
  value: 600,
});
export const cluster = rule('capital.kur.khusus', {
  ...khususLaw,
  when: all(fact('person.amount').atMost(khususMost), fact('group.offtaker')),
});
export const khususMonths = param('capital.kur.khusus.months', 'month', { ...law2025('36(2)'), value: 6 });
export const history = rule('capital.kur.khusus.eligibility', {
  ...law2025('36'),
  when: all(
    any(fact('person.businessMonths').atLeast(khususMonths), unsettled(relaxed)),
    any(not(fact('person.commercialEver')), unsettled(relaxed)),
    not(fact('person.programmeUnpaid')),
  ),
});
/** Rupiah lent, included. */
export const ultraMicroMost = param('capital.kur.khusus.ultra-micro', 'rupiah', {
  ...law2025('36(3a)b'),
  value: 20_000_000,
});
/** Above that sum the exception for ultra-micro ends; the one for credit of a programme asks that it is paid off. */
export const paidOff = question('capital.kur.khusus.ultra-micro.paid-off', [
  cite('permenko-12-2025', { article: '36(3b)' }),
  cite('pmk-130-2024', { article: '5' }),
]);
export const smallUltraMicro = rule('capital.kur.khusus.ultra-micro.within', {
  ...law2025('36(3a)b'),
  when: all(
    fact('person.ultraMicroOwed').atMost(ultraMicroMost),
    any(fact('person.ultraMicroMost').atMost(ultraMicroMost), unsettled(paidOff)),
  ),
});
/** What may run beside it: the list was read in part. */
export const beside = question('capital.kur.khusus.beside', [cite('permenko-12-2025', { article: '36(4)' })]);
export const current = rule('capital.kur.khusus.current', {
  ...law2025('36(4)'),
  when: all(not(fact('person.overdue')), any(not(fact('person.notNamedRunning')), unsettled(beside))),
});
export const asGroup = rule('capital.kur.khusus.as-group', { ...law2025('36(3)b'), when: all(offtaker, letter, sikp) });
const eligibility = [asGroup, history, smallUltraMicro, current];
export const khususRule = rule(
  'capital.kur.khusus.route',
  { ...law2025('36'), until: '2026-01-31', when: all(cluster, ...eligibility) },
  {
    from: ['2026-02-01', '2026-02-02'],
    lastSeen: '2026-02-02',
    checked,
    grade: 'C',
    cite: cite('permenko-1-2026', { via: ['kur-ddtc-2026', 'kur-poskota-2026b'] }),
    when: all(isOfScale, isAdult, hasNpwp, text2026.asLastRead(cluster, ...eligibility)),
  },
);

export const khusus = /* @__PURE__ */ route({
  id: 'capital.kur.khusus.programme',
  subject: 'people',
  scheme: 'kur-khusus',
  rule: khususRule,
  kept: text2026.questions[0],
  ...ways(law2025('36(3)b'), {
    decidedBy: ['kur-bank'],
    where: ['kur-bank', 'business-office'],
    documents: ['group-letter', 'offtaker-contract'],
  }),
  figures: [khususMost, khususRate],
  collateral: 'ask-bank',
  traps: ['debt', 'kur-first-blocks', 'slik', 'partner-bound', 'broker'],
});
