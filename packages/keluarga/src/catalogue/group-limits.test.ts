import { expect, test } from 'vitest';
import { valueOn } from '../law/dated.ts';
import type { Route } from '../uppka/group/check.ts';
import type { Group, Loan, Person } from '../uppka/group/group.ts';
import type { GroupFinding } from './groups.ts';
import { assessGroup, groups } from './groups.ts';

const of = (check: string, group: Partial<Group>, on: string): GroupFinding => {
  const [finding] = assessGroup({ answeredOn: on, ...group }, { on, programmes: [check] });
  return finding as GroupFinding;
};

/** Meets every condition of every route, as far as each was read. */
const able: Person = {
  id: 'ibu',
  age: 30,
  married: true,
  woman: true,
  ktp: true,
  business: true,
  businessMonths: 24,
  mentored: false,
  trained: false,
  familyBusiness: false,
  nib: true,
  sku: true,
  npwp: true,
  sales: 100_000_000,
  amount: 5_000_000,
  sector: 'other',
  kurMikroTimes: 0,
  incomePerHead: 500_000,
  meetsWeekly: true,
  mustahik: true,
};
const full: Partial<Group> = {
  loans: [],
  loansComplete: true,
  offtaker: true,
  inSikp: true,
  cooperative: true,
  yearlyMeeting: true,
};
const verdictOf = (check: string, on: string, person: Partial<Person>, group: Partial<Group> = {}) =>
  of(check, { ...full, papers: { letter: { has: true } }, people: [{ ...able, ...person }], ...group }, on).verdict;

/** Within a year of the pages of 2023. */
const in2024 = '2024-06-01';
const now = '2026-11-24';

/** At, below and above each limit: route, day, person, verdict. */
test.each<[string, string, Partial<Person>, string]>([
  ['capital.kur.supermikro', in2024, { amount: 9_999_999 }, 'likely'],
  ['capital.kur.supermikro', in2024, { amount: 10_000_000 }, 'likely'],
  ['capital.kur.supermikro', in2024, { amount: 10_000_001 }, 'unlikely'],
  ['capital.kur.mikro', in2024, { amount: 10_000_000 }, 'unlikely'],
  ['capital.kur.mikro', in2024, { amount: 10_000_001 }, 'likely'],
  ['capital.kur.mikro', in2024, { amount: 100_000_000 }, 'likely'],
  ['capital.kur.mikro', in2024, { amount: 100_000_001 }, 'unlikely'],
  ['capital.kur.mikro', in2024, { amount: 20_000_000, businessMonths: 5 }, 'ask'],
  ['capital.kur.mikro', in2024, { amount: 20_000_000, businessMonths: 6 }, 'likely'],
  ['capital.kur.mikro', in2024, { amount: 20_000_000, businessMonths: 7 }, 'likely'],
  ['capital.kur.mikro', in2024, { amount: 20_000_000, kurMikroTimes: 1 }, 'likely'],
  ['capital.kur.mikro', in2024, { amount: 20_000_000, kurMikroTimes: 2 }, 'ask'],
  ['capital.kur.mikro', in2024, { amount: 20_000_000, kurMikroTimes: 3, sector: 'primary' }, 'likely'],
  ['capital.kur.mikro', in2024, { amount: 20_000_000, kurMikroTimes: 4, sector: 'primary' }, 'ask'],
  ['capital.kur.khusus.programme', '2025-12-31', { amount: 499_999_999 }, 'likely'],
  ['capital.kur.khusus.programme', '2025-12-31', { amount: 500_000_000 }, 'likely'],
  ['capital.kur.khusus.programme', '2025-12-31', { amount: 500_000_001 }, 'not-met'],
  ['capital.kur.khusus.programme', '2025-12-31', { businessMonths: 5 }, 'ask'],
  ['capital.kur.khusus.programme', '2025-12-31', { businessMonths: 6 }, 'likely'],
  ['capital.umi', '2024-12-30', { amount: 20_000_000 }, 'ask'],
  ['capital.mekaar', '2024-10-01', { incomePerHead: 799_999 }, 'likely'],
  ['capital.mekaar', '2024-10-01', { incomePerHead: 800_000 }, 'likely'],
  ['capital.mekaar', '2024-10-01', { incomePerHead: 800_001 }, 'unlikely'],
  ['capital.pumk', '2023-01-01', { amount: 249_999_999 }, 'likely'],
  ['capital.pumk', '2023-01-01', { amount: 250_000_000 }, 'likely'],
  ['capital.pumk', '2023-01-01', { amount: 250_000_001 }, 'unlikely'],
  ['capital.baznas', now, {}, 'likely'],
  ['capital.baznas', now, { mustahik: false }, 'unlikely'],
])('%s on %s, %o: %s', (check, on, person, verdict) => {
  expect(verdictOf(check, on, person)).toBe(verdict);
});

