import type { Language } from './index.ts';

/** The words of tables on methods. */
const id = {
  method: 'Cara KB',
  lasts: 'Disebut melindungi',
  user: (who: string) => `Untuk ${who}`,
  historic: 'Cara lama, tidak ditawarkan lagi:',
  sources: 'Lamanya kami baca di sini:',
  iudVisits: (weeks: number, monthly: number, months: number) =>
    `Modul BKKBN menyebut ${weeks} minggu sesudah dipasang, lalu tiap bulan ${monthly} kali, lalu tiap ${months} bulan.`,
  sterilisation: {
    age: (years: number) => `umur paling sedikit ${years} tahun`,
    wifeOver: (years: number) => `umur istri di atas ${years} tahun`,
    children: (n: number) => `paling sedikit ${n} anak hidup`,
    youngest: (years: number) => `anak bungsu paling sedikit ${years} tahun`,
    noYoungest: (n: number) => `dengan ${n} anak atau lebih, umur anak bungsu tidak dilihat`,
    consent: 'persetujuan suami atau istrinya',
    none: 'tidak menyebut umur dan jumlah anak',
  },
};

export type KbWords = typeof id;

const en: KbWords = {
  method: 'Method',
  lasts: 'Said to protect for',
  user: (who) => `For the ${who}`,
  historic: 'Old methods, offered no more:',
  sources: 'Where we read how long:',
  iudVisits: (weeks, monthly, months) =>
    `A module of BKKBN names ${weeks} week after placing, then ${monthly} visits a month apart, then every ${months} months.`,
  sterilisation: {
    age: (years) => `at least ${years} years old`,
    wifeOver: (years) => `wife above ${years} years`,
    children: (n) => `at least ${n} living children`,
    youngest: (years) => `youngest child at least ${years} years old`,
    noYoungest: (n) => `with ${n} children or more the age of the youngest does not matter`,
    consent: 'consent of the husband or wife',
    none: 'names no age and no number of children',
  },
};

export const kbWords: Readonly<Record<Language, KbWords>> = { id, en };
