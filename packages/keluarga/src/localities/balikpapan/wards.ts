import type { Citation } from '../../law/instrument.ts';
import { cite } from '../../law/instruments.ts';

export interface Ward {
  /** Ten digits: province, city, kecamatan, kelurahan. */
  readonly code: string;
  readonly name: string;
}

export interface Kecamatan {
  /** Six digits: province, city, kecamatan. */
  readonly code: string;
  readonly name: string;
  readonly wards: readonly Ward[];
}

const CITY = '6471';

/* @__NO_SIDE_EFFECTS__ */
const kecamatan = (number: string, name: string, wards: Readonly<Record<string, string>>): Kecamatan => {
  const code = CITY + number;
  return { code, name, wards: Object.entries(wards).map(([last, name]) => ({ code: code + last, name })) };
};

/** A transcription of the decree: grade C. */
export const regionSource: { readonly cite: Citation; readonly grade: 'C'; readonly checked: string } = {
  cite: cite('wilayah'),
  grade: 'C',
  checked: '2026-11-24',
};

/** Kecamatan and kelurahan of Kota Balikpapan, in order of their codes. Numbers left out belonged to kelurahan moved. */
export const balikpapanRegions: readonly Kecamatan[] = [
  kecamatan('01', 'Balikpapan Timur', { 1001: 'Manggar', 1002: 'Lamaru', 1003: 'Teritip', 1004: 'Manggar Baru' }),
  kecamatan('02', 'Balikpapan Barat', {
    1001: 'Baru Ilir',
    1002: 'Baru Tengah',
    1003: 'Baru Ulu',
    1004: 'Kariangau',
    1005: 'Margo Mulyo',
    1006: 'Marga Sari',
  }),
  kecamatan('03', 'Balikpapan Utara', {
    1001: 'Batu Ampar',
    1002: 'Gunung Samarinda',
    1003: 'Karang Joang',
    1004: 'Muara Rapak',
    1005: 'Gunung Samarinda Baru',
    1006: 'Graha Indah',
  }),
  kecamatan('04', 'Balikpapan Tengah', {
    1001: 'Gunung Sari Ulu',
    1002: 'Gunung Sari Ilir',
    1003: 'Karang Rejo',
    1004: 'Karang Jati',
    1005: 'Mekar Sari',
    1006: 'Sumber Rejo',
  }),
  kecamatan('05', 'Balikpapan Selatan', {
    1002: 'Sepinggan',
    1006: 'Gunung Bahagia',
    1008: 'Sepinggan Baru',
    1009: 'Sepinggan Raya',
    1010: 'Sungainangka',
    1011: 'Damai Baru',
    1012: 'Damai Bahagia',
  }),
  kecamatan('06', 'Balikpapan Kota', {
    1001: 'Prapatan',
    1002: 'Telaga Sari',
    1003: 'Klandasan Ulu',
    1004: 'Klandasan Ilir',
    1005: 'Damai',
  }),
];

/** Upper and lower case, blanks and hyphens do not count: Sungainangka is Sungai Nangka. */
export const wardNamed = (name: string): Ward | undefined => {
  const wanted = plain(name);
  return balikpapanRegions.flatMap(({ wards }) => wards).find((ward) => plain(ward.name) === wanted);
};

const plain = (name: string): string => name.toLowerCase().replace(/[\s-]/g, '');
