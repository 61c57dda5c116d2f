import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allFaults } from './all.ts';
import { components } from './components.ts';
import { guideFaults } from './guide.ts';

const site = join(import.meta.dirname, '../..');
const pages = new Set(['/', '/panduan/pkh/']);
const fields = {
  title: "'PKH: bantuan uang'",
  summary: 'Satu kalimat tentang isi panduan.',
  language: 'id',
  programmes: '[pkh]',
  reviewedOn: '2026-11-24',
  sources: '[uu-13-2011]',
};

/** A good guide whose head ends on line 8 and whose body begins on line 10. */
const guide = (body: string, head: Partial<Record<string, string | null>> = {}) => {
  const lines = Object.entries({ ...fields, ...head }).flatMap(([name, value]) =>
    value === null ? [] : [`${name}: ${value}`],
  );
  return `---\n${lines.join('\n')}\n---\n\n${body}\n`;
};
const faults = (mdx: string) => guideFaults('src/content/panduan/id/uji.mdx', mdx, pages);
const body = (text: string) => faults(guide(text));

test('the guides of the site have no fault', () => {
  expect(allFaults(site)).toEqual([]);
});

test('what an editor may write passes', () => {
  const text = [
    'Bantuannya <Jumlah param="pkh.amount.sd" /> setahun, sampai <Jumlah param="pkh.decile.max" />. Lihat [PKH](/panduan/pkh/#untuk-siapa).',
    '## Syarat\n\n<Syarat programme="pkh" />\n\n### Contoh\n\nHarganya <Contoh>Rp10.000</Contoh> sebungkus.',
    '<Peringatan jenis="penting" judul="Gratis">\n  - Jangan bayar.\n</Peringatan>',
    '<DasarHukum instrument="uu-13-2011" article="9" />\n\n{/* catatan untuk editor */}',
    'Buka [laman](https://cekbansos.kemensos.go.id/) pada tahun 2026. Ada tiga puluh empat kelurahan.',
  ];
  expect(body(text.join('\n\n'))).toEqual([]);
});

test.each(Object.keys(fields))('a head without %s is told', (name) => {
  const [fault, ...others] = faults(guide('Isi.', { [name]: null }));
  expect(others).toEqual([]);
  expect(fault).toMatchObject({ field: name, line: 1 });
  expect(fault?.example).toContain(`${name}:`);
});

test.each([
  ['title', { title: 'PKH' }, 2, 'title'],
  ['unquoted colon', { title: 'PKH: bantuan: uang' }, 2, 'kepala'],
  ['language of another folder', { language: 'en' }, 4, 'language'],
  ['programme', { programmes: '[pkh, phk]' }, 5, 'programmes'],
  ['day that is none', { reviewedOn: '2026-02-31' }, 6, 'reviewedOn'],
  ['topic', { topic: 'groups' }, 8, 'topic'],
  ['place in the list', { order: '0' }, 8, 'order'],
  ['instrument', { sources: '[uu-31-2011]' }, 7, 'sources'],
  ['box that nobody knows', { sensitive: 'true', darurat: 'banjir' }, 9, 'darurat'],
  ['missing box of a page for shared phones', { sensitive: 'true' }, 1, 'darurat'],
  ['field nobody knows', { penulis: 'Ani' }, 8, 'penulis'],
  ['desil in the summary', { summary: 'Bantuan untuk keluarga desil 1 saja.' }, 3, 'isi panduan'],
])('a head with a wrong %s is told with its line', (_, head, line, field) => {
  const found = faults(guide('Isi.', head));
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({ line });
  expect(found[0]?.field).toContain(field);
});

test('a page for shared phones with its box passes, and so do articles and years that look like a number to call', () => {
  expect(faults(guide('Isi.', { sensitive: 'true', darurat: 'kb' }))).toEqual([]);
  expect(body('Menurut pasal 112 dan UU 110/2020, lihat 119(2).')).toEqual([]);
});

test('the likeliest ids are named', () => {
  expect(body('<Dokumen bagian="permit.spirt" />')[0]?.write).toContain('permit.sppirt');
  expect(body('<Jumlah param="pkh.amount.smk" />')[0]?.write).toContain('pkh.amount.sma');
  expect(faults(guide('Isi.', { sources: '[uu-13-2021]' }))[0]?.write).toContain('uu-13-2011');
});

