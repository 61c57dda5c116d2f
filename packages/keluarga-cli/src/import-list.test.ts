import { expect, test } from 'vitest';
import { keluarga } from './run-keluarga.ts';

const HEADER =
  'no_keluarga;no_anggota;jenis_kelamin;tanggal_lahir;status_kawin;hubungan;pekerjaan;pendidikan;hamil;pakai_kb;cara_kb';
const list = `${HEADER}\nA;1;1;01/02/1985;2;1;7;8;;;\nA;2;2;1990-06-15;2;2;1;8;2;1;5\nB;1;2;1950-01-01;4;1;1;2;2;;\n`;
const args = ['import', '-', '--form', 'pk-21', '--answered-on', '2026-01-01'];

test('an imported list goes straight into a stream of assessments', async () => {
  const imported = await keluarga(args, list);
  expect([imported.code, imported.err]).toEqual([0, '']);
  const stream = ['assess', '-', '--on', '2026-02-01', '--ndjson', '--programme', 'sembako'];
  const assessed = await keluarga(stream, imported.out);
  expect(assessed.code).toBe(0);
  expect(assessed.out.trimEnd().split('\n')).toHaveLength(2);
});

test('a bad row is told with its line, and the other families are kept', async () => {
  const { code, out, err } = await keluarga([...args, '--lang', 'en'], `${list}C;1;2;31/02/1990;4;1;1;2;2;;\n`);
  expect(code).toBe(2);
  expect(out.trimEnd().split('\n').length).toBeGreaterThanOrEqual(2);
  expect(err).toMatch(/^line 5: tanggal_lahir: not-a-day: /m);
});

test.each([
  [['--form', 'pk-99', '--answered-on', '2026-01-01'], /pk-99.*pk-15, pk-20, pk-21/],
  [['--form', 'pk-21', '--answered-on', '2026-01'], /2026-01/],
])('%j names what is allowed', async (flags, named) => {
  const { code, out, err } = await keluarga(['import', '-', ...flags], list);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(named);
});

test('a list that is not UTF-8 is refused', async () => {
  const { code, out, err } = await keluarga(args, Buffer.from(`${list}D;1;2;;;;;;;;P\xe9\n`, 'latin1'));
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(/^not-utf-8: /);
});

test('what is wrong with each option is told at once', async () => {
  const { code, err } = await keluarga(['import', '-', '--lang', 'fr'], list);
  expect(code).toBe(2);
  expect(err.split('\n').map((line) => line.split(': ').slice(0, 2))).toEqual([
    ['--form', 'unknown-form'],
    ['--answered-on', 'missing'],
    ['--lang', 'unknown-language'],
    [''],
  ]);
});
