import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { assessGroup, groups } from '../../catalogue/groups.ts';
import { lawOn } from '../../law/book.ts';
import { numbersOf } from '../../law/numbers.ts';
import { withOverlay } from '../../law/overlay.ts';
import type { Group } from '../../uppka/group/group.ts';
import { readGroup } from '../../uppka/group/read.ts';
import { en, groupEn } from '../en.ts';
import { groupId, id } from '../id.ts';
import { sayGroup } from './say-group.ts';

const on = '2026-11-24';
const group: Group = {
  answeredOn: on,
  people: [{ id: 'ibu-1', ktp: true, amount: 5_000_000 }],
  chair: 'ibu-1',
  loans: [{ of: 'ibu-1', scheme: 'kur-mikro', state: 'running' }],
};
const said = (check: string, language: 'id' | 'en', record = group) => {
  const [finding] = assessGroup(record, { on, programmes: [check] });
  if (!finding) throw new Error(check);
  return language === 'id' ? sayGroup(finding, groupId, id) : sayGroup(finding, groupEn, en);
};

test('a shut route is said with why and with its traps', () => {
  expect(said('capital.umi', 'id')).toMatchObject({
    title: 'Pembiayaan ultra mikro (UMi), ibu-1',
    verdict: 'Belum sesuai sekarang',
  });
  expect(said('capital.umi', 'id').lines[0]?.text).toContain('UMi tertutup selama KUR');
  expect(said('capital.umi', 'en').lines[0]?.text).toContain('UMi is shut');
  expect(said('capital.umi', 'id').traps[0]).toContain('Ini utang');
});

test('where the text of this year was not read, the bank is named', () => {
  const able = { ...group, loans: [], loansComplete: true };
  const person = { ...able.people?.[0], id: 'ibu-1', age: 30, business: true, businessMonths: 12, nib: true, sales: 1 };
  const { verdict, traps } = said('capital.kur.supermikro', 'id', { ...able, people: [person] });
  expect(verdict).toBe('Tanyakan ke bank penyalur KUR');
  expect(traps.join(' ')).toContain('Rp100.000.000');
});

test('an office whose answer was used is named', () => {
  const law = withOverlay({
    question: 'uppka.group.min-members',
    value: 500,
    from: '2020-01-01',
    cite: 'naskah',
    by: 'kantor',
  });
  const [finding] = assessGroup({ ...group, peopleComplete: true }, { on, programmes: ['uppka.group'], law });
  expect(finding && sayGroup(finding, groupId, id).overlay.join()).toContain('kantor');
});

test('no sentence of any finding has an empty brace', () => {
  for (const finding of assessGroup({ ...group, products: [{ id: 'kue' }] }, { on }))
    for (const { lines, traps, verdict } of [sayGroup(finding, groupId, id), sayGroup(finding, groupEn, en)])
      expect([verdict, ...traps, ...lines.map(({ text }) => text)].join(' ')).not.toMatch(/[{}]|undefined/);
});

const folder = join(import.meta.dirname, '../../../examples/groups');
const examples = readdirSync(folder).map((file) => readGroup(JSON.parse(readFileSync(join(folder, file), 'utf8'))));

test('a finding carries every number its words speak of, and calls no product a member, nor its subject another', () => {
  for (const day of ['2024-06-01', on, '2028-01-01']) {
    const numbers = numbersOf([...groups.book.params.values()], lawOn(groups.book, day));
    for (const read of examples)
      for (const finding of read.ok ? assessGroup(read.group, { on: day }) : []) {
        const told = sayGroup(finding, groupId, id);
        expect(told).toEqual(sayGroup({ ...finding, numbers }, groupId, id));
        if (finding.subject.id === undefined) continue;
        const texts = told.lines.map(({ text }) => text).join(' ');
        expect(texts).not.toContain(groupId.phrases.anyMember);
        expect(texts).not.toContain(id.phrases.anyProduct);
      }
  }
});

test.each(['constructor', 'valueof', 'tostring'])('a product called %s is said as any other', (strange) => {
  for (const finding of assessGroup({ answeredOn: on, products: [{ id: strange, kind: 'food' }] }, { on }))
    expect(JSON.stringify(sayGroup(finding, groupId, id))).not.toMatch(/native code|\[object|undefined/);
});
