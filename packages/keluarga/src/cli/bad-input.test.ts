import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { keluarga } from './run-keluarga.ts';

const folder = mkdtempSync(join(tmpdir(), 'keluarga-'));
afterAll(() => rmSync(folder, { recursive: true }));

const couples = (text: string) =>
  `{"answeredOn":"2026-01-01","members":[{"id":"ibu"},{"id":"ayah"}],"couples":[${text}]}`;
const member = (text: string) => `{"answeredOn":"2026-01-01","members":[{"id":"ani",${text}}]}`;

/** What is wrong, what stands on standard input, what both languages must name. */
const records: [string, string | Uint8Array, RegExp][] = [
  ['not JSON', '{', /JSON/],
  ['nothing', '', /JSON/],
  ['only spaces', ' \n', /JSON/],
  ['a number', '5', /\{/],
  ['not UTF-8', Uint8Array.of(0x7b, 0xff, 0xfe), /UTF-8/],
  ['a NUL byte', '{"answeredOn":"2026-01-01\0"}', /UTF-8/],
  ['5 MB of junk', 'x'.repeat(5_000_000), /KK/],
  ['deep nesting', '['.repeat(50_000), /./],
  ['deep nesting of an object', `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`, /./],
  ['a wrong type', member('"age":"tiga"'), /^members\[0\]\.age: /],
  ['an unknown key', '{"answeredOn":"2026-01-01","memberz":[]}', /memberz.*members/],
  ['31 February', member('"birthDate":"2000-02-31"'), /^members\[0\]\.birthDate: /],
  ['a birth after the answers', member('"birthDate":"2026-01-02"'), /answeredOn/],
  ['a negative number', member('"age":-1'), /^members\[0\]\.age: /],
  ['a range upside down', member('"age":[35,30]'), /^members\[0\]\.age/],
  ['one person in two couples', couples('{"wife":"ibu","husband":"ayah"},{"wife":"ibu"}'), /ibu/],
  ['answers that contradict each other', member('"age":5,"birthDate":"1990-01-01"'), /^members\[0\]\./],
];

test.each(records)('%s is an issue in both languages, with nothing on standard output', async (_, input, named) => {
  const said = await Promise.all(
    ['id', 'en'].map((lang) => keluarga(['assess', '-', '--on', '2026-02-01', '--lang', lang], input)),
  );
  for (const { code, out, err } of said) {
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(named);
    expect(err).not.toMatch(/\bat \S+:\d+|Error:/);
  }
  expect(said[0]?.err).not.toBe(said[1]?.err);
});

test('every issue of a record is told, one a line', async () => {
  const { err } = await keluarga(['ask', '-', '--on', '2026-02-01'], member('"age":-1,"pregnant":"x","jobb":1'));
  expect(
    err
      .trim()
      .split('\n')
      .map((line) => line.split(':')[0]),
  ).toEqual(['members[0].age', 'members[0].pregnant', 'members[0].jobb']);
});

const good = '{"answeredOn":"2026-01-01"}';
const latin = join(folder, 'latin.json');
writeFileSync(latin, Buffer.from('{"a":"\xe9"}', 'latin1'));

const commands: [string, readonly string[], RegExp][] = [
  ['a day without its day', ['assess', '-', '--on', '2026-02'], /2026-06-01/],
  ['a day that does not exist', ['assess', '-', '--on', '2026-02-31'], /2026-02-31/],
  ['a day far away', ['ask', '-', '--on', '9999-12-31'], /2199-12-31/],
  ['an unknown programme', ['assess', '-', '--on', '2026-02-01', '--programme', 'pkhh'], /pkhh.*uppka, pkh, sembako/],
  ['an unknown place', ['assess', '-', '--on', '2026-02-01', '--locality', 'bontang'], /bontang.*balikpapan/],
  ['a missing file', ['assess', join(folder, 'none.json'), '--on', '2026-02-01'], /none\.json/],
  ['a folder', ['assess', folder, '--on', '2026-02-01'], /folder/],
  ['a file that is not UTF-8', ['assess', latin, '--on', '2026-02-01'], /UTF-8/],
  ['no day', ['assess', '-'], /--on/],
  ['an unknown language', ['law', '--lang', 'fr'], /id, en/],
  ['an unknown command', ['daftar'], /daftar/],
  ['an unknown option', ['schema', '--nik'], /--nik/],
  ['no file', ['ask', '--on', '2026-02-01'], /file/],
  ['a day of rules that is none', ['rules', '--on', 'besok'], /besok/],
];

test.each(commands)('%s names what is allowed and answers nothing', async (_, args, named) => {
  const { code, out, err } = await keluarga(args, good);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(named);
});
