import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keluarga } from './run-keluarga.ts';

const examples = join(import.meta.dirname, '../../keluarga/examples/groups');
const loan = join(examples, 'running-loan.json');
const on = ['--on', '2026-11-24'];

test.each(readdirSync(examples))('%s is answered in both languages and as JSON', async (name) => {
  const args = ['group', join(examples, name), ...on];
  const [id, en, json] = [
    await keluarga(args),
    await keluarga([...args, '--lang', 'en']),
    await keluarga([...args, '--json']),
  ];
  expect([id.code, id.err, en.code, en.err, json.code, json.err]).toEqual([0, '', 0, '', 0, '']);
  expect(id.out).toContain('bukan surat keterangan');
  expect(en.out).toContain('not a certificate');
  for (const out of [id.out, en.out]) expect(out).not.toMatch(/[{}]|undefined/);
  expect(Object.keys(JSON.parse(json.out))).toEqual(['notice', 'on', 'readiness', 'classes', 'findings', 'orders']);
});

test('a shut route comes with the nearest permitted change, and an order leaves it out', async () => {
  const { out } = await keluarga(['group', loan, ...on]);
  expect(out).toContain('Tunggu sampai KUR atau kredit program yang berjalan lunas.');
  expect(out).toContain('Bila syarat terakhir yang kami baca masih dipakai');
  const { orders } = JSON.parse((await keluarga(['group', loan, ...on, '--json'])).out);
  expect(orders[0].order).not.toContain('capital.umi');
});

test('a bad record is told with every place, and nothing is answered', async () => {
  const record = { answeredOn: '2026-11-24', people: [{ id: 'ibu' }], chair: 'bapak', sales: -1 };
  const bad = await keluarga(['group', '-', ...on, '--lang', 'en'], JSON.stringify(record));
  expect([bad.code, bad.out]).toEqual([2, '']);
  expect(bad.err).toContain('sales: negative:');
  const stranger = await keluarga(['group', '-', ...on], JSON.stringify({ ...record, sales: 1 }));
  expect(stranger.err).toContain('chair: chair-not-listed: Ketua "bapak" tidak ada di daftar anggota.');
  expect((await keluarga(['group', '-', ...on], '')).err).toContain('empty');
  expect((await keluarga(['group', loan])).err).toContain('--on: missing');
});
