import type { Language } from './index.ts';

const id = {
  title: 'Apa yang berubah dalam hukumnya',
  description: 'Syarat dan angka yang mulai berlaku, berubah, atau berakhir, menurut tanggal. Yang terbaru di atas.',
  heading: 'Apa yang berubah, dan kapan',
  lead: 'Ingin tahu apa yang berubah di antara dua tanggal? Cari tanggal yang lebih baru, lalu baca ke bawah sampai tanggal yang lama.',
  ours: 'Hanya yang kami baca ada di sini. Yang tidak ada di sini belum tentu tidak berubah.',
  back: 'Kembali ke daftar hukum',
  years: 'Pilih tahun',
  began: 'Mulai berlaku',
  changed: 'Berubah',
  seen: 'Pertama kami lihat',
  ended: 'Hari terakhir yang kami tahu',
  textBegan: 'Naskah mulai berlaku',
  textEnded: 'Naskah terakhir berlaku',
  before: (value: string) => `sebelumnya ${value}`,
  beforeUntil: (value: string, date: string) => `sebelumnya ${value}, sampai ${date}`,
  condition: 'syaratnya',
  between: (first: string, last: string) => `Mulainya antara ${first} dan ${last}; harinya tidak kami temukan.`,
};

type ChangeWords = typeof id;

const en: ChangeWords = {
  title: 'What changed in the law',
  description: 'Conditions and numbers that began, changed or ended, by date. The newest stands first.',
  heading: 'What changed, and when',
  lead: 'To see what changed between two dates, find the later date and read down to the earlier one.',
  ours: 'Only what we read stands here. What is missing may have changed all the same.',
  back: 'Back to the register of law',
  years: 'Choose a year',
  began: 'Begins',
  changed: 'Changes',
  seen: 'First seen by us',
  ended: 'Last day that we know',
  textBegan: 'Text in force',
  textEnded: 'Text last in force',
  before: (value) => `before: ${value}`,
  beforeUntil: (value, date) => `before: ${value}, until ${date}`,
  condition: 'its condition',
  between: (first, last) => `Began between ${first} and ${last}; we did not find the day.`,
};

/** The words of the list of changes. */
export const changeWords: Readonly<Record<Language, ChangeWords>> = { id, en };
