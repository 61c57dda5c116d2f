import { expect, test } from 'vitest';
import type { Reply } from '../assessment/answer.ts';
import type { Family } from '../family/family.ts';
import type { Group } from '../uppka/group/group.ts';
import { answer } from './families.ts';
import { answerGroup } from './groups.ts';

const on = '2026-11-24';
const family: Family = { answeredOn: on, members: [{ id: 'ibu' }, { id: 'anak' }], couples: [{ married: true }] };
const pregnant = { key: 'member.pregnant', list: 'members', of: ['ibu', null] };

test.each<[string, Parameters<typeof answer>[1], Reply, object]>([
  ['a fact of the record', { key: 'kk.card' }, { kind: 'value', value: 'here' }, { card: 'here' }],
  ['not known', { key: 'kk.card' }, { kind: 'unknown' }, { card: 'unknown' }],
  [
    'a desil, looked up today when no day is told',
    { key: 'kk.desil' },
    { kind: 'value', value: [5, 10] },
    { desil: { value: [5, 10], on } },
  ],
  ['a desil not known', { key: 'kk.desil' }, { kind: 'unknown' }, { desil: { value: 'unknown' } }],
  [
    'entry by entry; who was asked about and is not told of is not known',
    { key: 'member.age', list: 'members', of: ['ibu', 'anak'] },
    { kind: 'each', each: { ibu: [30, 35] } },
    {
      members: [
        { id: 'ibu', age: [30, 35] },
        { id: 'anak', age: 'unknown' },
      ],
    },
  ],
  [
    'one who is so; who was not asked about stays',
    pregnant,
    { kind: 'who', who: ['ibu'] },
    { members: [{ id: 'ibu', pregnant: true }, { id: 'anak' }], nobody: { members: [] } },
  ],
  [
    'nobody, listed or not',
    pregnant,
    { kind: 'who', who: [] },
    { members: [{ id: 'ibu', pregnant: false }, { id: 'anak' }], nobody: { members: ['pregnant'] } },
  ],
  [
    'somebody not listed yet',
    pregnant,
    { kind: 'who', who: [], other: 'bibi' },
    {
      members: [{ id: 'ibu', pregnant: false }, { id: 'anak' }, { id: 'bibi', pregnant: true }],
      nobody: { members: [] },
    },
  ],
  [
    'values of a list: what is left for everyone else',
    { key: 'member.job', list: 'members', of: ['ibu', 'anak'], unread: ['none', 'informal'] },
    { kind: 'kinds', kinds: { wage: ['ibu'], asn: [] } },
    {
      members: [
        { id: 'ibu', job: 'wage' },
        { id: 'anak', job: ['none', 'informal', 'asn'] },
      ],
      everyone: { members: { job: ['none', 'informal', 'wage', 'asn'] } },
    },
  ],
  [
    'which member the wife is: nobody of this KK',
    { key: 'couple.wife', list: 'couples', of: ['1'], among: ['ibu'] },
    { kind: 'each', each: { 1: null } },
    { couples: [{ married: true, wife: null }] },
  ],
  [
    'who else is on the list',
    { key: 'list:members', list: 'members' },
    { kind: 'entries', entries: [{ id: 'nenek' }], complete: true },
    { members: [{ id: 'ibu' }, { id: 'anak' }, { id: 'nenek' }], membersComplete: true },
  ],
  [
    'who else is not known',
    { key: 'list:members', list: 'members' },
    { kind: 'unknown' },
    { membersComplete: 'unknown' },
  ],
])('%s', (_, asked, reply, wanted) => {
  const found = answer(family, asked, reply);
  expect(found).toMatchObject({ ...family, ...wanted });
  expect(family).toEqual({ answeredOn: on, members: [{ id: 'ibu' }, { id: 'anak' }], couples: [{ married: true }] });
});

test('answered anew, what was said to the same question is forgotten', () => {
  const none = answer(family, pregnant, { kind: 'who', who: [] });
  const one = answer(none, pregnant, { kind: 'who', who: ['ibu'] });
  expect(one.nobody?.members).toEqual([]);
});

test.each<[Parameters<typeof answer>[1], Reply]>([
  [{ key: 'kk.card' }, { kind: 'each', each: {} }],
  [{ key: 'kk.card' }, { kind: 'value', value: 'nowhere' }],
  [{ key: 'no.such' }, { kind: 'value', value: true }],
  [
    { key: 'list:members', list: 'members' },
    { kind: 'value', value: true },
  ],
  [
    { key: 'member.age', list: 'members', of: ['ibu'] },
    { kind: 'value', value: 3 },
  ],
  [
    { key: 'member.age', list: 'members', of: ['ibu'] },
    { kind: 'each', each: { ibu: -1 } },
  ],
])('%j does not take %j', (asked, reply) => {
  expect(() => answer(family, asked, reply)).toThrow(TypeError);
});

test('a group is answered for by the same code', () => {
  const group: Group = { answeredOn: on, people: [{ id: 'ibu' }] };
  expect(answerGroup(group, { key: 'group.nib' }, { kind: 'value', value: true }).papers).toEqual({
    nib: { has: true },
  });
  expect(answerGroup(group, { key: 'group.hasChair' }, { kind: 'value', value: false }).chair).toBe(false);
  expect(answerGroup(group, { key: 'person.ktp', list: 'people', of: ['ibu'] }, { kind: 'who', who: [] })).toEqual({
    answeredOn: on,
    people: [{ id: 'ibu', ktp: false }],
  });
  for (const key of ['group.hasChair', 'group.class'])
    expect(() => answerGroup(group, { key }, { kind: 'value', value: true })).toThrow(TypeError);
});
