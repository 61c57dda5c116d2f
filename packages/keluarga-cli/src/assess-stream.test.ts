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
    { path: 'answeredOn', code: 'not-a-day', message: expect.stringContaining('day') },
  ]);
  expect(err).toMatch(/^line 2: answeredOn: not-a-day: .*\nline 5: not-json: .*\n$/);
});

const HEADER =
  'no_keluarga,no_anggota,jenis_kelamin,tanggal_lahir,status_kawin,hubungan,pekerjaan,pendidikan,hamil,pakai_kb,cara_kb';

test('every line carries that it is no decision: of a record, of a bad one, and of a list in CSV', async () => {
  const csv = [HEADER, '1,1,2,1990-06-15,2,1,1,8,2,1,', '2,1,1,1980-01-01,1,1,2,8,,,'].join('\n');
  const list = await keluarga(['import', '-', '--form', 'pk-21', '--answered-on', '2026-01-01'], csv);
  const { out } = await keluarga(args, `${record}\n{\n${list.out}`);
  expect(linesOf(out)).toHaveLength(4);
  for (const { notice } of linesOf(out)) expect(notice).toBe('not-a-decision');
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

test('without --changes a stream leaves them out, with it they are there', async () => {
  const [without, withThem] = [await keluarga(args, record), await keluarga([...args, '--changes'], record)];
  expect(linesOf(without.out)[0].findings[0]).toMatchObject({ until: null, change: null, changes: null });
  expect(linesOf(withThem.out)[0].findings[0].changes[0]).toMatchObject({ from: '2026-02-01', verdict: 'incomplete' });
});

test('a stream without a record is bad input', async () => {
  const { code, out, err } = await keluarga(args, '\n \r\n');
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(/^empty: /);
});
