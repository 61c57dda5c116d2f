import type { Words } from '../words.ts';
import { roles } from './offices.ts';

export const decidedBy: Words['decidedBy'] = {
  'uppka-group': 'the UPPKA group',
  'kemensos-quota': 'the Ministry of Social Affairs by its quota',
  'registry-match': 'a match with the national register',
  'school-register': 'a match with the school register',
};

export const documents: Words['documents'] = {
  ktp: 'KTP (identity card)',
  kk: 'KK (family card)',
  'buku-kia': 'buku KIA (mother-and-child health book), for a pregnant woman or a small child',
  'school-record': 'proof of being enrolled at school, for a pupil',
  'disability-proof': 'certificate of disability, if there is one',
};

export const where: Words['where'] = {
  plkb: 'PLKB (family-planning field officer) in the village or kelurahan',
  'uppka-group': 'the UPPKA group near you',
  'family-office': roles['family-office'],
  kelurahan: roles.kelurahan,
  'cek-bansos-app': 'the Cek Bansos app of the Ministry of Social Affairs',
  puskesos: 'Puskesos (social service centre) in the village or kelurahan',
  'social-office': roles['social-office'],
};

export const places: Words['places'] = { 'kalimantan-barat': 'West Kalimantan' };

export const localities: Words['localities'] = { balikpapan: 'Kota Balikpapan' };
