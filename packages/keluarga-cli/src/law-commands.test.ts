import { Ajv2020 } from 'ajv/dist/2020.js';
import { rulesSchema } from 'keluarga';
import { lawDocument } from 'keluarga/law';
import { expect, test } from 'vitest';
import { keluarga } from './run-keluarga.ts';

const ajv = new Ajv2020({ strict: false, formats: { date: true } });
const validate = ajv.compile(rulesSchema());

test('rules --json is the whole law; of a day it has only what is in force then', async () => {
  const whole = JSON.parse((await keluarga(['rules', '--json'])).out);
  const day = JSON.parse((await keluarga(['rules', '--json', '--on', '2021-06-08'])).out);
  for (const document of [whole, day]) {
    validate(document);
    expect(validate.errors).toBeNull();
  }
  expect(whole).toEqual(JSON.parse(JSON.stringify(lawDocument())));
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
  expect(due).toContainEqual({ id: 'ombudsman', kind: 'contact', why: 'last-seen', on: '2022-12-31' });
  expect(due).toEqual(due.toSorted((a: { on: string }, b: { on: string }) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)));
  const today = await keluarga(['rules', '--due', '--lang', 'en']);
  expect(today.out).toMatch(/2026-12-31 +│ param\.umk +│ ends without a successor/);
});

test('rules can be read with their expressions and what was left out, law as a table and as JSON', async () => {
  const { out } = await keluarga(['rules', '--lang', 'en']);
  expect(out).toMatch(/^pkh\.decile\.max\n( {2}Since .*\n.*\n)* {2}Since .*, Grade C, .*\n {4}4 desil\n/m);
  expect(out).toContain('\n    {"rule":"kb.peserta"}\n');
  expect(out).toMatch(/\d+ ids of the research notes are no rule \(leftOut\), because:\n {2}- /);
  expect((await keluarga(['law'])).out).toContain('Peraturan BKKBN 17/2020');
  const { instruments } = JSON.parse((await keluarga(['law', '--json'])).out);
  expect(instruments).toContainEqual(expect.objectContaining({ id: 'uu-52-2009', kind: 'uu' }));
});

test.each([
  [['schema'], 'members', 'people'],
  [['schema', 'family'], 'members', 'people'],
  [['schema', 'group'], 'people', 'members'],
])('%j is a JSON Schema of records with %s', async (line, has, lacks) => {
  const { out } = await keluarga(line);
  const validate = ajv.compile(JSON.parse(out));
  const answeredOn = '2026-01-01';
  expect(validate({ answeredOn, [has]: [{ id: 'ibu' }] })).toBe(true);
  expect([validate({ answeredOn, [lacks]: [{ id: 'ibu' }] }), validate({})]).toEqual([false, false]);
});

test('help is on standard output and names every command', async () => {
  const { code, out, err } = await keluarga(['--help']);
  expect([code, err]).toEqual([0, '']);
  for (const command of ['assess', 'ask', 'import', 'rules', 'law', 'schema']) expect(out).toContain(`  ${command} `);
});
