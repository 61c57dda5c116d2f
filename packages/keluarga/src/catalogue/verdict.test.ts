import { expect, test } from 'vitest';
import type { AssessOptions } from '../assessment/assess.ts';
import { all, any, not, some, type TestLike, unsettled } from '../engine/expression.ts';
import { fact } from '../family/facts.ts';
import type { Family } from '../family/family.ts';
import type { Version } from '../law/dated.ts';
import { type OpenQuestion, question, rule } from '../law/define.ts';
import { withOverlay } from '../law/overlay.ts';
import type { Programme } from '../law/programme.ts';
import { checkWays, ways } from '../law/ways.ts';
import { assess } from './families.ts';

const on = '2026-11-24';
const seen = { from: '2020-01-01', lastSeen: on, checked: on, grade: 'A', cite: { instrument: 'contoh' } } as const;
const open = question('contoh.open', []);

/** A made-up programme about the KK with one rule. */
const made = (
  when: TestLike,
  version: Partial<Omit<Version<never>, 'value'>> = {},
  more: Partial<Programme> = {},
): Programme => {
  const only = rule('contoh', { ...seen, ...version, when });
  return {
    id: 'contoh',
    subject: 'kk',
    rule: only,
    existence: [{ ...seen, value: true }],
    ...checkWays('contoh', ways(seen, { decidedBy: [] })),
    rules: [only],
    params: [],
    questions: [open as OpenQuestion],
    facts: [],
    instalments: [],
    deadlines: [],
    ...more,
  };
};
const findingOf = (programme: Programme, family: Partial<Family> = {}, options: Partial<AssessOptions> = {}) => {
  const locality = { id: 'contoh', programmes: [programme], params: [] };
  const [finding] = assess({ answeredOn: on, ...family }, { on, programmes: ['contoh'], locality, ...options });
  return finding;
};

const refused = fact('kk.refusedAid');
const flagged = fact('kk.flagCleared');

test.each([
  ['yes, and nobody else decides', made(refused), { refusedAid: true }, 'meets'],
  [
    'yes, and somebody else decides',
    made(refused, {}, ways(seen, { decidedBy: ['kemensos-quota'] })),
    { refusedAid: true },
    'likely',
  ],
  ['yes, and who decides was never read', made(refused, {}, { decidedBy: [] }), { refusedAid: true }, 'likely'],
  [
    'yes, and that nobody decides was last seen long ago',
    made(refused, {}, ways({ ...seen, lastSeen: '2023-01-01' }, { decidedBy: [] })),
    { refusedAid: true },
    'likely',
  ],
  [
    'yes, and that nobody decides was last seen too long ago',
    made(refused, {}, ways({ ...seen, from: '2010-01-01', lastSeen: '2016-01-01' }, { decidedBy: [] })),
    { refusedAid: true },
    'likely',
  ],
  ['yes, on a practice of one place', made(refused, { where: 'sana' }), { refusedAid: true }, 'likely'],
  [
    'yes, last seen long ago',
    made(refused, { from: '2020-01-01', lastSeen: '2023-01-01' }),
    { refusedAid: true },
    'likely',
  ],
  [
    'yes, last seen too long ago',
    made(refused, { from: '2010-01-01', lastSeen: '2016-01-01' }),
    { refusedAid: true },
    'ask',
  ],
  [
    'yes, in the press too long ago',
    made(refused, { lastSeen: '2020-01-01', grade: 'C' }),
    { refusedAid: true },
    'ask',
  ],
  ['no, on a law text last seen long ago', made(refused, { lastSeen: '2023-01-01' }), { refusedAid: false }, 'ask'],
  ['no, on a law text of two years ago', made(refused, { lastSeen: '2024-01-01' }), { refusedAid: false }, 'not-met'],
  ['no, on the press of long ago', made(refused, { lastSeen: '2024-01-01', grade: 'C' }), { refusedAid: false }, 'ask'],
  ['no, on a law text', made(refused), { refusedAid: false }, 'not-met'],
  ['no, on an agency', made(refused, { grade: 'B' }), { refusedAid: false }, 'not-met'],
  ['no, on the press', made(refused, { grade: 'C' }), { refusedAid: false }, 'unlikely'],
  ['no, on a practice of one place', made(refused, { where: 'sana' }), { refusedAid: false }, 'ask'],
  ['unknown, and the family knows', made(refused), {}, 'incomplete'],
  ['unknown, and the family does not know either', made(refused), { refusedAid: 'unknown' }, 'incomplete'],
  ['unknown, and an office knows', made(flagged), {}, 'ask'],
  ['unknown, and only the law knows', made(unsettled(open)), {}, 'ask'],
  ['unknown, but what the family knows cannot matter', made(all(flagged, any(refused, not(refused)))), {}, 'ask'],
  ['a service without a test', made(true), {}, 'open'],
] as [string, Programme, Partial<Family>, string][])('%s: %s', (_, programme, family, verdict) => {
  expect(findingOf(programme, family)?.verdict).toBe(verdict);
});

