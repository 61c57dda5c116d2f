import { expect, test } from 'vitest';
import { keluarga } from './run-keluarga.ts';

const record = '{"answeredOn":"2026-01-01","couples":[{"wifeAge":[30,35],"method":"none"}],"couplesComplete":true}';
const args = ['assess', '-', '--on', '2026-02-01', '--ndjson', '--programme', 'uppka'];
const linesOf = (text: string) =>
  text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

test('each record gives a line; a bad one its number and issues, and the rest are answered', async () => {
  const input = [record, '{"answeredOn":5}', '', `${record}\r`, '{', record].join('\n');
  const { code, out, err } = await keluarga([...args, '--lang', 'en'], input);
  expect(code).toBe(2);
  expect(linesOf(out).map(({ line, findings }) => [line, findings?.[0].programme])).toEqual([
    [1, 'uppka'],
    [2, undefined],
    [4, 'uppka'],
    [5, undefined],
    [6, 'uppka'],
  ]);
  expect(linesOf(out)[1].issues).toEqual([
    { path: 'answeredOn', code: 'not-a-day', says: expect.stringContaining('day') },
  ]);
  expect(err).toMatch(/^line 2: answeredOn: .*\nline 5: .*JSON/);
});

test('bytes that are not UTF-8 and a line of 9 MB are bad lines like others', async () => {
  const input = Buffer.concat([Buffer.from([0xff, 10]), Buffer.alloc(9_000_000, 'x'), Buffer.from(`\n${record}`)]);
  const { code, out } = await keluarga(args, input);
  expect(code).toBe(2);
  expect(linesOf(out).map(({ line, issues }) => [line, issues?.[0].code])).toEqual([
    [1, 'not-utf-8'],
    [2, 'too-large'],
    [3, undefined],
  ]);
});

test('10,000 records, 40 MB of answers, pass through a heap of 48 MB', async () => {
  const { code, out, err } = await keluarga(args, `${record}\n`.repeat(10_000), ['--max-old-space-size=48']);
  expect([code, err]).toEqual([0, '']);
  expect(out.length).toBeGreaterThan(35_000_000);
  expect(JSON.parse(out.slice(out.lastIndexOf('{"line"'))).line).toBe(10_000);
});
