import type { IssueCode } from '../family/issue.ts';
import { listed, recordIssueWords, type Sentence, withParams } from './record-issues.ts';

/** What is wrong with a record and how to mend it, in whole sentences; where it is wrong is said by `placeOf`. */
export type IssueWords = Readonly<Record<IssueCode, Sentence>>;

const id: IssueWords = {
  ...recordIssueWords.id,
  'too-large': () => 'Catatan ini terlalu besar. Satu catatan hanya untuk satu KK; bagi menjadi beberapa catatan.',
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
  'parent-circle': () =>
    'Seseorang tidak bisa menjadi ibu atau ayah dari dirinya sendiri, juga tidak lewat anaknya. Periksa siapa orang tua siapa.',
  'parent-too-young': withParams(
    ({ id, min }) =>
      `Orang tua paling sedikit ${min} tahun lebih tua dari anaknya. Periksa umur "${id}" dan umur di sini.`,
  ),
  'mother-is-father': withParams(({ id }) => `"${id}" ditulis sebagai ibu dan ayah sekaligus. Perbaiki salah satu.`),
  'sex-against-parent': withParams(
    ({ id }) => `Jenis kelamin "${id}" tidak cocok: ibu perempuan, ayah laki-laki. Periksa keduanya.`,
  ),
  'against-members': () =>
    'Jawaban ini tidak cocok dengan anak-anak di daftar anggota. Perbaiki salah satu, atau hapus yang ini.',
  'cannot-be': () =>
    'Jawaban ini tidak bisa benar bersama jawaban lain tentang orang yang sama, misalnya umur atau jenis kelaminnya. Periksa keduanya.',
  'complete-but-empty': () =>
    'Daftar anggota disebut lengkap, tetapi kosong. Tambahkan anggotanya, atau hapus "membersComplete".',
};

const en: IssueWords = {
  ...recordIssueWords.en,
  'too-large': () => 'This record is too large. One record is for one KK only; split it into several.',
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
  'unknown-member': withParams(({ id, allowed = [] }) =>
    allowed.length
      ? `There is no member labelled "${id}". Those listed: ${listed(allowed)}.`
      : `There is no member labelled "${id}". Add one under "members" first, or leave this label out.`,
  ),
  'wife-is-husband': withParams(({ id }) => `"${id}" is given as both wife and husband. Correct one of them.`),
  'in-two-couples': withParams(({ id }) => `"${id}" is already in another couple. Only a husband can be in several.`),
  'sex-against-marriage': () => 'This sex does not fit the marriage: a wife is a woman, a husband a man. Check both.',
  'two-heads': () => 'There is a head of the family already. One KK has one head; choose another relation here.',
  'parent-circle': () =>
    'Nobody is their own mother or father, nor by way of their children. Check who is the parent of whom.',
  'parent-too-young': withParams(
    ({ id, min }) =>
      `A parent is at least ${min} years older than the child. Check the age of "${id}" and the one here.`,
  ),
  'mother-is-father': withParams(({ id }) => `"${id}" is given as both mother and father. Correct one of them.`),
  'sex-against-parent': withParams(
    ({ id }) => `The sex of "${id}" does not fit: a mother is a woman, a father a man. Check both.`,
  ),
  'against-members': () =>
    'This answer does not fit the children in the list of members. Correct one of them, or leave this one out.',
  'cannot-be': () =>
    'This answer cannot be true together with another about the same person, such as the age or the sex. Check both.',
  'complete-but-empty': () =>
    'The list of members is said to be complete, but it is empty. Add the members, or leave "membersComplete" out.',
};

export const issueWords: { readonly id: IssueWords; readonly en: IssueWords } = { id, en };
