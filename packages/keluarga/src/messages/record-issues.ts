import type { IssueParams, RecordIssue, SharedCode } from '../records/issue.ts';

/** A whole sentence that says what is wrong and how to mend it. */
export type Sentence = (issue: Pick<RecordIssue<string>, 'params'>) => string;

/** What can be wrong with any record; one that is too large is told what one record is for. */
type SharedWords = Readonly<Record<Exclude<SharedCode, 'too-large'>, Sentence>>;

export const withParams =
  (say: (params: IssueParams) => string): Sentence =>
  ({ params = {} }) =>
    say(params);

export const listed = (values: readonly string[] = []): string => values.join(', ');

const id: SharedWords = {
  'not-json': () => 'Teks ini bukan JSON. Periksa tanda kutip, koma, dan kurungnya, lalu coba lagi.',
  'nul-byte': () => 'Berkas ini bukan berkas teks. Simpan ulang sebagai teks JSON (UTF-8).',
  'too-deep': () => 'Isi catatan ini bersarang terlalu dalam. Ikuti bentuk catatan pada contoh.',
  'not-an-object': () => 'Bentuk bagian ini lain. Tulis sebagai objek, di antara { dan }.',
  'not-a-list': () => 'Bentuk bagian ini lain. Tulis sebagai daftar, di antara [ dan ].',
  'too-many': withParams(({ limit }) => `Daftar ini terlalu panjang. Isi paling banyak ${limit}.`),
  missing: () => 'Bagian ini belum ada. Tambahkan isinya.',
  'unknown-key': withParams(({ key, nearest, allowed }) =>
    nearest
      ? `Kunci "${key}" tidak dikenal. Mungkin maksud Anda "${nearest}"?`
      : `Kunci "${key}" tidak dikenal. Yang bisa dipakai: ${listed(allowed)}.`,
  ),
  'not-a-label': () =>
    'Tulis sebutan pendek dengan huruf kecil, misalnya ibu atau anak-1. Jangan menulis nama, NIK, atau nomor KK.',
  'not-yes-no': () => 'Ini pertanyaan ya atau tidak. Tulis true (ya), false (tidak), atau "unknown" (tidak tahu).',
  'not-a-whole-number': () =>
    'Tulis angka bulat tanpa tanda kutip, misalnya 3. Boleh juga kisaran seperti [2, 4], atau "unknown" bila tidak tahu.',
  negative: withParams(({ min }) => `Angka ini tidak boleh di bawah nol. Yang terkecil adalah ${min}.`),
  'out-of-range': withParams(({ min, max }) => `Angka ini harus dari ${min} sampai ${max}. Periksa lagi angkanya.`),
  'upside-down': () => 'Kisaran ini terbalik. Tulis yang lebih kecil atau lebih awal dahulu.',
  'not-a-choice': withParams(({ allowed }) => `Pilihan ini tidak ada. Pilih dari: ${listed(allowed)}.`),
  'not-a-day': () => 'Tanggal ini tidak ada. Tulis lengkap sebagai tahun-bulan-tanggal, misalnya 1990-06-01.',
  'far-day': withParams(
    ({ min, max }) => `Tanggal ini terlalu jauh. Periksa tahunnya; harus dari ${min} sampai ${max}.`,
  ),
  'not-a-period': () => 'Masa ini tidak terbaca. Tulis sebagai tahun, atau tahun dan bulan, misalnya 2026-11.',
  'same-id': withParams(({ id }) => `Sebutan "${id}" sudah dipakai di daftar ini. Beri sebutan lain.`),
  'more-issues': withParams(({ limit }) => `Masih ada lagi. Perbaiki dahulu ${limit} hal di atas, lalu coba lagi.`),
};

const en: SharedWords = {
  'not-json': () => 'This text is not JSON. Check its quotes, commas and brackets, then try again.',
  'nul-byte': () => 'This is not a text file. Save it again as JSON text (UTF-8).',
  'too-deep': () => 'This record is nested too deeply. Follow the shape of the examples.',
  'not-an-object': () => 'This part has another shape. Write an object, between { and }.',
  'not-a-list': () => 'This part has another shape. Write a list, between [ and ].',
  'too-many': withParams(({ limit }) => `This list is too long. Give at most ${limit}.`),
  missing: () => 'This part is missing. Add it.',
  'unknown-key': withParams(({ key, nearest, allowed }) =>
    nearest
      ? `The key "${key}" is not known. Did you mean "${nearest}"?`
      : `The key "${key}" is not known. Keys you can use: ${listed(allowed)}.`,
  ),
  'not-a-label': () =>
    'Write a short label in small letters, such as ibu or anak-1. Never a name, a NIK or the number of a KK.',
  'not-yes-no': () => 'This is a yes or no question. Write true, false or "unknown".',
  'not-a-whole-number': () =>
    'Write a whole number without quotes, such as 3. A range such as [2, 4] will do too, or "unknown".',
  negative: withParams(({ min }) => `This number cannot be below zero. The least is ${min}.`),
  'out-of-range': withParams(({ min, max }) => `This number must be from ${min} to ${max}. Check it.`),
  'upside-down': () => 'This range is upside down. Write the smaller or the earlier first.',
  'not-a-choice': withParams(({ allowed }) => `There is no such choice. Choose from: ${listed(allowed)}.`),
  'not-a-day': () => 'There is no such day. Write it in full as year-month-day, such as 1990-06-01.',
  'far-day': withParams(
    ({ min, max }) => `This day is too far away. Check the year; it must be from ${min} to ${max}.`,
  ),
  'not-a-period': () => 'This period cannot be read. Write it as a year, or a year and a month, such as 2026-11.',
  'same-id': withParams(({ id }) => `The label "${id}" is already used in this list. Give another.`),
  'more-issues': withParams(({ limit }) => `There are more. Mend the ${limit} above first, then try again.`),
};

export const recordIssueWords: { readonly id: SharedWords; readonly en: SharedWords } = { id, en };
