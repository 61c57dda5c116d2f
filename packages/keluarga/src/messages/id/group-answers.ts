/** What an answer about a group says. */
export const groupAnswers = {
  verdicts: {
    'not-read': 'Belum kami baca',
    'no-law': 'Belum/tidak berlaku pada tanggal itu',
    open: 'Terbuka',
    'not-met': 'Belum sesuai sekarang',
    unlikely: 'Menurut sumber berita belum sesuai; tetap boleh bertanya',
    meets: 'Sesuai syarat yang kami baca',
    likely: 'Bisa diajukan; yang memutuskan {who}',
    incomplete: 'Perlu jawaban lagi',
    ask: 'Tanyakan ke {who}',
  },
  sorted: {
    route: { no: 'Bukan jalan ini untuk produk ini' },
    duty: { yes: 'Wajib untuk produk ini', no: 'Pasal yang kami baca tidak mewajibkannya' },
  },
  asLastRead: {
    yes: 'Bila syarat terakhir yang kami baca masih dipakai, ini bisa diajukan.',
    no: 'Bila syarat terakhir yang kami baca masih dipakai, ini belum sesuai. Tetap boleh bertanya.',
    open: 'Bila syarat terakhir yang kami baca masih dipakai, ini masih perlu jawaban lagi.',
    ask: 'Bila syarat terakhir yang kami baca masih dipakai, ini pun masih perlu ditanyakan.',
  },
  phrases: {
    anyMember: 'anggota lain',
    notFound: 'Belum kami temukan. Tanyakan ke PLKB, lalu isi tanggalnya di sini.',
    unofficial: 'Kolom ini bukan dari formulir resmi.',
    fromTo: 'Dari {from} ke {to}.',
    askBank: 'Naskah yang berlaku sekarang belum kami baca. Tanyakan ke bank.',
    ifSeveral:
      'Ini bukan anjuran berutang. Bila beberapa jalan memang diperlukan, urutan ini paling sedikit menutup jalan lain.',
    classOfficer: 'Kelas ini dari {by}, {on}. Kami tidak memeriksanya.',
    classNobody: 'Ukuran kelas kelompok UPPKA tidak kami temukan.',
  },
};
