import type { NumberIssue, NumberIssueCode } from '../family/number-issue.ts';

type Sentence = (issue: NumberIssue) => string;

/** What is wrong with a NIK or the number of a KK. The number itself is never repeated. */
export type NumberIssueWords = Readonly<Record<NumberIssueCode, Sentence>>;

const id: NumberIssueWords = {
  'not-digits': () => 'Nomor ini berisi selain angka. Periksa lagi; huruf O sering tertukar dengan angka nol.',
  'not-16-digits': ({ params }) => `Nomor ini ${params?.length ?? 'bukan 16'} angka, seharusnya 16. Periksa lagi.`,
  'no-such-day': () => 'Tanggal di dalam nomor ini tidak ada. Periksa lagi angka ketujuh sampai kedua belas.',
  'no-serial': () => 'Empat angka terakhir tidak mungkin nol semua. Periksa lagi.',
  'unknown-region': () =>
    'Kode kecamatan di awal nomor ini tidak ada di daftar kami. Nomornya bisa tetap benar: kode lama tidak ikut berubah.',
  'birth-ahead': ({ params }) =>
    `Tanggal lahir di dalam nomor ini bisa terbaca ${params?.date ?? 'nanti'}, yang belum tiba. Periksa lagi tahunnya.`,
  'birth-against-number': () =>
    'Tanggal lahir yang Anda tulis berbeda dengan yang ada di dalam nomor. Nomornya bisa tetap benar; periksa keduanya.',
  'sex-against-number': () =>
    'Jenis kelamin yang Anda tulis berbeda dengan yang ada di dalam nomor. Nomornya bisa tetap benar; periksa keduanya.',
};

const en: NumberIssueWords = {
  'not-digits': () => 'This number holds something that is no digit. Check it; the letter O is often taken for zero.',
  'not-16-digits': ({ params }) => `This number has ${params?.length ?? 'not 16'} digits; it should have 16. Check it.`,
  'no-such-day': () => 'There is no such day as in this number. Check its seventh to twelfth digit.',
  'no-serial': () => 'The last four digits cannot all be zero. Check them.',
  'unknown-region': () =>
    'The kecamatan at the start of this number is not on our list. The number may be right: old codes do not change.',
  'birth-ahead': ({ params }) =>
    `The birth date in this number may read ${params?.date ?? 'a later day'}, which lies ahead. Check the year.`,
  'birth-against-number': () =>
    'The birth date you wrote differs from the one in the number. The number may be right; check both.',
  'sex-against-number': () => 'The sex you wrote differs from that in the number. The number may be right; check both.',
};

export const numberIssueWords: { readonly id: NumberIssueWords; readonly en: NumberIssueWords } = { id, en };
