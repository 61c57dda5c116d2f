import type { Words } from '../words.ts';

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
  plkb: 'PLKB (family-planning field officer) in the kelurahan',
  'uppka-group': 'the UPPKA group near you',
  dp3akb: 'DP3AKB (the office for families and family planning)',
  kelurahan: 'the kelurahan office',
  'cek-bansos-app': 'the Cek Bansos app of the Ministry of Social Affairs',
  puskesos: 'Puskesos (social service centre) in the kelurahan',
  dinsos: 'Dinas Sosial (social affairs office)',
};

export const places: Words['places'] = { 'kalimantan-barat': 'West Kalimantan' };

export const localities: Words['localities'] = { balikpapan: 'Kota Balikpapan' };
