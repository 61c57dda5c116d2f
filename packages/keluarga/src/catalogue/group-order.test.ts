import fc from 'fast-check';
import { expect, test } from 'vitest';
import { routes } from '../uppka/capital/routes.ts';
import { type Group, type Loan, type Person, SCHEMES, type Scheme } from '../uppka/group/group.ts';
import { assessGroup, personalRoutes, routeOrder } from './groups.ts';

const now = '2026-11-24';
const ibu: Person = {
  id: 'ibu',
  age: 30,
  married: true,
  woman: true,
  ktp: true,
  business: true,
  businessMonths: 24,
  nib: true,
  amount: 5_000_000,
};
const groupOf = (more: Partial<Group>, person: Partial<Person> = {}): Group => ({
  answeredOn: now,
  people: [{ ...ibu, ...person }],
  loansComplete: true,
  loans: [],
  ...more,
});

test('UMi stands before any KUR, which would shut it while it runs', () => {
  const { order, shuts } = routeOrder(groupOf({}), 'ibu', now);
  const umi = order.indexOf('capital.umi');
  expect(umi).toBeGreaterThanOrEqual(0);
  for (const kur of ['capital.kur.supermikro', 'capital.kur.mikro', 'capital.kur.khusus.programme']) {
    if (order.includes(kur)) expect(order.indexOf(kur)).toBeGreaterThan(umi);
    expect(shuts.find(({ programme }) => programme === kur)?.shuts ?? ['capital.umi']).toContain('capital.umi');
  }
  expect(shuts.find(({ programme }) => programme === 'capital.umi')?.shuts).toEqual([]);
});

test('even asked for the other way about, the order is turned', () => {
  const { order } = routeOrder(groupOf({}), 'ibu', now, ['capital.kur.supermikro', 'capital.umi']);
  expect(order).toEqual(['capital.umi', 'capital.kur.supermikro']);
});

test('a running KUR shuts UMi, and the nearest permitted change is to pay it off', () => {
  const group = groupOf({ loans: [{ of: 'ibu', scheme: 'kur-mikro', state: 'running' }] });
  expect(routeOrder(group, 'ibu', now).shut).toContain('capital.umi');
  const [finding] = assessGroup(group, { on: now, programmes: ['capital.umi'] });
  expect(finding).toMatchObject({ verdict: 'not-met', grade: 'A' });
  expect(finding?.change?.steps).toEqual([{ fact: 'person.programmeRunning', of: 'ibu', to: false }]);
});

test('an ultra-micro loan shuts no KUR', () => {
  const group = groupOf({ loans: [{ of: 'ibu', scheme: 'umi', state: 'running' }] });
  const { open } = routeOrder(group, 'ibu', now);
  expect(open).toContain('capital.kur.supermikro');
});

test('a person who is not listed, or a route of the whole group, is refused', () => {
  expect(() => routeOrder(groupOf({}), 'x', now)).toThrow(RangeError);
  expect(() => routeOrder(groupOf({}), 'ibu', now, ['capital.kur.group'])).toThrow(RangeError);
});

const loan = fc.record({
  of: fc.constant('ibu'),
  scheme: fc.constantFrom<Scheme[]>(...SCHEMES),
  state: fc.constantFrom<Loan['state'][]>('running', 'repaid', 'overdue', 'unknown'),
});
const yes = fc.option(fc.boolean(), { nil: undefined });
const person = fc.record({
  woman: yes,
  ktp: yes,
  business: yes,
  married: yes,
  nib: yes,
  sku: yes,
  npwp: yes,
  mentored: yes,
  mustahik: yes,
  meetsWeekly: yes,
  age: fc.integer({ min: 15, max: 70 }),
  businessMonths: fc.integer({ min: 0, max: 60 }),
  amount: fc.integer({ min: 0, max: 600_000_000 }),
  kurMikroTimes: fc.integer({ min: 0, max: 5 }),
});
const day = fc.constantFrom('2023-09-04', '2024-12-31', '2025-12-31', '2026-01-31', '2026-02-02', now);

/** As the record would stand once each loan of the order had been taken: assessed anew, from the record. */
test('no order ever names a route that the ones before it forbid', () => {
  const schemeOf = (id: string) => routes.find((route) => route.id === id)?.scheme;
  fc.assert(
    fc.property(person, fc.array(loan, { maxLength: 3 }), day, fc.boolean(), (answers, loans, on, complete) => {
      const base: Group = {
        ...groupOf({ loans, loansComplete: complete }, answers as Partial<Person>),
        answeredOn: on,
      };
      const { order, open, shut, left } = routeOrder(base, 'ibu', on);
      expect([...open, ...shut].sort()).toEqual([...personalRoutes()].sort());
      expect([...order, ...left].sort()).toEqual([...open].sort());
      order.forEach((id, i) => {
        const taken = order.slice(0, i).flatMap((before) => schemeOf(before) ?? []);
        const then = {
          ...base,
          loans: [...loans, ...taken.map((scheme) => ({ of: 'ibu', scheme, state: 'running' as const }))],
        };
        const [finding] = assessGroup(then, { on, programmes: [id] });
        expect(['not-met', 'unlikely']).not.toContain(finding?.verdict);
      });
    }),
    { numRuns: 400 },
  );
});

