/** Papers to bring. */
export const papers = {
  documents: {
    ktp: 'KTP',
    kk: 'KK (kartu keluarga)',
    'member-list': 'daftar nama anggota, tanpa alasan ikutnya',
    minutes: 'catatan musyawarah',
    'group-letter': 'surat keterangan kelompok',
    nib: 'NIB',
    label: 'rancangan label',
    pkp: 'sertifikat penyuluhan keamanan pangan',
    materials: 'daftar bahan dan cara membuat',
    'nib-or-sku': 'NIB atau surat keterangan usaha',
    npwp: 'NPWP',
    'offtaker-contract': 'perjanjian dengan mitra',
    plan: 'rencana usaha',
    'cooperative-papers': 'akta dan laporan koperasi',
  },
};
