import type { RowIssue, RowIssueCode } from '../family/csv/row-issue.ts';

type Sentence = (issue: RowIssue) => string;

/** What is wrong with a row of a list; which line and column is said before it. What the cell holds is never repeated. */
export type RowIssueWords = Readonly<Record<RowIssueCode, Sentence>>;

const id: RowIssueWords = {
  'empty-file': () => 'Berkas ini kosong. Baris pertama harus berisi nama kolom.',
  'missing-column': ({ column, rowLost }) =>
    rowLost
      ? `Kolom "${column}" tidak ada, padahal perlu. Tambahkan kolomnya.`
      : `Kolom "${column}" tidak ada. Isinya dianggap belum diketahui.`,
  'unknown-column': ({ column }) => `Kolom "${column}" tidak dikenal. Isinya tidak dibaca dan tidak disimpan.`,
  'same-column': ({ column }) => `Kolom "${column}" ada dua. Hapus salah satu.`,
  'unreadable-row': () => 'Baris ini tidak bisa dibaca. Biasanya ada tanda kutip yang tidak ditutup.',
  'wrong-number-of-cells': () => 'Jumlah isian baris ini berbeda dengan jumlah kolom. Periksa tanda pemisahnya.',
  'no-family': () => 'Nomor keluarga di baris ini kosong. Isi supaya anggotanya bisa dikumpulkan.',
  'no-member': () => 'Nomor anggota di baris ini harus angka, paling banyak empat angka.',
  'same-member': () => 'Nomor anggota ini sudah dipakai di keluarga yang sama. Beri nomor lain.',
  'family-again': () =>
    'Keluarga ini sudah ada di atas, terpisah oleh keluarga lain. Kumpulkan barisnya supaya menjadi satu.',
  'not-a-day': () => 'Tanggal ini tidak ada. Tulis seperti 1990-06-15 atau 15/06/1990.',
  'day-ahead': () => 'Tanggal ini setelah hari data dijawab. Periksa tahunnya.',
  'unknown-code': () => 'Kode ini tidak ada pada formulirnya. Isian ini dianggap belum diketahui.',
  'code-not-read': () => 'Arti kode ini pada formulir itu belum kami baca. Tulis dengan kata, atau kosongkan.',
  'no-place': () => 'Isian ini terbaca, tetapi tidak punya tempat di catatan keluarga. Isian ini tidak dipakai.',
  'answers-differ': () => 'Suami dan istri menjawab berbeda. Jawabannya dianggap belum diketahui. Tanyakan lagi.',
  'another-head': () => 'Keluarga ini sudah punya kepala keluarga. Periksa hubungan orang ini.',
  'same-sex': () => 'Jenis kelamin suami dan istri tertulis sama. Periksa keduanya.',
};

const en: RowIssueWords = {
  'empty-file': () => 'This file is empty. Its first line must hold the names of the columns.',
  'missing-column': ({ column, rowLost }) =>
    rowLost
      ? `There is no column "${column}", and it is needed. Add it.`
      : `There is no column "${column}". Its answers are taken as not known.`,
  'unknown-column': ({ column }) => `The column "${column}" is not known. It is neither read nor kept.`,
  'same-column': ({ column }) => `There are two columns "${column}". Remove one.`,
  'unreadable-row': () => 'This row cannot be read. There is probably a quote that is not closed.',
  'wrong-number-of-cells': () => 'This row has more or fewer cells than there are columns. Check its separators.',
  'no-family': () => 'The number of the family is empty. Fill it in, so that its members can be put together.',
  'no-member': () => 'The number of the member must be digits, at most four.',
  'same-member': () => 'This number of a member is already used in the same family. Give another.',
  'family-again': () => 'This family stood above, with another between. Put its rows together to make it one.',
  'not-a-day': () => 'There is no such day. Write it like 1990-06-15 or 15/06/1990.',
  'day-ahead': () => 'This day is after the day of the answers. Check the year.',
  'unknown-code': () => 'The form has no such code. The answer is taken as not known.',
  'code-not-read': () => 'We have not read what this code means on that form. Write it in words, or leave it empty.',
  'no-place': () => 'This answer can be read, but a family record has no place for it. It is not used.',
  'answers-differ': () => 'Husband and wife answer differently. The answer is taken as not known. Ask again.',
  'another-head': () => 'This family has a head already. Check the relation of this person.',
  'same-sex': () => 'Husband and wife are written with the same sex. Check both.',
};

export const rowIssueWords: { readonly id: RowIssueWords; readonly en: RowIssueWords } = { id, en };
