import { expect, test } from 'vitest';
import type { Group, Person } from '../uppka/group/group.ts';
import { assessGroup } from './groups.ts';

const on = '2026-11-24';
const young: Person = {
  id: 'ibu',
  age: 30,
  business: true,
  businessMonths: 2,
  sales: 1_000_000,
  amount: 5_000_000,
  mentored: false,
  trained: false,
  familyBusiness: false,
  nib: false,
  sku: true,
};
const group: Group = {
  answeredOn: on,
  people: [young],
  loans: [],
  loansComplete: true,
  papers: { letter: { has: false } },
};
const of = (check: string, record: Group = group, day = on) => assessGroup(record, { on: day, programmes: [check] })[0];

test('a text that was not read is asked of the bank, and beside it stands what the last one read would say', () => {
  expect(of('capital.kur.supermikro')).toMatchObject({
    verdict: 'ask',
    asLastRead: { verdict: 'ask', missing: [] },
  });
  const late = { ...group, loans: [{ of: 'ibu', scheme: 'online', state: 'overdue' }] } as const;
  expect(
    of('capital.kur.khusus.programme', { ...late, offtaker: true, inSikp: true, papers: { letter: { has: true } } }),
  ).toMatchObject({
    verdict: 'ask',
    asLastRead: {
      verdict: 'unlikely',
      missing: [],
      change: { steps: [{ fact: 'person.overdue', of: 'ibu', to: false }] },
    },
  });
});

test('it may be met, or open', () => {
  const older = { ...group, people: [{ ...young, businessMonths: 6 }] };
  expect(of('capital.kur.supermikro', older)?.asLastRead).toEqual({ verdict: 'likely', missing: [] });
  const { businessMonths: _, ...untold } = young;
  expect(of('capital.kur.supermikro', { ...group, people: [untold] })?.asLastRead).toMatchObject({
    verdict: 'incomplete',
    missing: [{ fact: 'person.businessMonths', of: 'ibu', for: 'verdict' }],
  });
});

test('nothing is supposed where the text was read, or where what is new already says no', () => {
  expect(
    of('capital.kur.supermikro', { ...group, answeredOn: '2025-11-24' }, '2025-11-24')?.asLastRead,
  ).toBeUndefined();
  const rich = { ...group, people: [{ ...young, sales: 5_000_000_000 }] };
  expect(of('capital.kur.supermikro', rich)).toMatchObject({ verdict: 'unlikely' });
  expect(of('capital.kur.supermikro', rich)?.asLastRead).toBeUndefined();
});

test('supposing leaves nothing behind', () => {
  const [first, , , second] = [1, 2, 3, 4].map(() => of('capital.pumk'));
  expect(first).toEqual(second);
});

test('only those named are assessed; what is about the group stays', () => {
  const two = { ...group, people: [young, { ...young, id: 'bapak' }] };
  const subjects = assessGroup(two, { on, of: ['bapak'] }).map(({ subject }) => subject.id);
  expect(new Set(subjects)).toEqual(new Set([undefined, 'bapak']));
});
