import type { CountIssueCode } from '../../uppka/tally/count-issue.ts';
import { amountIssueWords } from './amount-issues.ts';

/** What is wrong with a table of counts and how to mend it; which row and column is said before it. */
export type CountIssueWords = Readonly<Record<CountIssueCode, string>>;

const id: CountIssueWords = {
  ...amountIssueWords.id,
  nothing: 'Belum ada tabel. Tempel dulu tabelnya, bersama nama kolomnya.',
  'no-head': 'Nama kolomnya tidak terbaca. Salin tabel bersama nama kolomnya, misalnya PUS dan PA.',
  'unknown-column': 'Nama ini tidak dikenal, jadi isinya tidak dihitung. Bila perlu dihitung, pakai nama dari daftar.',
  twice: 'Kolom ini ada dua kali. Hapus salah satunya.',
  'too-many-cells': 'Isian ini tidak punya nama kolom. Beri nama kolomnya, atau hapus isian ini.',
  'empty-row': 'Tidak ada angka yang bisa dihitung di sini. Isi angkanya, atau hapus.',
  'total-row': 'Ini jumlah dari yang lain, jadi akan terhitung dua kali. Hapus dari tabel.',
  'looks-like-total':
    'Ini tampaknya jumlah dari yang lain. Hapus dari tabel. Bila bukan jumlah, pindahkan ke urutan pertama.',
  'open-quote': 'Ada tanda kutip yang tidak ditutup. Hapus tanda kutipnya.',
  dash: 'Tanda ini belum jelas. Tulis 0 bila memang nol, atau kosongkan bila tidak dihitung.',
  'out-of-range': 'Angka ini terlalu besar. Periksa lagi.',
};

const en: CountIssueWords = {
  ...amountIssueWords.en,
  nothing: 'There is no table yet. Paste it together with the names of its columns.',
  'no-head': 'The names of the columns cannot be read. Copy the table together with them, such as PUS and PA.',
  'unknown-column': 'This name is not known, so it is not counted. If it should be, use a name from the list.',
  twice: 'This column is there twice. Remove one.',
  'too-many-cells': 'This cell has no name of a column above it. Name the column, or remove the cell.',
  'empty-row': 'There is no number to count here. Fill it in, or remove it.',
  'total-row': 'This is the sum of the others and would be counted twice. Remove it from the table.',
  'looks-like-total':
    'This seems to be the sum of the others. Remove it from the table. If it is no sum, put it first.',
  'open-quote': 'A quotation mark is not closed. Remove it.',
  dash: 'This mark is unclear. Write 0 if it is zero, or leave it empty if it was not counted.',
  'out-of-range': 'This number is too large. Check it.',
};

export const countIssueWords: { readonly id: CountIssueWords; readonly en: CountIssueWords } = { id, en };
