import type { Language } from './index.ts';

const id = {
  title: 'Pertanyaan yang belum terjawab',
  description:
    'Yang tidak dijawab sumber mana pun, untuk ditanyakan kepada petugas. Bisa dicetak dan diisi dengan pulpen.',
  heading: 'Pertanyaan yang belum terjawab',
  lead: 'Sebagian aturan tidak kami temukan, atau sumbernya bertentangan. Di situ kami tidak menjawab ya atau tidak. Kantor yang memegang naskahnya bisa membantu.',
  count: (n: number) => `Semuanya ada ${n} pertanyaan.`,
  how: 'Cara menjawab, tanpa komputer',
  steps: [
    'Cetak bagian untuk kantor Anda: pakai menu Cetak di peramban, lalu pilih halamannya.',
    'Isi yang Anda tahu dengan pulpen. Yang lain boleh kosong.',
    'Lampirkan salinan halaman peraturan atau surat yang memuat jawabannya.',
    'Kembalikan kepada kader atau warga yang membawa lembar ini. Foto yang jelas juga cukup.',
    'Ia meneruskannya ke pengelola situs, lewat tempat kode situs ini disimpan.',
  ],
  noNames: 'Tulis nama kantor saja. Jangan tulis nama orang, NIK, atau nomor telepon.',
  after:
    'Bila naskahnya terbaca, jawabannya menjadi aturan dengan pasal dan tanggal. Sebelum itu, jawaban kantor ditampilkan sebagai keterangan kantor yang tidak kami periksa.',
  offices: {
    'family-planning': 'Untuk kantor keluarga berencana (dinas kota, dan Kemendukbangga/BKKBN)',
    social: 'Untuk dinas sosial dan Kementerian Sosial',
    lenders: 'Untuk bank dan penyalur modal',
    food: 'Untuk dinas kesehatan dan BPOM',
  },
  contents: 'Pilih kantornya',
  decides: 'Yang ditentukannya',
  of: (what: string, where: string) => `${what} (${where})`,
  onlyTerms: 'tidak menentukan syarat program; dipakai dalam istilah dan pencatatan',
  sources: 'Sumber yang kami lihat',
  read: (what: string) => `kami baca: ${what}`,
  code: 'Kode',
  isTrue: 'Apakah ini benar?',
  write: 'Tolong tuliskan:',
  yes: 'benar',
  no: 'tidak benar',
  other: 'lain, tulis di bawah',
  blanks: [
    'Jawaban atau angkanya',
    'Peraturan dan pasalnya',
    'Nomor dan tanggal surat',
    'Berlaku sejak (tanggal)',
    'Nama kantor, bukan nama orang',
  ],
  back: 'Kembali ke daftar hukum',
  developer: 'Untuk pengembang',
  developerMore:
    'Jawaban kantor bisa dipakai tanpa menunggu rilis baru, sebagai lapisan jawaban bertanggal dan bersumber. Kodenya ada di setiap pertanyaan. Caranya ada di kode situs ini, berkas',
};

type QuestionWords = typeof id;

const en: QuestionWords = {
  title: 'Questions without an answer',
  description: 'What no source answers, to be asked of an official. It can be printed and filled in with a pen.',
  heading: 'Questions without an answer',
  lead: 'Some rules we did not find, or the sources contradict each other. There we say neither yes nor no. An office that holds the text can help.',
  count: (n) => `There are ${n} questions in all.`,
  how: 'How to answer, without a computer',
  steps: [
    'Print the part for your office: use Print in the menu of the browser, then choose the pages.',
    'Fill in what you know with a pen. The rest may stay empty.',
    'Add a copy of the page of the regulation or letter that holds the answer.',
    'Give it back to the kader or resident who brought it. A clear photograph is enough.',
    'They pass it to those who keep this site, at the place where its code is kept.',
  ],
  noNames: 'Write only the name of the office. Write no name of a person, no NIK and no telephone number.',
  after:
    'If the text can be read, the answer becomes a rule with its article and date. Until then, an office’s answer is shown as its word, not checked by us.',
  offices: {
    'family-planning': 'For the family-planning office (of the city, and Kemendukbangga/BKKBN)',
    social: 'For the social office and the Ministry of Social Affairs',
    lenders: 'For banks and others who give capital',
    food: 'For the health office and BPOM',
  },
  contents: 'Choose the office',
  decides: 'What it decides',
  of: (what, where) => `${what} (${where})`,
  onlyTerms: 'no condition of a programme; it is used for terms and records',
  sources: 'Sources that we saw',
  read: (what) => `we read: ${what}`,
  code: 'Code',
  isTrue: 'Is this true?',
  write: 'Please write:',
  yes: 'true',
  no: 'not true',
  other: 'other, write below',
  blanks: [
    'The answer or number',
    'The regulation and its article',
    'Number and date of the letter',
    'In force from (date)',
    'Name of the office, not of a person',
  ],
  back: 'Back to the register of law',
  developer: 'For developers',
  developerMore:
    'An office’s answer can be used before a new release, as an overlay of dated and cited answers. The code stands at each question. How, is told in the code of this site, in the file',
};

/** The words of the page of open questions. */
export const questionWords: Readonly<Record<Language, QuestionWords>> = { id, en };
