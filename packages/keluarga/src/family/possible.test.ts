import { expect, test } from 'vitest';
import { known } from '../engine/known.ts';
import { layoutOf, refOf, type Slots } from '../engine/state.ts';
import { familyState } from './derive.ts';
import { facts } from './facts.ts';
import type { Member } from './family.ts';

const layout = layoutOf(facts);
const ON = '2026-11-24';
/** What is left below the age of a KTP. */
const YOUNG = ['none', 'informal', 'wage', 'state-paid'];

/** What is known of a member, beside another who is the wife. */
const answerOf = (fact: keyof typeof facts, member: Omit<Member, 'id'>, husband = false, on = ON) => {
  const couples = husband ? [{ wife: 'ibu', husband: 'satu' }] : [{ wife: 'ibu' }];
  const members = [{ id: 'satu', ...member }, { id: 'ibu' }];
  const { state } = familyState(layout, { answeredOn: on, members, couples }, on);
  return known(state.lists[layout.lists.indexOf('members')]?.members[0] as Slots, refOf(layout, fact));
};

test.each<[string, Omit<Member, 'id'>, string, unknown]>([
  ['the day before thirteen', { birthDate: '2013-11-25' }, ON, ['none', 'informal']],
  ['thirteen', { birthDate: '2013-11-24' }, ON, YOUNG],
  ['perhaps thirteen', { age: [12, 13] }, ON, YOUNG],
  ['sixteen', { age: 16 }, ON, YOUNG],
  ['seventeen', { age: 17 }, ON, undefined],
  ['of no known age', {}, ON, undefined],
  ['a child said to be a teacher', { age: 7, job: 'certified-teacher' }, ON, 'certified-teacher'],
  ['a child with one job told', { age: 7, job: 'none' }, ON, 'none'],
  ['a child before the law', { age: 7 }, '2003-03-24', YOUNG],
  ['a child from its first day', { age: 7 }, '2003-03-25', ['none', 'informal']],
])('the job of %s', (_, member, on, expected) => {
  expect(answerOf('member.job', member, false, on)).toEqual(expected);
});

test('a husband is not pregnant, whatever was not asked; of others it stays open', () => {
  expect(answerOf('member.pregnant', {}, true)).toBe(false);
  expect(answerOf('member.postpartum', {}, true)).toBe(false);
  expect(answerOf('member.pregnant', {})).toBe(undefined);
  expect(answerOf('member.pregnant', { pregnant: true }, true)).toBe(true);
});
