import type { Language } from './index.ts';

/** The words of parts of guides on personal data. */
const id = {
  kinds: { health: 'Data kesehatan', financial: 'Data keuangan', child: 'Data anak' },
  child: 'semua yang disebut tentang seorang anak',
  nik: {
    lead: (digits: number) => `NIK punya ${digits} angka, dan tersusun begini.`,
    region: (digits: number) =>
      `${digits} angka pertama: kode provinsi, kota atau kabupaten, dan kecamatan tempat tinggal saat pertama mendaftar.`,
    birth: (digits: number, added: number) =>
      `${digits} angka berikutnya: tanggal, bulan, dan dua angka tahun lahir. Untuk perempuan, tanggalnya ditambah ${added}.`,
    serial: (digits: number) => `${digits} angka terakhir: nomor urut.`,
  },
};

type PersonalDataWords = typeof id;

const en: PersonalDataWords = {
  kinds: { health: 'Health data', financial: 'Financial data', child: 'Data of children' },
  child: 'whatever is said of a child',
  nik: {
    lead: (digits) => `A NIK has ${digits} digits, made up like this.`,
    region: (digits) =>
      `The first ${digits} digits: province, city or regency, and kecamatan of residence at the first registration.`,
    birth: (digits, added) =>
      `The next ${digits} digits: day, month and two digits of the year of birth. For women ${added} is added to the day.`,
    serial: (digits) => `The last ${digits} digits: a serial number.`,
  },
};

export const personalDataWords: Readonly<Record<Language, PersonalDataWords>> = { id, en };
