/** An office by what it does, as a national programme names it; each place calls it by a name of its own. */
export const roles = {
  'family-office': 'dinas yang mengurus keluarga dan KB di kota atau kabupaten Anda',
  'social-office': 'dinas sosial di kota atau kabupaten Anda',
  'business-office': 'dinas yang mengurus koperasi dan usaha kecil di kota atau kabupaten Anda',
  'health-office': 'dinas kesehatan di kota atau kabupaten Anda',
  kelurahan: 'kantor desa atau kelurahan',
};

/** Who decides and where to ask. */
export const offices = {
  /** Names of the roles, by place. */
  offices: {
    balikpapan: {
      'family-office': 'DP3AKB Kota Balikpapan (dinas yang mengurus keluarga dan KB)',
      'social-office': 'Dinas Sosial Kota Balikpapan',
      'business-office': 'DKUMKMP Kota Balikpapan (dinas koperasi dan usaha kecil)',
      'health-office': 'Dinas Kesehatan Kota Balikpapan',
      kelurahan: 'kantor kelurahan',
    },
  },
  /** Read after "yang memutuskan". */
  decidedBy: {
    'uppka-group': 'kelompok UPPKA',
    'kemensos-quota': 'Kementerian Sosial menurut kuota (jatah)',
    'registry-match': 'pencocokan dengan data nasional',
    'school-register': 'pencocokan dengan data sekolah',
    bkkbn: 'Kemendukbangga/BKKBN',
    'mayor-oss': 'wali kota atau bupati, lewat OSS',
    mayor: 'wali kota atau bupati',
    bpom: 'BPOM',
    'mayor-bpom': 'wali kota, bupati, atau BPOM',
    'halal-committee': 'Komite Fatwa Produk Halal',
    bpjph: 'BPJPH',
    'kur-bank': 'bank penyalur KUR',
    'umi-lender': 'penyalur UMi',
    'pnm-survey': 'PNM setelah melihat rumah dan usaha',
    soe: 'BUMN pemberi pinjaman',
    lpdb: 'LPDB atau bank',
    baznas: 'BAZNAS',
  },
  where: {
    plkb: 'PLKB (petugas lapangan KB) di desa atau kelurahan',
    'uppka-group': 'kelompok UPPKA di tempat Anda',
    'family-office': roles['family-office'],
    kelurahan: roles.kelurahan,
    'cek-bansos-app': 'aplikasi Cek Bansos dari Kementerian Sosial',
    puskesos: 'Puskesos (pusat layanan sosial) di desa atau kelurahan',
    'social-office': roles['social-office'],
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
  },
};
