import type { Issue, IssueCode, IssueParams } from '../family/issue.ts';

type Sentence = (issue: Issue) => string;

/** What is wrong with a record and how to mend it, in whole sentences; where it is wrong is said by `placeOf`. */
export type IssueWords = Readonly<Record<IssueCode, Sentence>>;

const withParams =
  (say: (params: IssueParams) => string): Sentence =>
  ({ params = {} }) =>
    say(params);

const listed = (values: readonly string[] = []): string => values.join(', ');

const id: IssueWords = {
  'not-json': () => 'Teks ini bukan JSON. Periksa tanda kutip, koma, dan kurungnya, lalu coba lagi.',
  'nul-byte': () => 'Berkas ini bukan berkas teks. Simpan ulang sebagai teks JSON (UTF-8).',
  'too-large': () => 'Catatan ini terlalu besar. Satu catatan hanya untuk satu KK; bagi menjadi beberapa catatan.',
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
  'born-after-answers': () => 'Tanggal lahir ini setelah hari catatan dijawab. Periksa tanggal lahir dan "answeredOn".',
  'born-too-early': withParams(
    ({ min, max }) => `Menurut tanggal lahir ini usianya melebihi ${max} tahun. Periksa tahunnya; paling awal ${min}.`,
  ),
  'desil-after-answers': () =>
    'Tanggal melihat desil ini setelah hari catatan dijawab. Periksa tanggal ini dan "answeredOn".',
  'age-against-birth': () => 'Usia ini tidak cocok dengan tanggal lahirnya. Perbaiki salah satu, atau hapus usianya.',
  'age-against-months': () =>
    'Usia dalam bulan ini tidak cocok dengan usia dalam tahun. Perbaiki salah satu, atau hapus yang ini.',
  'age-against-wife': withParams(
    ({ id }) => `Usia istri ini tidak cocok dengan usia anggota "${id}". Perbaiki salah satu, atau hapus yang ini.`,
  ),
  'somebody-against-everyone': () =>
    'Bagian "everyone" menyebut kemungkinan lain untuk semua orang. Samakan kedua jawaban itu.',
  'somebody-against-nobody': () =>
    'Bagian "nobody" menyebut tidak seorang pun, tetapi di sini dijawab ya. Perbaiki salah satu.',
  'same-id': withParams(({ id }) => `Sebutan "${id}" sudah dipakai di daftar ini. Beri sebutan lain.`),
  'unknown-member': withParams(({ id, allowed = [] }) =>
    allowed.length
      ? `Tidak ada anggota dengan sebutan "${id}". Yang ada: ${listed(allowed)}.`
      : `Tidak ada anggota dengan sebutan "${id}". Tambahkan dahulu di "members", atau hapus sebutan ini.`,
  ),
  'wife-is-husband': withParams(({ id }) => `"${id}" ditulis sebagai istri dan suami sekaligus. Perbaiki salah satu.`),
  'in-two-couples': withParams(
    ({ id }) => `"${id}" sudah ada di pasangan lain. Hanya suami yang bisa ada di beberapa pasangan.`,
  ),
  'sex-against-marriage': () =>
    'Jenis kelamin ini tidak cocok dengan pasangannya: istri perempuan, suami laki-laki. Periksa keduanya.',
  'two-heads': () =>
    'Kepala keluarga sudah ada. Satu KK hanya punya satu kepala keluarga; pilih hubungan lain di sini.',
  'cannot-be': () =>
    'Jawaban ini tidak bisa benar bersama jawaban lain tentang orang yang sama, misalnya umur atau jenis kelaminnya. Periksa keduanya.',
  'complete-but-empty': () =>
    'Daftar anggota disebut lengkap, tetapi kosong. Tambahkan anggotanya, atau hapus "membersComplete".',
  'more-issues': withParams(({ limit }) => `Masih ada lagi. Perbaiki dahulu ${limit} hal di atas, lalu coba lagi.`),
};

const en: IssueWords = {
  'not-json': () => 'This text is not JSON. Check its quotes, commas and brackets, then try again.',
  'nul-byte': () => 'This is not a text file. Save it again as JSON text (UTF-8).',
  'too-large': () => 'This record is too large. One record is for one KK only; split it into several.',
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
  'born-after-answers': () => 'This birth date is after the day of the answers. Check the birth date and "answeredOn".',
  'born-too-early': withParams(
    ({ min, max }) => `By this birth date the age is over ${max} years. Check the year; the earliest is ${min}.`,
  ),
  'desil-after-answers': () =>
    'The day this desil was looked up is after the day of the answers. Check this day and "answeredOn".',
  'age-against-birth': () => 'This age does not fit the birth date. Correct one of them, or leave the age out.',
  'age-against-months': () =>
    'This age in months does not fit the age in years. Correct one of them, or leave this one out.',
  'age-against-wife': withParams(
    ({ id }) => `This age of the wife does not fit the age of the member "${id}". Correct one, or leave this one out.`,
  ),
  'somebody-against-everyone': () =>
    '"everyone" leaves only other values possible for all. Make the two answers agree.',
  'somebody-against-nobody': () => '"nobody" says that nobody is, but here the answer is yes. Correct one of them.',
  'same-id': withParams(({ id }) => `The label "${id}" is already used in this list. Give another.`),
  'unknown-member': withParams(({ id, allowed = [] }) =>
    allowed.length
      ? `There is no member labelled "${id}". Those listed: ${listed(allowed)}.`
      : `There is no member labelled "${id}". Add one under "members" first, or leave this label out.`,
  ),
  'wife-is-husband': withParams(({ id }) => `"${id}" is given as both wife and husband. Correct one of them.`),
  'in-two-couples': withParams(({ id }) => `"${id}" is already in another couple. Only a husband can be in several.`),
  'sex-against-marriage': () => 'This sex does not fit the marriage: a wife is a woman, a husband a man. Check both.',
  'two-heads': () => 'There is a head of the family already. One KK has one head; choose another relation here.',
  'cannot-be': () =>
    'This answer cannot be true together with another about the same person, such as the age or the sex. Check both.',
  'complete-but-empty': () =>
    'The list of members is said to be complete, but it is empty. Add the members, or leave "membersComplete" out.',
  'more-issues': withParams(({ limit }) => `There are more. Mend the ${limit} above first, then try again.`),
};

export const issueWords: { readonly id: IssueWords; readonly en: IssueWords } = { id, en };
