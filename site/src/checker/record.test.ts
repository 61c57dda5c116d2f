import { assess, balikpapan, type Family } from 'keluarga';
import { expect, test } from 'vitest';
import { id } from '../words/id.ts';
import { inOrder, sharperOf } from './flow.ts';
import { put } from './record.ts';
import { OTHER, type Reply } from './reply.ts';

const on = '2026-11-24';
const labels = id.cek.roleIds;
const start: Family = { answeredOn: on };
const listed = put(start, { key: 'list:members', list: 'members' }, people({ mother: 1, father: 1, child: 2 }), labels);

function people(count: Extract<Reply, { kind: 'people' }>['count'], complete = true): Reply {
  return { kind: 'people', count, complete };
}

test('people go by their role, which tells the sex of parents and grandparents', () => {
  expect(listed.members?.map((member) => member.id)).toEqual(['ibu', 'ayah', 'anak-1', 'anak-2']);
  expect(listed.members?.map((member) => member.sex)).toEqual(['female', 'male', undefined, undefined]);
});

test('a couple whose roles are on the KK is named; otherwise the wife is asked for', () => {
  const asked = { key: 'couple.married', list: 'couples', of: [null] };
  const couples = (family: Family, count: number) => put(family, asked, { kind: 'couples', count }, labels).couples;
  expect(couples(listed, 1)).toEqual([{ wife: 'ibu', husband: 'ayah', married: true }]);
  expect(couples(listed, 2)).toEqual([{ married: true }, { married: true }]);
  expect(couples(start, 1)).toEqual([{ married: true }]);
  const open = put(listed, asked, { kind: 'couples', count: 2 }, labels);
  const wife = { key: 'couple.wife', list: 'couples', of: ['2'], among: ['ibu'] };
  expect(put(open, wife, { kind: 'wife', wife: 'ibu' }, labels).couples?.[1]).toEqual({ married: true, wife: 'ibu' });
  expect(put(open, wife, { kind: 'wife', wife: null }, labels).couples?.[1]).toEqual({ married: true, wife: null });
  expect(put(open, wife, { kind: 'unknown' }, labels).couples?.[1]).toEqual({ married: true, wife: 'unknown' });
});

test('who stays on the list keeps the answers', () => {
  const asked = { key: 'member.age', list: 'members', of: ['ibu', 'anak-1'] };
  const aged = put(listed, asked, { kind: 'each', each: { ibu: 30, 'anak-1': [3, 5] } }, labels);
  const again = put(aged, { key: 'list:members', list: 'members' }, people({ mother: 1, child: 1 }), labels);
  expect(again.members).toMatchObject([
    { id: 'ibu', age: 30 },
    { id: 'anak-1', age: [3, 5] },
  ]);
});

const pregnant = { key: 'member.pregnant', list: 'members', of: ['ibu', 'anak-1', 'anak-2'] };

test('nobody is so: nor anyone not listed; answered anew, it is forgotten', () => {
  const none = put(listed, pregnant, { kind: 'who', who: [], other: false }, labels);
  expect(none.nobody?.members).toEqual(['pregnant']);
  const one = put(none, pregnant, { kind: 'who', who: ['ibu'], other: false }, labels);
  expect(one.nobody?.members).toEqual([]);
  expect(one.members?.map((member) => member.pregnant)).toEqual([true, undefined, false, false]);
});

test('somebody not listed yet is put on the list', () => {
  const found = put(listed, { ...pregnant, of: ['ibu', null] }, { kind: 'who', who: [], other: true }, labels);
  expect(found.members?.at(-1)).toEqual({ id: 'orang-1', pregnant: true });
});

test('jobs of the whole list: who has one of them, and what is left for everyone else', () => {
  const asked = { key: 'member.job', list: 'members', of: ['ibu', 'ayah'], unread: ['none', 'informal'] };
  const found = put(listed, asked, { kind: 'kinds', kinds: { wage: ['ayah'], asn: [OTHER] } }, labels);
  expect(found.everyone?.members).toEqual({ job: ['none', 'informal', 'wage', 'asn'] });
  expect(found.members?.map((member) => member.job)).toEqual([
    ['none', 'informal'],
    'wage',
    undefined,
    undefined,
    'asn',
  ]);
  expect(() => assess(found, { on, locality: balikpapan })).not.toThrow();
});

test('only what an amount turns on is asked to sharpen it, and once', () => {
  const finding = assess({ ...start, couplesComplete: true }, { on, programmes: ['uppka'] })[0];
  if (!finding) throw new Error('no finding');
  const open = { ...finding, missing: [{ fact: 'member.age', of: 'ibu', for: 'amount' as const }] };
  const asked = { key: 'member.age', list: 'members', of: ['ibu'] };
  expect(sharperOf([open], [])).toEqual(asked);
  expect(sharperOf([open], [{ asked, reply: { kind: 'unknown' } }])).toBeUndefined();
  expect(sharperOf([finding], [])).toBeUndefined();
});

test('what is open to anybody comes first, then what has a last day', () => {
  const [quota] = assess(start, { on, programmes: ['sembako'] });
  if (!quota) throw new Error('no finding');
  const dated = { ...quota, programme: 'dated', deadlines: [{ id: 'x', on: '2026-12-01' }] };
  const open = { ...quota, programme: 'open', verdict: 'open' as const };
  expect(inOrder([quota, dated, open]).map(({ programme }) => programme)).toEqual(['open', 'dated', 'sembako']);
});