test.each([
  ['2019-12-31', 'no-law'],
  ['2020-01-01', 'not-read'],
  ['2021-12-31', 'not-read'],
  ['2022-01-01', 'meets'],
] as const)('a programme of 2020 of which we have read the rule of 2022: on %s %s', (day, verdict) => {
  const programme = made(refused, { from: '2022-01-01' });
  expect(findingOf(programme, { answeredOn: day, refusedAid: true }, { on: day })?.verdict).toBe(verdict);
});

test('a no that no day can change is told from one that a day may', () => {
  const about = { subject: 'members' } as const;
  const members = [{ id: 'ibu', age: 40 }];
  const family = { members, membersComplete: true } as const;
  expect(findingOf(made(fact('member.age').atMost(6), {}, about), family)).toMatchObject({
    verdict: 'not-met',
    never: true,
  });
  expect(findingOf(made(fact('member.age').atLeast(60), {}, about), family)).not.toHaveProperty('never');
});

test('for a no, the nearest permitted change is told, and none that is not permitted', () => {
  const programme = made(any(fact('kk.admittedByGroup'), refused));
  const finding = findingOf(programme, { admittedByGroup: false, refusedAid: false });
  expect(finding?.change).toEqual({ steps: [{ fact: 'kk.admittedByGroup', to: true }], verdict: 'meets' });
  expect(findingOf(made(refused), { refusedAid: false })?.change).toBeNull();
});

const paying = (version: Partial<Omit<Version<never>, 'value'>>) =>
  made(refused, { from: '2010-01-01', ...version }, { amount: { id: 'contoh.amount', per: 'year', of: 1000 } });

test.each([
  ['2022-11-25', true, 'meets', 1000, undefined],
  ['2022-11-23', true, 'likely', 1000, '2022-11-23'],
  ['2015-01-01', true, 'ask', undefined, '2015-01-01'],
  ['2022-11-23', false, 'ask', undefined, '2022-11-23'],
] as const)('last seen on %s, and %s: %s, with the amount %s', (lastSeen, refusedAid, verdict, sum, said) => {
  const day = '2025-11-24';
  const finding = findingOf(paying({ lastSeen }), { answeredOn: day, refusedAid }, { on: day });
  expect([finding?.verdict, finding?.amount?.to, finding?.lastSeen]).toEqual([verdict, sum, said]);
});

test('where nothing of the law in force was read there is no grade', () => {
  const later = made(refused, { from: ['2026-01-01', '2027-01-01'] });
  expect(findingOf(later, { refusedAid: true })).toMatchObject({ verdict: 'ask', grade: null });
  expect(findingOf(made(refused, { from: '2027-01-01' }))).toMatchObject({ verdict: 'not-read', grade: null });
});

test('only the open questions on which the answer turns for this family are told', () => {
  const doubt = made(any(refused, all(flagged, unsettled(open))));
  expect(findingOf(doubt, { refusedAid: false })?.unsettled).toEqual([open.id]);
  const member = fact('member.monthlyWage');
  const atLimit = made(some('members', any(member.atLeast(6), all(member.between(5, 5), unsettled(open)))));
  const of = (monthlyWage: number | 'unknown') =>
    findingOf(atLimit, { members: [{ id: 'ani', monthlyWage }], membersComplete: true });
  expect(of(5)).toMatchObject({ verdict: 'ask', unsettled: [open.id] });
  expect(of('unknown')).toMatchObject({ verdict: 'incomplete', unsettled: [] });
  expect(of(4)?.unsettled).toEqual([]);
});

test('an office answers an open question, and the finding says whose answer it is', () => {
  const entry = { question: open.id, value: true, from: '2026-01-01', cite: 'Contoh pasal 1', by: 'kantor contoh' };
  const finding = findingOf(made(unsettled(open)), {}, { law: withOverlay(entry) });
  expect(finding).toMatchObject({ verdict: 'meets', overlay: [entry], unsettled: [] });
  const no = { ...entry, value: false };
  expect(findingOf(made(unsettled(open)), {}, { law: withOverlay(no) })).toMatchObject({
    verdict: 'not-met',
    overlay: [no],
  });
});

test('an unknown programme and a text that is no day are refused by name', () => {
  expect(() => assess({ answeredOn: on }, { on, programmes: ['bpnt'] })).toThrow(
    'no programme bpnt; there are: uppka, pkh, sembako',
  );
  expect(() => assess({ answeredOn: on }, { on: '2026-11' })).toThrow('not a day: 2026-11');
});
