import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { paperDays } from '../uppka/food/paper-days.ts';
import type { Group, Product } from '../uppka/group/group.ts';
import { readGroupText } from '../uppka/group/read.ts';
import { readiness } from './readiness.ts';

const on = '2026-11-24';
const example = (name: string): Group => {
  const read = readGroupText(readFileSync(join(import.meta.dirname, '../../examples/groups', `${name}.json`), 'utf8'));
  if (!read.ok) throw new Error(JSON.stringify(read.issues));
  return read.group;
};
const statesOf = (group: Group, day = on) =>
  Object.fromEntries(readiness(group, { on: day }).map(({ id, state }) => [id, state]));

test('a group with nothing but a name is asked, never passed', () => {
  expect(new Set(Object.values(statesOf(example('only-a-name'))))).toEqual(new Set(['tell']));
});

test('a new group may start its books, letter and NIB at once', () => {
  expect(statesOf(example('new-group'))).toMatchObject({ members: 'done', books: 'next', letter: 'next', nib: 'next' });
});

test('crackers: training is next, the SPP-IRT waits for it, halal may run beside it', () => {
  expect(statesOf(example('crackers'))).toEqual({
    members: 'done',
    books: 'done',
    letter: 'done',
    nib: 'done',
    pkp: 'next',
    sppirt: 'unmet',
    slhs: 'other-way',
    bpom: 'other-way',
    halal: 'next',
  });
});

test('fried bananas: a hygiene certificate, after NIB and training', () => {
  const found = readiness(example('fried-bananas'), { on });
  expect(Object.fromEntries(found.map(({ id, state }) => [id, state]))).toMatchObject({
    nib: 'next',
    pkp: 'later',
    slhs: 'later',
  });
  expect(found.find(({ id }) => id === 'slhs')?.products).toEqual(['pisang-goreng']);
});

test('catering: frozen food goes to BPOM, the boxed meal to a hygiene certificate', () => {
  const found = readiness(example('catering'), { on });
  expect(found.find(({ id }) => id === 'bpom')?.products).toEqual(['nugget-ikan']);
  expect(found.find(({ id }) => id === 'slhs')).toMatchObject({ state: 'next', products: ['nasi-kotak'] });
});

test('the papers of food are no way for crafts, and an article does not bind them to halal', () => {
  const { pkp, sppirt, slhs, bpom, halal } = statesOf(example('crafts'));
  expect([pkp, sppirt, slhs, bpom, halal]).toEqual([...Array(4).fill('other-way'), 'not-bound']);
});

test('a paper past its last day is to be had again', () => {
  const group: Group = { answeredOn: on, papers: { letter: { has: true, until: '2026-12-31' } } };
  expect([statesOf(group, '2026-12-31').letter, statesOf(group, '2027-01-01').letter]).toEqual(['done', 'later']);
});

const withSppirt = (from: string, more: Partial<Group> = {}): Group => ({
  answeredOn: on,
  papers: { sppirt: { has: true, from } },
  ...more,
});
const dayOf = (group: Group, id: string, day = on) => paperDays(group, day).find((found) => found.id === id);

/** Reckoned by hand. */
test.each([
  ['2026-09-30', '2026-12-30', '2031-09-30', '2031-03-30'],
  ['2025-11-30', '2026-02-28', '2030-11-30', '2030-05-30'],
  ['2027-11-30', '2028-02-29', '2032-11-30', '2032-05-30'],
  ['2026-10-31', '2027-01-31', '2031-10-31', '2031-04-30'],
  ['2028-02-29', '2028-05-29', '2033-03-01', '2032-09-01'],
])('an SPP-IRT of %s: commitments by %s, ends on %s, renewable from %s', (from, commitments, ends, renewable) => {
  const group = withSppirt(from);
  expect(dayOf(group, 'sppirt-commitments')?.on).toBe(commitments);
  expect(dayOf(group, 'sppirt-ends')?.on).toBe(ends);
  expect(dayOf(group, 'sppirt-renewable')?.on).toBe(renewable);
});

test('commitments are due, then late; the extension counts from the result of the check', () => {
  const group = withSppirt('2026-09-30');
  expect(dayOf(group, 'sppirt-commitments', '2026-12-30')?.state).toBe('due');
  expect(dayOf(group, 'sppirt-commitments', '2026-12-31')?.state).toBe('late');
  const checked = withSppirt('2026-09-30', { sppirtCheck: { on: '2027-01-15', met: false } });
  expect(dayOf(checked, 'sppirt-extension')).toMatchObject({ on: '2027-04-15', state: 'due', law: { grade: 'A' } });
  const met = withSppirt('2026-09-30', { sppirtCheck: { met: true } });
  expect(dayOf(met, 'sppirt-commitments')?.state).toBe('done');
});

/** An SPP-IRT of September: how it stands, and what had to follow it. */
test.each<[string, Partial<Group>, string, string]>([
  ['nothing is told', {}, 'unmet', 'due'],
  ['all is met', { sppirtCheck: { met: true } }, 'done', 'done'],
  ['a check that was not passed', { sppirtCheck: { on: '2026-11-01', met: false } }, 'unmet', 'due'],
  ['a check of which the result is not known', { sppirtCheck: { on: '2026-11-01' } }, 'unmet', 'due'],
  ['a check that is not known to be passed', { sppirtCheck: { met: 'unknown' } }, 'unmet', 'due'],
])('an SPP-IRT and %s: %s, its commitments %s', (_, more, state, commitments) => {
  const group = withSppirt('2026-09-30', more);
  expect(statesOf(group).sppirt).toBe(state);
  expect(dayOf(group, 'sppirt-commitments')?.state).toBe(commitments);
});

test('an SPP-IRT without the NIB it hangs on is not done, whatever else is met', () => {
  const papers = { sppirt: { has: true, from: '2026-09-30' }, nib: { has: false } } as const;
  const { sppirt, nib } = statesOf({ answeredOn: on, papers, sppirtCheck: { met: true } });
  expect([sppirt, nib]).toEqual(['unmet', 'later']);
  const older = { sppirt: { has: true } } as const;
  expect(statesOf({ answeredOn: on, papers: older }).sppirt).toBe('unmet');
  expect(statesOf({ answeredOn: on, papers: older, sppirtCheck: { met: true } }).sppirt).toBe('done');
});

test('the last day without the duty of halal is told once, of the kinds whose day was read', () => {
  expect(dayOf(example('crackers'), 'halal-duty')).toMatchObject({ on: '2026-10-17', state: 'late' });
  expect(dayOf(example('crackers'), 'halal-duty', '2026-10-17')?.state).toBe('due');
  expect(dayOf(example('crafts'), 'halal-duty')).toBeUndefined();
  const of = (...products: Product[]) =>
    paperDays({ answeredOn: on, products }, on).filter(({ id }) => id === 'halal-duty').length;
  expect(of({ id: 'a', kind: 'herbal' }, { id: 'b', kind: 'cosmetic' }, { id: 'c', kind: 'food' })).toBe(1);
  expect(of({ id: 'a', kind: 'food', forbidden: true }, { id: 'b', kind: 'service' })).toBe(0);
});
