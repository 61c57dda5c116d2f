import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { facts } from '../family/facts.ts';
import { keluarga } from './run-keluarga.ts';

const examples = join(import.meta.dirname, '../../examples');
const couple = join(examples, 'couple-without-contraception.json');
const on = ['--on', '2026-02-01'];

test.each(['id', 'en'])('assess tells answers, reasons, sources and who decides in %s', async (lang) => {
  const { code, out, err } = await keluarga(['assess', couple, ...on, '--lang', lang, '--no-changes']);
  expect([code, err]).toEqual([0, '']);
  for (const part of [
    'UPPKA',
    'PKH',
    'Sembako',
    '[1]',
    '17/2020',
    lang === 'id' ? 'bukan surat keterangan' : 'not a certificate',
  ])
    expect(out).toContain(part);
  expect(out).not.toMatch(/[{}]|undefined/);
  expect(out).not.toContain('\u001b');
});

test('assess --json has each part of a finding', async () => {
  const { out } = await keluarga(['assess', couple, ...on, '--json', '--programme', 'uppka']);
  const { findings } = JSON.parse(out);
  expect(findings).toHaveLength(1);
  expect(Object.keys(findings[0])).toEqual(
    expect.arrayContaining([
      'programme',
      'subject',
      'verdict',
      'grade',
      'missing',
      'unsettled',
      'reasons',
      'amount',
      'until',
      'change',
      'changes',
    ]),
  );
  expect(findings[0]).toMatchObject({
    programme: 'uppka',
    verdict: expect.stringMatching(/ask|incomplete/),
    amount: null,
  });
  expect(findings[0].changes.at(-1).to).toBe('2028-02-01');
});

test('every example is answered from standard input', async () => {
  for (const name of readdirSync(examples).filter((file) => file.endsWith('.json'))) {
    const { code, err } = await keluarga(['assess', join(examples, name), ...on, '--no-changes', '--json']);
    expect([name, code, err]).toEqual([name, 0, '']);
  }
});

test('ask puts questions into words, best first; beside contraception stands that nobody may be forced', async () => {
  const record = '{"answeredOn":"2026-01-01","couples":[{"married":true,"wifeAge":30}],"couplesComplete":true}';
  const asked = await keluarga(['ask', '-', ...on, '--json', '--programme', 'uppka', '--lang', 'en'], record);
  const { questions } = JSON.parse(asked.out);
  for (const { key, text, settles } of questions) {
    expect(Object.keys({ ...facts, 'list:members': 0, 'list:couples': 0 })).toContain(key);
    expect([text.length > 0, settles.uppka > 0]).toEqual([true, true]);
  }
  const method = questions.find(({ key }: { key: string }) => key === 'couple.method');
  expect(method.note).toMatch(/^Nobody may be forced/);
  expect((await keluarga(['ask', '-', ...on, '--programme', 'uppka'], record)).out).toContain(
    'Tidak seorang pun boleh dipaksa',
  );
});

test('rules --json is the whole law; of a day it has only what is in force then', async () => {
  const whole = JSON.parse((await keluarga(['rules', '--json'])).out);
  const day = JSON.parse((await keluarga(['rules', '--json', '--on', '2021-06-08'])).out);
  const versions = (of: typeof whole, id: string) =>
    of.params.find((entry: { id: string }) => entry.id === id).versions;
  expect(whole.leftOut.length).toBeGreaterThan(300);
  expect(versions(whole, 'pkh.elderlyAge')).toHaveLength(4);
  expect(versions(day, 'pkh.elderlyAge').map(({ value }: { value: number }) => value)).toEqual([60]);
  expect(versions(day, 'pkh.decile.max')).toEqual([]);
});

test('rules --due tells what must be read again, the earliest first', async () => {
  const { due } = JSON.parse((await keluarga(['rules', '--due', '--on', '2026-11-24', '--json'])).out);
  expect(due).toContainEqual({ id: 'param.umk', kind: 'param', why: 'ends', on: '2026-12-31' });
  expect(due).toEqual(due.toSorted((a: { on: string }, b: { on: string }) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)));
  expect((await keluarga(['rules', '--due'])).code).toBe(0);
});

test('rules and law can be read as tables, law as JSON too', async () => {
  expect((await keluarga(['rules', '--lang', 'en'])).out).toContain('pkh.decile.max = 4 desil');
  expect((await keluarga(['law'])).out).toContain('Peraturan BKKBN 17/2020');
  const { instruments } = JSON.parse((await keluarga(['law', '--json'])).out);
  expect(instruments).toContainEqual(expect.objectContaining({ id: 'uu-52-2009', kind: 'uu' }));
});

test('schema is a JSON Schema that the examples fit', async () => {
  const { out } = await keluarga(['schema']);
  const validate = new Ajv2020({ strict: false, formats: { date: true } }).compile(JSON.parse(out));
  expect([validate({ answeredOn: '2026-01-01' }), validate({})]).toEqual([true, false]);
});

test('help and version answer on standard output', async () => {
  const [help, version] = await Promise.all([keluarga(['--help']), keluarga(['--version'])]);
  expect([help.code, help.err, version.code, version.err]).toEqual([0, '', 0, '']);
  expect(help.out).toContain('assess');
  expect(version.out).toMatch(/^\d+\.\d+\.\d+/);
});
