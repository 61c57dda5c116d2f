/** What an answer about a family says. */
export const answers = {
  verdicts: {
    'not-read': 'Belum kami baca',
    'no-law': 'Belum/tidak berlaku pada tanggal itu',
    open: 'Terbuka untuk siapa saja',
    'not-met': 'Belum sesuai syarat',
    never: 'Bukan sasaran program ini',
    unlikely: 'Menurut sumber berita belum sesuai; tetap boleh mengusulkan diri',
    meets: 'Memenuhi syarat yang kami baca',
    likely: 'Bisa diusulkan; yang memutuskan {who}',
    incomplete: 'Perlu jawaban lagi',
    ask: 'Tanyakan ke {who}',
    unclear: 'Aturannya belum jelas',
  },
  verdictNames: {
    'not-read': 'belum kami baca',
    'no-law': 'belum/tidak berlaku',
    open: 'terbuka',
    'not-met': 'belum sesuai',
    unlikely: 'mungkin belum sesuai',
    meets: 'sesuai',
    likely: 'bisa diusulkan',
    incomplete: 'perlu jawaban lagi',
    ask: 'perlu ditanyakan',
  },
  truths: { yes: 'ya', no: 'belum', unknown: 'belum tahu' },
  subjects: { kk: 'satu KK', couples: 'pasangan {who}', members: '{who}' },
  steps: {
    'kk.admittedByGroup': 'Bila kelompok UPPKA memutuskan untuk menerima keluarga Anda: {verdict}.',
  },
  orders: {
    'as-listed':
      'Bila yang bisa dibayar lebih banyak dari batasnya, urutannya menurut golongan, bukan menurut jumlah uang.',
    'dearest-first': 'Bila yang bisa dibayar lebih banyak dari batasnya, yang terbesar didahulukan.',
  },
};
