import type { GroupIssue, GroupIssueCode } from '../../uppka/group/issue.ts';
import { type IssueWords, issueWords } from '../issues.ts';

type Sentence = (issue: GroupIssue) => string;

/** What is wrong with the record of a group and how to mend it, in whole sentences. */
export type GroupIssueWords = Readonly<Record<GroupIssueCode, Sentence>>;

type OwnCode = Exclude<GroupIssueCode, keyof IssueWords> | 'too-large';

/** Codes that both records share are said in the words of a family. */
const withShared = (shared: IssueWords, own: Readonly<Record<OwnCode, Sentence>>): GroupIssueWords => ({
  ...(shared as unknown as GroupIssueWords),
  ...own,
});

const allowed = ({ params = {} }: GroupIssue) => (params.allowed ?? []).join(', ');
const named = ({ params = {} }: GroupIssue) => params.id ?? '';

const id = withShared(issueWords.id, {
  'too-large': () => 'Catatan ini terlalu besar. Satu catatan hanya untuk satu kelompok.',
  'no-people': () => 'Kelompok ini belum punya anggota. Tambahkan anggotanya, atau hapus bagian ini.',
  'chair-not-listed': (issue) => `Ketua "${named(issue)}" tidak ada di daftar anggota. Yang ada: ${allowed(issue)}.`,
  'person-not-listed': (issue) =>
    `"${named(issue)}" tidak ada di daftar anggota. Tambahkan dahulu, atau perbaiki sebutannya.`,
  'two-kinds': (issue) => `Produk "${named(issue)}" ditulis dua kali dengan jenis berbeda. Pilih satu jenis.`,
  'ends-before-start': () => 'Tanggal berakhir ini sebelum tanggal mulainya. Perbaiki salah satu.',
  'later-than-answers': () => 'Tanggal ini setelah hari catatan dijawab. Periksa tanggal ini dan "answeredOn".',
  'not-a-period': () => 'Tulis masa laporan sebagai tahun, atau tahun dan bulan, misalnya 2026-11.',
  'months-before-birth': () => 'Lama usaha ini melebihi umur orangnya. Perbaiki salah satu.',
  'months-without-business': () =>
    'Orang ini disebut belum punya usaha, tetapi lama usahanya diisi. Perbaiki salah satu.',
  'more-families-than-people': ({ params = {} }) =>
    `Keluarga anggota lebih banyak daripada orangnya, yaitu ${params.limit}. Periksa jumlah keluarga dan daftar anggota.`,
  'times-against-loans': ({ params = {} }) =>
    `Di daftar pinjaman ada ${params.min} KUR mikro untuk orang ini. Samakan jumlahnya, atau perbaiki daftar pinjaman.`,
  'running-past-end': () =>
    'Hari terakhir pinjaman ini sudah lewat. Tulis "repaid" bila lunas, "overdue" bila terlambat, atau perbaiki harinya.',
  'loan-of-nothing': () => 'Jumlah pinjaman ini nol. Tulis jumlah yang dipinjam, "unknown", atau hapus pinjamannya.',
  'check-without-sppirt': () =>
    'Hasil pemeriksaan SPP-IRT diisi, tetapi SPP-IRT disebut belum ada. Perbaiki salah satu.',
  'meeting-without-cooperative': () =>
    'Rapat tahunan koperasi diisi, tetapi kelompok disebut tidak ikut koperasi. Perbaiki salah satu.',
});

const en = withShared(issueWords.en, {
  'too-large': () => 'This record is too large. One record is for one group only.',
  'no-people': () => 'This group has no members. Add them, or leave this part out.',
  'chair-not-listed': (issue) => `The chair "${named(issue)}" is not a member. Those listed: ${allowed(issue)}.`,
  'person-not-listed': (issue) => `"${named(issue)}" is not a member. Add the person first, or correct the label.`,
  'two-kinds': (issue) => `The product "${named(issue)}" is given twice, in two kinds. Choose one.`,
  'ends-before-start': () => 'This end is before its start. Correct one of them.',
  'later-than-answers': () => 'This day is after the day of the answers. Check it and "answeredOn".',
  'not-a-period': () => 'Write the period as a year, or a year and a month, such as 2026-11.',
  'months-before-birth': () => 'The business is older than the person. Correct one of them.',
  'months-without-business': () =>
    'This person is said to have no business, but its months are given. Correct one of them.',
  'more-families-than-people': ({ params = {} }) =>
    `There are more member families than members, ${params.limit}. Check the number of families and the list of members.`,
  'times-against-loans': ({ params = {} }) =>
    `The loans list ${params.min} KUR mikro of this person. Make the number agree, or correct the loans.`,
  'running-past-end': () =>
    'The last day of this loan has passed. Write "repaid" if it is paid off, "overdue" if it is late, or correct the day.',
  'loan-of-nothing': () => 'The sum of this loan is zero. Write what was lent, "unknown", or leave the loan out.',
  'check-without-sppirt': () =>
    'The result of the SPP-IRT check is given, but there is said to be no SPP-IRT. Correct one of them.',
  'meeting-without-cooperative': () =>
    'The yearly meeting of the cooperative is given, but the group is said to be in none. Correct one of them.',
});

export const groupIssueWords: { readonly id: GroupIssueWords; readonly en: GroupIssueWords } = { id, en };
