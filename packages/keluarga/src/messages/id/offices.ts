/** An office by what it does, as a national programme names it; each place calls it by a name of its own. */
export const roles = {
  'family-office': 'dinas yang mengurus keluarga dan KB di kota atau kabupaten Anda',
  'social-office': 'dinas sosial di kota atau kabupaten Anda',
  'business-office': 'dinas yang mengurus koperasi dan usaha kecil di kota atau kabupaten Anda',
  'health-office': 'dinas kesehatan di kota atau kabupaten Anda',
  kelurahan: 'kantor desa atau kelurahan',
};

/** By place. */
export const offices = {
  balikpapan: {
    'family-office': 'DP3AKB Kota Balikpapan (dinas yang mengurus keluarga dan KB)',
    'social-office': 'Dinas Sosial Kota Balikpapan',
    'business-office': 'DKUMKMP Kota Balikpapan (dinas koperasi dan usaha kecil)',
    'health-office': 'Dinas Kesehatan Kota Balikpapan',
    kelurahan: 'kantor kelurahan',
  },
};