test.each([
  ['Bantuannya Rp 3.000.000 setahun.', 'Rp 3.000.000'],
  ['Bantuannya Rp3.000.000.', 'Rp3.000.000'],
  ['Bantuannya Rp. 900.000 saja.', 'Rp. 900.000'],
  ['Bantuannya **Rp** 900 ribu.', 'Rp 900'],
  ['Sebanyak 3 juta.', '3 juta'],
  ['Sebanyak 1,5 juta.', '1,5 juta'],
  ['Sebanyak tiga juta.', 'tiga juta'],
  ['Sebanyak dua ratus ribu.', 'ratus ribu'],
  ['Sebanyak sejuta.', 'sejuta'],
  ['Sebanyak 200 ribu rupiah.', '200 ribu'],
  ['Sebanyak 3,000,000 a year.', '3,000,000'],
  ['It is three million a year.', 'three million'],
  ['Untuk desil 4 ke bawah.', 'desil 4'],
  ['Untuk Desil **empat** ke bawah.', 'Desil empat'],
  ['Untuk desil ke-4 ke bawah.', 'desil ke-4'],
  ['For decile 4 and below.', 'decile 4'],
  ['Untuk the fourth decile.', 'fourth decile'],
  ['Mulai umur 60 tahun.', '60 tahun'],
  ['Paling banyak 4 orang.', '4 orang'],
  ['At most 4 people.', '4 people'],
  ['Hadir 85 persen.', '85 persen'],
  ['Hadir 85%.', '85%'],
  ['Telepon 0542 123 456.', '0542 123 456'],
  ['Telepon +62 811-1234-567.', '+62 811-1234-567'],
  ['Hubungi 112 bila perlu.', '112'],
  ['Telepon: 129.', '129'],
  ['<Peringatan>Hanya desil 4.</Peringatan>', 'desil 4'],
  ['<Peringatan judul="Hanya desil 4">Isi.</Peringatan>', 'desil 4'],
  ['| Siapa | Berapa |\n| --- | --- |\n| Anak | Rp900.000 |', 'Rp900.000'],
  ['- Anak: <Contoh>Rp1</Contoh> atau Rp900.000', 'Rp900.000'],
  ["<DaftarDokumen dokumen={[{ id: 'a', nama: 'Uang Rp900.000' }]} />", 'Rp900.000'],
])('a number of the law by hand is told: %s', (text, hand) => {
  const [fault, ...others] = body(text);
  expect(others).toEqual([]);
  expect(fault?.wrong).toContain(`dengan tangan: "${hand}`);
  expect(fault?.line).toBeGreaterThanOrEqual(10);
});