const KUR: readonly string[] = ['kur-super-mikro', 'kur-mikro', 'kur-kecil', 'kur-khusus'];

interface Held extends Pick<Loan, 'scheme' | 'state'> {
  readonly amount?: number;
}

/** Which routes a loan forbids on a day, told by hand from what was read and not from the rules. */
function forbidden({ scheme, state, amount = 0 }: Held, on: string): readonly string[] {
  const runs = state === 'running' || state === 'overdue';
  const is2023to2025 = on >= '2023-06-07' && on <= '2026-01-31';
  const isText2025 = on >= '2025-12-31' && on <= '2026-01-31';
  return [
    // The regulation of UMi of 2024: nobody whom a credit programme of the government finances now.
    ...(runs && on >= '2024-12-31' && (KUR.includes(scheme) || scheme === 'other-programme') ? ['capital.umi'] : []),
    // The guidelines of KUR: a business credit of a bank stands against it, but some are let off, and who was not read.
    // Other loans must be paid on time.
    ...(state === 'overdue' && is2023to2025 ? ['capital.kur.supermikro', 'capital.kur.mikro'] : []),
    ...(state === 'overdue' && isText2025 ? ['capital.kur.khusus.programme'] : []),
    // KUR khusus: an ultra-micro loan above twenty million must not run.
    ...(scheme === 'umi' && runs && amount > 20_000_000 && isText2025 ? ['capital.kur.khusus.programme'] : []),
    // KUR khusus: another programme's credit must be paid off first.
    ...(scheme === 'other-programme' && runs && isText2025 ? ['capital.kur.khusus.programme'] : []),
  ];
}

test('no order names a route that a loan held, or one taken before it, forbids as told by hand', () => {
  const schemeOf = (id: string) => routes.find((route) => route.id === id)?.scheme;
  let named = 0;
  fc.assert(
    fc.property(person, fc.array(loan, { maxLength: 3 }), day, (answers, loans, on) => {
      const base: Group = { ...groupOf({ loans }, answers as Partial<Person>), answeredOn: on };
      const { order } = routeOrder(base, 'ibu', on);
      order.forEach((id, i) => {
        const taken = order.slice(0, i).flatMap((before) => schemeOf(before) ?? []);
        const held = [...loans, ...taken.map((scheme) => ({ scheme, state: 'running' as const }))];
        expect(held.flatMap((each) => forbidden(each, on))).not.toContain(id);
        named++;
      });
    }),
    { numRuns: 400 },
  );
  expect(named).toBeGreaterThan(400);
});

test.each(SCHEMES)(
  'what a running %s forbids by hand is shut, and it forbids no more to one who fits all else',
  (scheme) => {
    const able: Partial<Person> = {
      trained: true,
      familyBusiness: true,
      npwp: true,
      sales: 1,
      kurMikroTimes: 0,
      sector: 'other',
      meetsWeekly: true,
      mustahik: true,
      incomePerHead: 1,
      amount: [1_000_000, 90_000_000],
    };
    for (const on of ['2025-12-31', now]) {
      const loans = [{ of: 'ibu', scheme, state: 'running' }] as const;
      const record = { ...groupOf({ loans, offtaker: true }, able), answeredOn: on };
      const before = routeOrder({ ...record, loans: [] }, 'ibu', on).shut;
      const { shut } = routeOrder(record, 'ibu', on);
      expect(shut.filter((id) => !before.includes(id)).sort()).toEqual([...forbidden(loans[0], on)].sort());
    }
  },
);

test('no other order fits in more', () => {
  const some = ['capital.umi', 'capital.kur.supermikro', 'capital.kur.khusus.programme', 'capital.pumk'];
  fc.assert(
    fc.property(person, fc.array(loan, { maxLength: 2 }), day, (answers, loans, on) => {
      const base: Group = { ...groupOf({ loans }, answers as Partial<Person>), answeredOn: on };
      const longest = routeOrder(base, 'ibu', on, some).order.length;
      for (const order of permutations(some)) expect(routeOrder(base, 'ibu', on, order).order.length).toBe(longest);
    }),
    { numRuns: 30 },
  );
});

const permutations = (all: readonly string[]): string[][] =>
  all.length
    ? all.flatMap((one) => permutations(all.filter((other) => other !== one)).map((rest) => [one, ...rest]))
    : [[]];
