import { expect, test } from 'vitest';
import type { Fact } from '../engine/facts.ts';
import { facts } from './facts.ts';
import { dataKindsOf, spesifikFacts } from './personal-data.ts';

const declared = Object.entries<Fact>(facts);

test('every fact marked spesifik has its kind, and no other', () => {
  const marked = declared.filter(([, { data }]) => data === 'spesifik').map(([id]) => id);
  expect(Object.keys(spesifikFacts).sort()).toEqual(marked.sort());
});

test('the spesifik facts are these; a new one is added on purpose', () => {
  expect(Object.keys(spesifikFacts).sort()).toEqual([
    'couple.menstruation',
    'couple.method',
    'couple.wantsToBecomeAcceptor',
    'member.monthlyWage',
    'member.postpartum',
    'member.pregnancyNumber',
    'member.pregnant',
    'member.severeDisability',
  ]);
});

test('the cheapest spesifik question costs more than the dearest ordinary one', () => {
  const costs = (kind: Fact['data']) => declared.filter(([, { data }]) => data === kind).map(([, { cost }]) => cost);
  expect(Math.min(...costs('spesifik'))).toBeGreaterThan(Math.max(...costs('ordinary')));
});

test.each([
  ['member.school', 17, ['child']],
  ['member.school', 18, []],
  ['member.school', undefined, []],
  ['member.pregnant', 17, ['health', 'child']],
  ['member.monthlyWage', 30, ['financial']],
  ['couple.married', undefined, []],
  ['kk.desil', 3, []],
] as const)('%s of somebody aged %s is %j', (fact, age, kinds) => {
  expect(dataKindsOf(fact, age)).toEqual(kinds);
});
