import { expect, test } from 'vitest';
import { compile } from '../engine/compile.ts';
import { decide } from '../engine/decide.ts';
import { compare, some } from '../engine/expression.ts';
import { usesOf } from '../engine/uses.ts';
import { book, lawOn } from '../law/book.ts';
import { param, rule } from '../law/define.ts';
import { cite } from '../law/instruments.ts';
import { birthdaysOf } from './change-days.ts';
import { familyState } from './derive.ts';
import { fact, facts } from './facts.ts';
import type { Member } from './family.ts';

const read = { lastSeen: '2026-01-01', checked: '2026-11-24', grade: 'A', cite: cite('uu-23-2006') } as const;
const limit = param(
  'invented.months',
  'month',
  { ...read, from: '2020-01-01', until: '2026-12-31', value: 24 },
  { ...read, from: '2027-01-01', value: 60 },
);
const small = rule('invented.small', {
  ...read,
  from: '2020-01-01',
  when: some('members', compare(fact('member.ageMonths')).atMost(limit)),
});
const law = book(facts, { rules: [small], params: [limit], questions: [] });

/** 0 for no, 1 for unknown, 2 for yes. */
const truthOn = (on: string, child: Partial<Member>) => {
  const { model } = lawOn(law, on);
  const family = { answeredOn: '2026-11-24', members: [{ id: 'anak', ...child }], membersComplete: true };
  return decide(compile(model, { rule: small.id }), familyState(law.layout, family, on).state);
};

test.each([
  ['2026-11-24', { birthDate: '2024-11-24' }, 2],
  ['2026-12-23', { birthDate: '2024-11-24' }, 2],
  ['2026-12-24', { birthDate: '2024-11-24' }, 0],
  ['2027-01-01', { birthDate: '2024-11-24' }, 2],
  ['2026-11-24', { age: 1 }, 2],
  ['2026-11-24', { age: 2 }, 1],
  ['2026-11-24', { age: 3 }, 0],
  ['2026-11-24', { ageMonths: 25 }, 0],
  ['2026-11-24', { age: 2, birthDate: ['2024-11-24', '2024-12-31'] }, 2],
  ['2026-11-24', {}, 1],
] as const)('on %s, of a child of %o, a dated limit of months: %i', (on, child, truth) => {
  expect(truthOn(on, child)).toBe(truth);
});

test('it turns on the days its limits name, and on no other', () => {
  const family = { answeredOn: '2026-11-24', members: [{ id: 'anak', birthDate: '2024-11-24' }] };
  const node = compile(lawOn(law, '2026-11-24').model, { rule: small.id });
  const cuts = usesOf(node).facts.find(({ ref }) => ref.id === 'member.ageMonths')?.cuts ?? new Set();
  const days = birthdaysOf(family, '2026-11-25', '2027-01-31', { 'member.ageMonths': [...cuts] });
  expect(days).toEqual(['2026-12-24']);
});
