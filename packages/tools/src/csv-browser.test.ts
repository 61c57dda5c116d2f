import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';
import { expect, test } from 'vitest';
import { root } from './paths.ts';

const LIST = 'no_keluarga;no_anggota;jenis_kelamin;tanggal_lahir\n1;1;L;02/03/1980\n1;2;P;"1982-05-06"\n';

test('the door reads a list and writes one where nothing of Node is', async () => {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'packages/keluarga/dist/csv.js')],
    ...{ bundle: true, write: false, platform: 'browser', format: 'iife', globalName: 'csv', logLevel: 'silent' },
  });
  const browser = createContext({ TextDecoder, bytes: new TextEncoder().encode(LIST) });
  runInContext(outputFiles[0]?.text ?? '', browser);
  const program = `(async () => {
    const found = [];
    for await (const each of csv.importCsv([bytes], { form: 'pk-21', answeredOn: '2026-11-24' })) found.push(each);
    const { family, lines } = found.at(-1);
    return JSON.stringify([lines, family.members, csv.csvText(['a'], [['=1;']]), typeof process, typeof Buffer]);
  })()`;
  expect(JSON.parse(await runInContext(program, browser))).toEqual([
    [2, 3],
    [
      { id: 'anggota-1', sex: 'male', birthDate: '1980-03-02' },
      { id: 'anggota-2', sex: 'female', birthDate: '1982-05-06' },
    ],
    '\uFEFFa\r\n"\'=1;"\r\n',
    'undefined',
    'undefined',
  ]);
});
