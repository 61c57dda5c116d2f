import { expect, test } from 'vitest';
import type { Finding } from '../assessment/finding.ts';
import type { Family } from '../family/family.ts';
import { balikpapan } from '../localities/balikpapan/balikpapan.ts';
import { assess } from './families.ts';

const on = '2026-11-24';
const only = (programme: string, family: Family): Finding => {
  const [finding, ...more] = assess(family, { on, locality: balikpapan, programmes: [programme] });
  expect(more).toEqual([]);
  return finding as Finding;
};
const factsOf = ({ missing }: Finding) => missing.filter((gap) => gap.for === 'verdict').map(({ fact }) => fact);

const couple = { wifeAge: 30, married: true, method: 'none' } as const;

test('a couple that uses no method is never a no: first the family is asked, then the group', () => {
  const asked = only('uppka', { answeredOn: on, couples: [couple] });
  expect(asked.verdict).toBe('incomplete');
  expect(factsOf(asked)).toEqual(['couple.wantsToBecomeAcceptor']);

  const answered = { ...couple, wantsToBecomeAcceptor: false };
  const waiting = only('uppka', { answeredOn: on, couples: [answered] });
  expect(waiting.verdict).toBe('ask');
  expect(waiting.awaits).toEqual(['kk.admittedByGroup']);
  expect(waiting.unsettled).toContain('uppka.member.others');

  expect(only('uppka', { answeredOn: on, couples: [answered], admittedByGroup: true }).verdict).toBe('likely');
  expect(only('uppka', { answeredOn: on, couples: [answered], admittedByGroup: false }).verdict).toBe('ask');
});

test.each([
  ['pill', 'likely'],
  ['injection', 'likely'],
  ['condom', 'likely'],
  ['implant', 'likely'],
  ['iud', 'likely'],
  ['mow', 'likely'],
  ['mop', 'likely'],
  ['other-modern', 'likely'],
  ['mal', 'ask'],
  ['periodic', 'ask'],
  ['withdrawal', 'ask'],
  ['other-traditional', 'ask'],
] as const)('a couple that uses %s: %s', (method, verdict) => {
  expect(only('uppka', { answeredOn: on, couples: [{ ...couple, method }] }).verdict).toBe(verdict);
});

test('a prospective acceptor may be put forward without saying what is used now', () => {
  const { method: _, ...silent } = couple;
  const finding = only('uppka', { answeredOn: on, couples: [{ ...silent, wantsToBecomeAcceptor: true }] });
  expect(finding.verdict).toBe('likely');
  expect(finding.missing).toEqual([]);
});

test('a KK without a couple is asked for its group, never refused', () => {
  const finding = only('uppka', { answeredOn: on, couplesComplete: true });
  expect(finding.subject).toEqual({ kind: 'kk' });
  expect(finding.verdict).toBe('ask');
});

const clear = {
  answeredOn: on,
  membersComplete: true,
  refusedAid: false,
  nobody: { members: ['pregnant', 'postpartum', 'severeDisability', 'grossRightsVictim'] },
} as const satisfies Partial<Family>;
const adult = { school: 'none', job: 'informal' } as const;
const pupil = { job: 'none' } as const;

test('PKH with five who could count, one age and the desil unknown: ask, with the amount as a range', () => {
  const finding = only('pkh', {
    ...clear,
    members: [
      { id: 'ibu', age: 38, ...adult },
      { id: 'balita', age: 3, school: 'none', job: 'none' },
      { id: 'anak-sd', age: 9, school: 'sd', ...pupil },
      { id: 'anak-smp', age: 13, school: 'smp', ...pupil },
      { id: 'anak-sma', age: 16, school: 'sma', ...pupil },
      { id: 'tamu', school: 'none', job: 'none' },
    ],
  });
  expect(finding.verdict).toBe('ask');
  expect(finding.awaits).toEqual(['kk.desil']);
  // Least: early child, SD and SMP, three children at most. Most: the fifth is an early child too, and only four are paid.
  expect(finding.amount).toMatchObject({ per: 'year', from: 5_400_000, to: 8_400_000, order: 'as-listed' });
  expect(finding.missing).toEqual([{ fact: 'member.age', of: 'tamu', for: 'amount' }]);
});

test('a list that may be incomplete leaves the answer open until a question about the whole list settles it', () => {
  const family: Family = {
    answeredOn: on,
    desil: { value: 2, on },
    refusedAid: false,
    card: 'here',
    members: [{ id: 'ibu', age: 38, ...adult, pregnant: false }],
  };
  const open = only('sembako', family);
  expect(open.verdict).toBe('incomplete');
  expect(factsOf(open)).toEqual(['list:members']);
  expect(only('sembako', { ...family, membersComplete: true }).verdict).toBe('likely');

  const pkh = only('pkh', { ...family, membersComplete: true });
  expect(factsOf(pkh)).toContain('member.severeDisability');
  expect(only('pkh', { ...family, ...clear })).toMatchObject({
    verdict: 'ask',
    unsettled: ['pkh.component.breastfeeding.counts'],
  });
});