test.each([
  ['<Jumlah param="pkh.nobody" />', '<Jumlah param>', 'tidak ada angka'],
  ['<Jumlah />', '<Jumlah>', 'belum ditulis'],
  ['<Jumlah param={4} />', '<Jumlah param>', 'harus tulisan'],
  ['<Syarat programme="pip" />', '<Syarat programme>', 'tidak ada program'],
  ['<Syarat program="pkh" programme="pkh" />', '<Syarat program>', 'tidak ada isian'],
  ['<DasarHukum instrument="uu-1" />', '<DasarHukum instrument>', 'tidak ada aturan'],
  ['<TautanCek cek="pip" />', '<TautanCek cek>', 'tidak ada cek'],
  ['<Tenggat tanggal="2027-02-30">Isi.</Tenggat>', '<Tenggat tanggal>', 'bukan tanggal'],
  ['<Peringatan jenis="bahaya">Isi.</Peringatan>', '<Peringatan jenis>', 'tidak dikenal'],
  ['<Syarat />', '<Syarat>', 'programme atau bagian belum'],
  ['<Syarat programme="pkh" bagian="permit.sppirt" />', '<Syarat>', 'dua-duanya'],
  ['<Dokumen bagian="permit.spirt" />', '<Dokumen bagian>', 'tidak ada bagian aturan kelompok'],
  ['<JalanModal jalan="capital.kur" />\n\n<JebakanUmum />', '<JalanModal jalan>', 'tidak ada jalan modal'],
  ['<JalanModal jalan="capital.umi" />', '<JalanModal>', 'belum memuat <JebakanUmum />'],
  ['<RincianLangkah langkah="pirt" />', '<RincianLangkah langkah>', 'tidak ada langkah'],
  ['<PertanyaanProduk aturan="legal.halal" />', '<PertanyaanProduk aturan>', 'tidak ada aturan dengan pertanyaan'],
  ['<MulaiBerlaku aturan="legal.sppirt.place" />', '<MulaiBerlaku aturan>', 'tidak ada aturan dengan hari mulai'],
  ['<Jumlah param="capital.umi.ceiling" />', '<Jumlah param>', 'tidak berlaku'],
  ['<Kontak kontak="sappa" />', '<Kontak kontak>', 'tidak ada kontak'],
  ['<Kontak nama="Kantor" kontak="sapa" />', '<Kontak nama>', 'tidak ada isian'],
  ['<DaftarKontak untuk="aduan" />', '<DaftarKontak untuk>', 'tidak ada keperluan'],
  ['<MulaiBerlaku />', '<MulaiBerlaku>', 'aturan atau naskah belum'],
  ['[Telepon](tel:112)', 'tautan', 'nomor ditulis di tautan'],
  ['<Tabel />', '<Tabel>', 'tidak ada'],
  ['<style>{`a { color: red }`}</style>', '<style>', 'tidak dipakai'],
  ['<script src="/a.js"></script>', '<script>', 'tidak dipakai'],
  ['<h2>Judul</h2>', '<h2>', 'tidak dipakai'],
  ['Kata <b>tebal</b>.', '<b>', 'tidak dipakai'],
  ['import A from "./a.astro";', 'kode', 'tidak memuat'],
  ['Ada {1 + 1} orang.', 'kode', 'tidak memuat'],
  ['# Judul', 'judul bab', 'sudah ada'],
  ['### Judul', 'judul bab', 'melompat'],
  ['[PIP](/panduan/pip/)', 'tautan', 'tidak ada halaman'],
  ['[PKH](/panduan/pkh)', 'tautan', 'tidak ada halaman'],
  ['<Peringatan>', 'tulisan', 'tidak bisa dibaca'],
])('a broken guide is told: %s', (text, field, wrong) => {
  const told = body(text).find((fault) => fault.field === field);
  expect(told?.wrong).toContain(wrong);
  expect(told?.line).toBe(10);
  expect(told?.write).not.toBe('');
  expect(told?.example).not.toBe('');
});

test.each([22, 23])('a sentence of %i words', (count) => {
  const sentence = (words: number) => `${Array.from({ length: words }, () => 'kata').join(' ')}.`;
  const found = body(`Pendek saja. ${sentence(count)}\nPendek lagi.`);
  expect(found.map(({ wrong }) => wrong.slice(0, 20))).toEqual(count > 22 ? ['kalimat ini 23 kata:'] : []);
});

test('a component counts as one word, and a dot inside a word ends no sentence', () => {
  const words = Array.from({ length: 20 }, () => 'kata').join(' ');
  expect(body(`${words} kemensos.go.id <Jumlah param="pkh.cap.family" />.`)).toEqual([]);
  expect(body(`${words} kemensos.go.id lagi <Jumlah param="pkh.cap.family" />.`)).toHaveLength(1);
});

test.each([
  'Kamu bisa ikut.',
  'Anda pasti mendapat.',
  'Uangnya segera cair.',
  'Dalam rangka itu.',
  'You are ineligible.',
])('words we do not use are told: %s', (text) => {
  expect(body(`Baris satu.\n${text}`)).toMatchObject([{ line: 11, field: 'isi panduan' }]);
});

test('the template in the instructions for editors has no fault', () => {
  const instructions = readFileSync(join(site, '../docs/how-to/write-a-guide.md'), 'utf8');
  const [, template = ''] = /```mdx\n(.*?)```/s.exec(instructions) ?? [];
  expect(template).not.toBe('');
  expect(faults(template)).toEqual([]);
});

test('the components of the check are those of the guides', () => {
  const mdx = readFileSync(join(site, 'src/components/mdx.ts'), 'utf8');
  const [, listed = ''] = /mdxComponents = \{([^}]*)\}/.exec(mdx) ?? [];
  expect(Object.keys(components).sort()).toEqual(
    listed
      .split(',')
      .map((name) => name.trim())
      .filter(Boolean)
      .sort(),
  );
});

test.each(Object.values(components).map(({ example }) => example))('the example %s has no fault', (example) => {
  expect(body(example)).toEqual([]);
});
