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
});

export const groupIssueWords: { readonly id: GroupIssueWords; readonly en: GroupIssueWords } = { id, en };
