import { roles } from './offices.ts';

/** Read after "yang memutuskan". */
export const decidedBy = {
  'uppka-group': 'kelompok UPPKA',
  'kemensos-quota': 'Kementerian Sosial menurut kuota (jatah)',
  'registry-match': 'pencocokan dengan data nasional',
  'school-register': 'pencocokan dengan data sekolah',
};

export const documents = {
  ktp: 'KTP',
  kk: 'KK (kartu keluarga)',
  'buku-kia': 'buku KIA (buku kesehatan ibu dan anak), bila ada ibu hamil atau anak kecil',
  'school-record': 'bukti terdaftar di sekolah, bila ada anak sekolah',
  'disability-proof': 'surat keterangan disabilitas, bila ada',
};

export const where = {
  plkb: 'PLKB (petugas lapangan KB) di desa atau kelurahan',
  'uppka-group': 'kelompok UPPKA di tempat Anda',
  'family-office': roles['family-office'],
  kelurahan: roles.kelurahan,
  'cek-bansos-app': 'aplikasi Cek Bansos dari Kementerian Sosial',
  puskesos: 'Puskesos (pusat layanan sosial) di desa atau kelurahan',
  'social-office': roles['social-office'],
};

export const places = { 'kalimantan-barat': 'Kalimantan Barat' };

export const localities = { balikpapan: 'Kota Balikpapan' };
