import type { GroupIssueCode } from '../../uppka/group/issue.ts';
import { listed, recordIssueWords, type Sentence, withParams } from '../record-issues.ts';

/** What is wrong with the record of a group and how to mend it, in whole sentences. */
export type GroupIssueWords = Readonly<Record<GroupIssueCode, Sentence>>;

const id: GroupIssueWords = {
  ...recordIssueWords.id,
  'too-large': () => 'Catatan ini terlalu besar. Satu catatan hanya untuk satu kelompok.',
  'no-people': () => 'Kelompok ini belum punya anggota. Tambahkan anggotanya, atau hapus bagian ini.',
  'chair-not-listed': withParams(
    ({ id, allowed }) => `Ketua "${id}" tidak ada di daftar anggota. Yang ada: ${listed(allowed)}.`,
  ),
  'person-not-listed': withParams(
    ({ id }) => `"${id}" tidak ada di daftar anggota. Tambahkan dahulu, atau perbaiki sebutannya.`,
  ),
  'ends-before-start': () => 'Tanggal berakhir ini sebelum tanggal mulainya. Perbaiki salah satu.',
  'later-than-answers': () => 'Tanggal ini setelah hari catatan dijawab. Periksa tanggal ini dan "answeredOn".',
  'months-before-birth': () => 'Lama usaha ini melebihi umur orangnya. Perbaiki salah satu.',
  'months-without-business': () =>
    'Orang ini disebut belum punya usaha, tetapi lama usahanya diisi. Perbaiki salah satu.',
  'more-families-than-people': withParams(
    ({ limit }) =>
      `Keluarga anggota lebih banyak daripada orangnya, yaitu ${limit}. Periksa jumlah keluarga dan daftar anggota.`,
  ),
  'times-against-loans': withParams(
    ({ min }) =>
      `Di daftar pinjaman ada ${min} KUR mikro untuk orang ini. Samakan jumlahnya, atau perbaiki daftar pinjaman.`,
  ),
  'running-past-end': () =>
    'Hari terakhir pinjaman ini sudah lewat. Tulis "repaid" bila lunas, "overdue" bila terlambat, atau perbaiki harinya.',
  'loan-of-nothing': () => 'Jumlah pinjaman ini nol. Tulis jumlah yang dipinjam, "unknown", atau hapus pinjamannya.',
  'check-without-sppirt': () =>
    'Hasil pemeriksaan SPP-IRT diisi, tetapi SPP-IRT disebut belum ada. Perbaiki salah satu.',
  'meeting-without-cooperative': () =>
    'Rapat tahunan koperasi diisi, tetapi kelompok disebut tidak ikut koperasi. Perbaiki salah satu.',
};

const en: GroupIssueWords = {
  ...recordIssueWords.en,
  'too-large': () => 'This record is too large. One record is for one group only.',
  'no-people': () => 'This group has no members. Add them, or leave this part out.',
  'chair-not-listed': withParams(
    ({ id, allowed }) => `The chair "${id}" is not a member. Those listed: ${listed(allowed)}.`,
  ),
  'person-not-listed': withParams(({ id }) => `"${id}" is not a member. Add the person first, or correct the label.`),
  'ends-before-start': () => 'This end is before its start. Correct one of them.',
  'later-than-answers': () => 'This day is after the day of the answers. Check it and "answeredOn".',
  'months-before-birth': () => 'The business is older than the person. Correct one of them.',
  'months-without-business': () =>
    'This person is said to have no business, but its months are given. Correct one of them.',
  'more-families-than-people': withParams(
    ({ limit }) =>
      `There are more member families than members, ${limit}. Check the number of families and the list of members.`,
  ),
  'times-against-loans': withParams(
    ({ min }) => `The loans list ${min} KUR mikro of this person. Make the number agree, or correct the loans.`,
  ),
  'running-past-end': () =>
    'The last day of this loan has passed. Write "repaid" if it is paid off, "overdue" if it is late, or correct the day.',
  'loan-of-nothing': () => 'The sum of this loan is zero. Write what was lent, "unknown", or leave the loan out.',
  'check-without-sppirt': () =>
    'The result of the SPP-IRT check is given, but there is said to be no SPP-IRT. Correct one of them.',
  'meeting-without-cooperative': () =>
    'The yearly meeting of the cooperative is given, but the group is said to be in none. Correct one of them.',
};

export const groupIssueWords: { readonly id: GroupIssueWords; readonly en: GroupIssueWords } = { id, en };
