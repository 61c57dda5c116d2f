import { expect, test } from 'vitest';
import { known } from '../../engine/known.ts';
import { layoutOf, refOf, type Slots } from '../../engine/state.ts';
import { groupState } from './derive.ts';
import { groupFacts } from './facts.ts';
import type { Group, Loan } from './group.ts';

const layout = layoutOf(groupFacts);
const on = '2026-11-24';
const personOf = (group: Group, day = on) => {
  const { state } = groupState(layout, group, day);
  const slots = state.lists[layout.lists.indexOf('people')]?.members[0] as Slots;
  return (key: string) => known(slots, refOf(layout, `person.${key}`));
};
const withLoan = (loan: Partial<Loan>, more: Partial<Group> = { loansComplete: true }): Group => ({
  answeredOn: on,
  people: [{ id: 'ibu', age: 30, businessMonths: 5 }],
  loans: [{ of: 'ibu', scheme: 'kur-mikro', state: 'running', ...loan }],
  ...more,
});

test.each([
  ['a running KUR', { scheme: 'kur-mikro', state: 'running' }, true, true],
  ['an overdue KUR', { scheme: 'kur-khusus', state: 'overdue' }, true, true],
  ['a repaid KUR', { scheme: 'kur-super-mikro', state: 'repaid' }, true, false],
  ['a running UMi', { scheme: 'umi', state: 'running' }, false, undefined],
  ['a running Mekaar', { scheme: 'mekaar', state: 'running' }, false, undefined],
  ['an online loan', { scheme: 'online', state: 'running' }, false, false],
  ['a loan of which nothing is known', { scheme: 'unknown', state: 'unknown' }, undefined, undefined],
] as const)('%s', (_, loan, ever, programme) => {
  const person = personOf(withLoan(loan));
  expect([person('kurEver'), person('programmeRunning')]).toEqual([ever, programme]);
});

test('of a list of loans that may be incomplete nothing is denied', () => {
  const person = personOf(withLoan({ scheme: 'other-programme' }, {}));
  expect([person('kurEver'), person('programmeRunning'), person('commercialEver')]).toEqual([
    undefined,
    true,
    undefined,
  ]);
});

test('a loan is open once its agreed end has passed', () => {
  const group = withLoan({ until: '2027-05-01' });
  expect(personOf(group, '2027-05-01')('programmeRunning')).toBe(true);
  expect(personOf(group, '2027-05-02')('programmeRunning')).toBeUndefined();
});

test.each<[string, Partial<Loan>, unknown, unknown]>([
  ['on time', { state: 'running' }, false, true],
  ['late', { state: 'overdue' }, true, true],
  ['one of the two', { state: ['running', 'overdue'] }, undefined, true],
  ['on time or paid off', { state: ['running', 'repaid'] }, false, undefined],
  ['paid off', { state: 'repaid' }, false, false],
  ['not told', { state: 'unknown' }, undefined, undefined],
])('a loan %s', (_, loan, overdue, runs) => {
  const person = personOf(withLoan(loan));
  expect([person('overdue'), person('notNamedRunning')]).toEqual([overdue, runs]);
});

test.each<[string, Partial<Loan>, unknown, unknown]>([
  ['a sum told', { scheme: 'umi', amount: 5 }, 5, 5],
  ['paid off', { scheme: 'umi', state: 'repaid', amount: 5 }, 5, 0],
  ['between two sums', { scheme: 'umi', amount: [5, 9] }, [5, 9], [5, 9]],
  ['that may be paid off', { scheme: 'umi', state: ['running', 'repaid'], amount: 5 }, 5, [0, 5]],
  ['of Mekaar, which may be one', { scheme: 'mekaar', amount: 5 }, [0, 5], [0, 5]],
  ['a KUR', { amount: 5 }, 0, 0],
])('the largest ultra-micro loan: %s', (_, loan, most, owed) => {
  const person = personOf(withLoan(loan));
  expect([person('ultraMicroMost'), person('ultraMicroOwed')]).toEqual([most, owed]);
});

test('of a list that may be incomplete a larger loan may be missing', () => {
  expect(personOf(withLoan({ scheme: 'umi', amount: 5 }, {}))('ultraMicroMost')).toEqual([5, 100_000_000_000]);
});

test('ages and months grow with the day', () => {
  const group = withLoan({});
  expect([personOf(group)('age'), personOf(group)('businessMonths')]).toEqual([30, 5]);
  expect(personOf(group, '2027-01-24')('businessMonths')).toEqual([7, 8]);
  expect(personOf(group, '2027-11-23')('age')).toEqual([30, 31]);
  expect(personOf(group, '2026-11-23')('age')).toBeUndefined();
});

test('a paper past its last day is no longer had; a chair said not to be is none', () => {
  const group: Group = { answeredOn: on, chair: false, papers: { sppirt: { has: true, until: '2027-01-31' } } };
  const at = (day: string, id: string) => known(groupState(layout, group, day).state.at[0] as Slots, refOf(layout, id));
  expect(at('2027-01-31', 'group.sppirt')).toBe(true);
  expect(at('2027-02-01', 'group.sppirt')).toBe(false);
  expect(at(on, 'group.hasChair')).toBe(false);
});

test('the class told by an officer is packed by its value', () => {
  const group: Group = { answeredOn: on, class: { value: 'mandiri', on, by: 'plkb' } };
  const { state } = groupState(layout, group, on);
  expect(known(state.at[0] as Slots, refOf(layout, 'group.class'))).toBe('mandiri');
});

test('a list is closed only when it is said to be complete', () => {
  const people = layout.lists.indexOf('people');
  expect(groupState(layout, { answeredOn: on, people: [{ id: 'ibu' }] }, on).state.lists[people]?.rest).not.toBeNull();
  const complete = groupState(layout, { answeredOn: on, people: [{ id: 'ibu' }], peopleComplete: true }, on);
  expect(complete.state.lists[people]?.rest).toBeNull();
  expect(complete.units.people).toEqual(['ibu']);
});
