import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const main = join(import.meta.dirname, 'main.ts');
const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8'));

/** The command line as a process of its own; its standard input stays open until `input` is given. */
const start = (args: readonly string[], stdout: 'pipe' | number = 'pipe', node: readonly string[] = []) => {
  const child = spawn(process.execPath, [...node, main, ...args], { stdio: ['pipe', stdout, 'pipe'] });
  const said = { out: '', err: '' };
  child.stdin?.on('error', () => undefined);
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    said.out += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said.err += text;
  });
  const ended = new Promise<{ code: number | null; out: string; err: string }>((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve({ code, ...said }));
  });
  return { child, ended };
};

test('it answers on standard output with code 0 and its version', async () => {
  const { child, ended } = start(['--version']);
  child.stdin?.end();
  expect(await ended).toEqual({ code: 0, out: `${version}\n`, err: '' });
});

test('bad input ends it with code 2, although standard input stays open', async () => {
  const { code, out, err } = await start(['assess', '-', '--on', '2026-02']).ended;
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(/^--on: not-a-day: /);
});

test('5 MB of junk end it with code 2, although more would come', async () => {
  const { child, ended } = start(['ask', '-', '--on', '2026-02-01']);
  child.stdin?.write('['.repeat(5_000_000));
  const { code, out, err } = await ended;
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(/^too-large: /);
});

test('a reader that goes away is no fault', async () => {
  const { child, ended } = start(['rules', '--json']);
  child.stdout?.once('data', () => child.stdout?.destroy());
  expect(await ended).toMatchObject({ code: 0, err: '' });
});

test('an answer that cannot be written is our fault', async () => {
  const full = openSync('/dev/full', 'w');
  const { code, err } = await start(['schema'], full).ended;
  closeSync(full);
  expect(code).toBe(1);
  expect(err).toMatch(/^keluarga: .*ENOSPC/);
});

test('10,000 records, 40 MB of answers, pass through a heap of 48 MB', async () => {
  const record = '{"answeredOn":"2026-01-01","couples":[{"wifeAge":[30,35],"method":"none"}],"couplesComplete":true}';
  const args = ['assess', '-', '--on', '2026-02-01', '--ndjson', '--programme', 'uppka'];
  const { child, ended } = start(args, 'pipe', ['--max-old-space-size=48']);
  child.stdin?.end(`${record}\n`.repeat(10_000));
  const { code, out, err } = await ended;
  expect([code, err]).toEqual([0, '']);
  expect(out.length).toBeGreaterThan(35_000_000);
  expect(JSON.parse(out.slice(out.lastIndexOf('{"line"'))).line).toBe(10_000);
});
