import { spawnSync } from 'node:child_process';

const HEADER =
  'no_keluarga;no_anggota;jenis_kelamin;tanggal_lahir;status_kawin;hubungan;pekerjaan;pendidikan;hamil;pakai_kb;cara_kb';

/** Reads a made-up list of so many rows, each with a quoted cell, in a process of its own; prints seconds and peak bytes. */
const program = (rows: number) => `
import { Readable } from 'node:stream';
import { importCsv } from 'keluarga/csv';
function* list() {
  yield '${HEADER}\\n';
  for (let i = 0; i < ${rows}; i++) yield \`\${i >> 2};\${(i & 3) + 1};2;1990-06-15;2;1;1;8;2;1;"6"\\n\`;
}
const start = performance.now();
let members = 0;
for await (const one of importCsv(Readable.from(list()), { form: 'pk-21', answeredOn: '2026-11-24' }))
  if ('family' in one) members += one.family.members.length;
if (members !== ${rows}) throw new Error(members + ' of ${rows} rows');
console.log(JSON.stringify([(performance.now() - start) / 1000, process.resourceUsage().maxRSS * 1024]));
`;

for (const rows of [1_000, 10_000, 100_000]) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '--eval', program(rows)], {
    cwd: import.meta.dirname,
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(stderr);
  const [seconds, bytes] = JSON.parse(stdout) as [number, number];
  const megabytes = Math.round(bytes / 2 ** 20);
  console.log(`CSV ${rows} rows: ${Math.round(rows / seconds)} rows a second, peak ${megabytes} MiB`);
}
