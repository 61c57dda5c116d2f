import { expect, test } from 'vitest';
import { all, some, type Test } from './expression.ts';
import { integer, yesNo } from './facts.ts';
import { count } from './quantities.ts';
import { layoutOf } from './state.ts';
import { subjectOf } from './subject.ts';

const layout = layoutOf({
  poor: yesNo(),
  'member.sick': yesNo({ of: 'members' }),
  'couple.age': integer(0, 130, 'year', { of: 'couples' }),
});
const sick = { fact: 'member.sick' };
const rules = { sick, someone: some('members', sick) };

test.each<[string, Test, string | undefined]>([
  ['the record alone', { fact: 'poor' }, undefined],
  ['a fact of an entry', all({ fact: 'poor' }, sick), 'members'],
  ['a number of one', { value: { fact: 'couple.age' }, from: 15 }, 'couples'],
  ['through a rule', { not: { rule: 'sick' } }, 'members'],
  ['bound by a node over the list', { rule: 'someone' }, undefined],
  ['counted', { value: count('members', { rule: 'sick' }), from: 1 }, undefined],
  ['bound here, not there', all({ rule: 'someone' }, { rule: 'sick' }), 'members'],
])('%s', (_, rule, subject) => {
  expect(subjectOf({ layout, rules, params: {} }, rule)).toBe(subject);
});
