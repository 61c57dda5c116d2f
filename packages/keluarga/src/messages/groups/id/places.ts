import { roles } from '../../id/offices.ts';

export const decidedBy = {
  plkb: 'PLKB (petugas lapangan KB)',
  bkkbn: 'Kemendukbangga/BKKBN',
  'mayor-oss': 'wali kota atau bupati, lewat OSS',
  dinkes: 'Dinas Kesehatan',
  bpom: 'BPOM',
  'dinkes-bpom': 'Dinas Kesehatan atau BPOM',
  bpjph: 'BPJPH',
  'kur-bank': 'bank penyalur KUR',
  'umi-lender': 'penyalur UMi',
  'pnm-survey': 'PNM setelah melihat rumah dan usaha',
  soe: 'BUMN pemberi pinjaman',
  lpdb: 'LPDB atau bank',
  baznas: 'BAZNAS',
};

export const documents = {
  'member-list': 'daftar nama anggota, tanpa alasan ikutnya',
  minutes: 'catatan musyawarah',
  books: 'buku kas',
  'group-letter': 'surat keterangan kelompok',
  nib: 'NIB',
  label: 'rancangan label',
  pkp: 'sertifikat penyuluhan keamanan pangan',
  materials: 'daftar bahan dan cara membuat',
  ktp: 'KTP',
  kk: 'KK (kartu keluarga)',
  'nib-or-sku': 'NIB atau surat keterangan usaha',
  npwp: 'NPWP',
  'offtaker-contract': 'perjanjian dengan mitra',
  plan: 'rencana usaha',
  'cooperative-papers': 'akta dan laporan koperasi',
  'hardship-letter': 'surat keterangan tidak mampu, bila diminta',
};

export const where = {
  plkb: 'PLKB di desa atau kelurahan',
  'family-office': roles['family-office'],
  'business-office': roles['business-office'],
  oss: 'OSS (oss.go.id)',
  'health-office': roles['health-office'],
  bpom: 'BPOM',
  'dinkes-bpom': 'Dinas Kesehatan atau BPOM',
  bpjph: 'BPJPH (ptsp.halal.go.id)',
  pph: 'pendamping proses produk halal',
  'kur-bank': 'bank penyalur KUR',
  'umi-lender': 'PNM, Pegadaian, atau koperasi penyalur',
  pnm: 'kantor PNM Mekaar',
  soe: 'BUMN di daerah Anda',
  kkmp: 'koperasi desa atau kelurahan merah putih',
  baznas: 'BAZNAS di kota atau kabupaten Anda',
};