/** Of 2026 only these limits were seen; past them it is unlikely, within them the bank must be asked. */
test.each<[string, Partial<Person>, string]>([
  ['capital.kur.supermikro', { sales: 4_799_999_999 }, 'ask'],
  ['capital.kur.supermikro', { sales: 4_800_000_000 }, 'ask'],
  ['capital.kur.supermikro', { sales: 4_800_000_001 }, 'unlikely'],
  ['capital.kur.supermikro', { age: 20, married: false }, 'unlikely'],
  ['capital.kur.supermikro', { age: 21, married: false }, 'ask'],
  ['capital.kur.supermikro', { age: 22, married: false }, 'ask'],
  ['capital.kur.supermikro', { age: 20, married: true }, 'ask'],
  ['capital.kur.mikro', { amount: 49_999_999, npwp: false }, 'ask'],
  ['capital.kur.mikro', { amount: 50_000_000, npwp: false }, 'ask'],
  ['capital.kur.mikro', { amount: 50_000_001, npwp: false }, 'unlikely'],
  ['capital.kur.khusus.programme', { amount: 50_000_000, npwp: false }, 'ask'],
  ['capital.kur.khusus.programme', { amount: 50_000_001, npwp: false }, 'unlikely'],
  ['capital.kur.khusus.programme', { sales: 4_800_000_001 }, 'unlikely'],
  ['capital.kur.khusus.programme', { age: 20, married: false }, 'unlikely'],
  ['capital.kur.mikro', { amount: 50_000_001, npwp: true }, 'ask'],
  ['capital.kur.mikro', { amount: 200_000_000 }, 'ask'],
  ['capital.umi', {}, 'ask'],
  ['capital.mekaar', {}, 'ask'],
  ['capital.mekaar', { woman: false }, 'ask'],
  ['capital.pumk', {}, 'ask'],
])('in 2026 %s, %o: %s', (check, person, verdict) => {
  expect(verdictOf(check, now, person)).toBe(verdict);
});

/** What was last seen in 2019 is no longer known to hold; of the limit of 2025 a no is old too. */
test.each([
  ['2025-09-30', 3_000_000_000, 'ask'],
  [now, 3_000_000_000, 'ask'],
  ['2025-09-30', 3_000_000_001, 'unlikely'],
  [now, 3_000_000_001, 'ask'],
])('on %s a cooperative that needs %i rupiah: %s', (day, amount, verdict) => {
  expect(verdictOf('capital.lpdb', day, {}, { amount })).toBe(verdict);
});

test('a business of two months finds KUR super mikro through any of its supports', () => {
  const young = { businessMonths: 2 };
  const noLetter = { papers: { letter: { has: false } } };
  expect(verdictOf('capital.kur.supermikro', in2024, young, noLetter)).toBe('ask');
  for (const support of ['mentored', 'trained', 'familyBusiness'] as const)
    expect(verdictOf('capital.kur.supermikro', in2024, { ...young, [support]: true }, noLetter)).toBe('likely');
  expect(verdictOf('capital.kur.supermikro', in2024, young)).toBe('ask');
});

/** Fisheries credit to a group: those without a business may be as many as those with one, no more. */
test.each([
  [3, 2, 'likely'],
  [3, 3, 'likely'],
  [3, 4, 'not-met'],
])('KUR of a fish group of %i with a business and %i beginners: %s', (working, beginners, verdict) => {
  const people = Array.from({ length: working + beginners }, (_, i) => ({
    id: `a-${i}`,
    business: i < working,
    ...(i >= working && { beginnerLetter: true }),
  }));
  const on = '2025-12-31';
  const group: Group = {
    ...full,
    answeredOn: on,
    fisheries: true,
    inSikp: true,
    people,
    peopleComplete: true,
    papers: { letter: { has: true } },
  };
  expect(assessGroup(group, { on, programmes: ['capital.kur.group'] })[0]?.verdict).toBe(verdict);
  const [other] = assessGroup({ ...group, fisheries: false }, { on, programmes: ['capital.kur.group'] });
  expect(other?.verdict).toBe('likely');
});

test.each(['offtaker', 'inSikp'] as const)('KUR of a group is shut without %s, which is the change named', (key) => {
  const on = '2025-12-31';
  const people = [{ id: 'ibu', business: true }];
  const papers = { letter: { has: true } } as const;
  const group: Group = {
    ...full,
    answeredOn: on,
    fisheries: false,
    inSikp: true,
    people,
    peopleComplete: true,
    papers,
  };
  const [finding] = assessGroup({ ...group, [key]: false }, { on, programmes: ['capital.kur.group'] });
  expect(finding).toMatchObject({ verdict: 'not-met', change: { steps: [{ fact: `group.${key}`, to: true }] } });
});

