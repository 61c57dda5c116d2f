/** Papers to bring. */
export const papers = {
  documents: {
    ktp: 'KTP',
    kk: 'KK (kartu keluarga)',
    'buku-kia': 'buku KIA (buku kesehatan ibu dan anak), bila ada ibu hamil atau anak kecil',
    'school-record': 'bukti terdaftar di sekolah, bila ada anak sekolah',
    'disability-proof': 'surat keterangan disabilitas, bila ada',
    'member-list': 'daftar nama anggota, tanpa alasan ikutnya',
    minutes: 'catatan musyawarah',
    books: 'buku kas',
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
    'hardship-letter': 'surat keterangan tidak mampu, bila diminta',
  },
};
