import { expect, test } from 'vitest';
import { forms } from './csv/forms.ts';
import { facts } from './facts.ts';
import { openSid } from './opensid.ts';

test('the methods are those of the seed data, in its order', () => {
  expect(Object.entries(openSid.cara_kb_id).slice(0, 7)).toEqual([
    ['1', 'pill'],
    ['2', 'iud'],
    ['3', 'injection'],
    ['4', 'condom'],
    ['5', 'implant'],
    ['6', 'mow'],
    ['7', 'mop'],
  ]);
  expect(Object.keys(openSid.cara_kb_id)).toHaveLength(9);
});

test('100 alone means that no method is used, and 99 is any not named', () => {
  expect(Object.entries(openSid.cara_kb_id).filter(([, value]) => [value].flat().includes('none' as never))).toEqual([
    ['100', 'none'],
  ]);
  const all = facts['couple.method'].domain.values;
  expect(new Set(Object.values(openSid.cara_kb_id).flat())).toEqual(new Set(all));
});

test('not one code of a method means in OpenSID what it means in the family census', () => {
  const census: Readonly<Record<string, unknown>> = forms['pk-21'].method;
  const same = Object.entries(openSid.cara_kb_id).filter(([code, value]) => census[code] === value);
  expect(same).toEqual([]);
});

test.each([
  ['status_kawin', [false, true, false, false]],
  ['hamil', [true, false]],
  ['sex', ['male', 'female']],
] as const)('%s has the codes of the seed data', (field, values) => {
  expect(Object.values(openSid[field])).toEqual(values);
});

test('who is the head is never told by the sex', () => {
  expect(openSid.kk_level[1]).toBe('head');
  expect(Object.values(openSid.kk_level)).toHaveLength(11);
  const all = facts['member.relation'].domain.values;
  expect(new Set(Object.values(openSid.kk_level).flat())).toEqual(new Set(all));
});

test('schools are values of their fact; having left SD, reading, and special schools say nothing', () => {
  for (const school of Object.values(openSid.pendidikan_sedang_id))
    expect(facts['member.school'].domain.values).toContain(school);
  const silent = [5, 14, 15, 16, 17].filter((code) => code in openSid.pendidikan_sedang_id);
  expect(silent).toEqual([]);
});
