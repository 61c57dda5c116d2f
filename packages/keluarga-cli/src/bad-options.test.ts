import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { keluarga } from './run-keluarga.ts';

const folder = mkdtempSync(join(tmpdir(), 'keluarga-'));
afterAll(() => rmSync(folder, { recursive: true }));
const latin = join(folder, 'latin.json');
writeFileSync(latin, Buffer.from('{"a":"\xe9"}', 'latin1'));

const on = ['--on', '2026-02-01'];

/** What is wrong, the command line, and how each line begins and what it names in both languages. */
const commands: [string, readonly string[], RegExp][] = [
  ['no day', ['assess', '-'], /^--on: missing: .*2026-06-01/],
  ['a day without its day', ['assess', '-', '--on', '2026-02'], /^--on: not-a-day: "2026-02" .*2026-06-01/],
  ['a day that does not exist', ['assess', '-', '--on', '2026-02-31'], /^--on: not-a-day: "2026-02-31" /],
  ['a day far away', ['ask', '-', '--on', '9999-12-31'], /^--on: far-day: .*1800-01-01.*2199-12-31/],
  [
    'an unknown programme',
    ['assess', '-', ...on, '--programme', 'pkhh'],
    /^--programme: unknown-p.*"pkhh".*: uppka, pkh/,
  ],
  [
    'an unknown place',
    ['assess', '-', ...on, '--locality', 'bontang'],
    /^--locality: unknown-l.*"bontang".*: balikpapan/,
  ],
  ['a missing file', ['assess', join(folder, 'none.json'), ...on], /^no-such-file: .*none\.json/],
  ['a folder', ['assess', folder, ...on], /^is-a-folder: /],
  ['a folder of records', ['assess', folder, ...on, '--ndjson'], /^is-a-folder: /],
  ['a file that is not UTF-8', ['assess', latin, ...on], /^not-utf-8: /],
  ['an unknown command', ['daftar'], /^daftar: unknown-command: .*--help/],
  ['an unknown option', ['law', '--nik'], /^--nik: unknown-option: .*--help/],
  ['an option without its value', ['assess', '-', '--on'], /^--on <day>: option-missing-argument: /],
  ['a schema of no record', ['schema', 'desa'], /^record: unknown-record: /],
  ['no file', ['ask', ...on], /^file: missing-argument: /],
  ['two files', ['ask', 'a', 'b', ...on], /^ask: excess-arguments: /],
  ['a day of rules that is none', ['rules', '--on', 'besok'], /^--on: not-a-day: "besok"/],
];

test.each(commands)('%s is told in both languages, and nothing is answered', async (_, args, line) => {
  const input = '{"answeredOn":"2026-01-01"}';
  const [command = '', ...rest] = args;
  const id = await keluarga([command, '--lang', 'id', ...rest], input);
  const en = await keluarga([command, '--lang=en', ...rest], input);
  for (const { code, out, err } of [id, en]) {
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(line);
    expect(err.trimEnd()).not.toContain('\n');
  }
  expect(id.err).not.toBe(en.err);
});

test('an unknown language is told with those there are', async () => {
  const { code, out, err } = await keluarga(['law', '--lang', 'fr']);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(/^--lang: unknown-language: .*"fr".*: id, en\./);
});

test('everything wrong with the options is told at once', async () => {
  const wrong = ['--on', 'x', '--locality', 'y', '--lang', 'z', '--programme', 'a', '--programme', 'b'];
  const { err } = await keluarga(['assess', '-', ...wrong]);
  const told = err.trimEnd().split('\n');
  expect(told.map((line) => line.split(':')[0])).toEqual([
    '--on',
    '--locality',
    '--lang',
    '--programme',
    '--programme',
  ]);
});

test('without a command the help is on standard error', async () => {
  const { code, out, err } = await keluarga([]);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(/^Usage: keluarga/);
});