test('whether a plan for a business is enough for Mekaar is open, never a no', () => {
  expect(verdictOf('capital.mekaar', '2024-10-01', { business: false })).toBe('ask');
  expect(verdictOf('capital.mekaar', '2024-10-01', { woman: false })).toBe('unlikely');
});

/** Some are let off, and who was not read: no answer may rest on it. */
test('a past business credit of a bank is asked of the bank', () => {
  const loans = [{ of: 'ibu', scheme: 'bank-business', state: 'repaid' }] as const;
  expect(verdictOf('capital.kur.mikro', in2024, { amount: 20_000_000 }, { loans })).toBe('ask');
  expect(verdictOf('capital.kur.khusus.programme', '2025-12-31', {}, { loans })).toBe('ask');
});

/** What each loan does to each route: by hand from what was read. */
test.each<[string, Omit<Loan, 'of'>, Record<string, string>]>([
  ['none', { scheme: 'consumer', state: 'repaid' }, {}],
  ['a consumer loan on time', { scheme: 'consumer', state: 'running' }, {}],
  ['an online loan on time', { scheme: 'online', state: 'running' }, {}],
  [
    'a late consumer loan',
    { scheme: 'consumer', state: 'overdue' },
    { supermikro: 'unlikely', mikro: 'unlikely', khusus: 'not-met' },
  ],
  [
    'a late online loan',
    { scheme: 'online', state: 'overdue' },
    { supermikro: 'unlikely', mikro: 'unlikely', khusus: 'not-met' },
  ],
  [
    'an online loan that may be late',
    { scheme: 'online', state: ['running', 'overdue'] },
    { supermikro: 'incomplete', mikro: 'incomplete', khusus: 'incomplete' },
  ],
  [
    'ultra-micro of 20 million',
    { scheme: 'umi', state: 'running', amount: 20_000_000 },
    { khusus: 'ask', umi: 'incomplete' },
  ],
  [
    'ultra-micro of 25 million',
    { scheme: 'umi', state: 'running', amount: 25_000_000 },
    { khusus: 'not-met', umi: 'incomplete' },
  ],
  ['the same paid off', { scheme: 'umi', state: 'repaid', amount: 25_000_000 }, { khusus: 'ask' }],
  ['one of 20 million paid off', { scheme: 'umi', state: 'repaid', amount: 20_000_000 }, {}],
  ['ultra-micro of a sum not told', { scheme: 'umi', state: 'repaid' }, { khusus: 'incomplete' }],
  [
    'Mekaar of 25 million',
    { scheme: 'mekaar', state: 'running', amount: 25_000_000 },
    { khusus: 'incomplete', umi: 'incomplete' },
  ],
  ['a loan of a cooperative', { scheme: 'cooperative', state: 'running' }, { khusus: 'ask' }],
  ['a KUR on time', { scheme: 'kur-mikro', state: 'running' }, { supermikro: 'ask', khusus: 'ask', umi: 'not-met' }],
])('%s', (_, loan, differs) => {
  const loans = [{ of: 'ibu', ...loan }];
  const without = { supermikro: 'likely', mikro: 'likely', khusus: 'likely', umi: 'ask' };
  const found = {
    supermikro: verdictOf('capital.kur.supermikro', in2024, {}, { loans }),
    mikro: verdictOf('capital.kur.mikro', in2024, { amount: 20_000_000 }, { loans }),
    khusus: verdictOf('capital.kur.khusus.programme', '2025-12-31', {}, { loans }),
    umi: verdictOf('capital.umi', '2025-06-01', {}, { loans }),
  };
  expect(found).toEqual({ ...without, ...differs });
});

/** The decree of 2025 was known by 6 August; when it began was not read. */
test.each([
  ['2024-12-31', 'A', 500_000_000],
  ['2025-01-01', undefined, undefined],
  ['2025-08-05', undefined, undefined],
  ['2025-08-06', 'B', 15_000_000_000],
])('on %s the limit of sales of the halal declaration is of grade %s', (on, grade, value) => {
  const found = valueOn(groups.book.params.get('legal.halal.sd.turnover')?.versions ?? [], on);
  expect(found.state === 'in-force' ? [found.version.grade, found.version.value] : [undefined, undefined]).toEqual([
    grade,
    value,
  ]);
});

test('every loan of KUR warns that it shuts UMi', () => {
  const kur = groups.programmes.filter(({ id }) => id.startsWith('capital.kur.') || id === 'capital.umi') as Route[];
  expect(kur.map(({ traps }) => traps.includes('kur-first-blocks'))).toEqual(Array(5).fill(true));
});
