import type { Words } from '../words.ts';

export const verdicts: Words['verdicts'] = {
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
};

export const verdictNames: Words['verdictNames'] = {
  'not-read': 'belum kami baca',
  'no-law': 'belum/tidak berlaku',
  open: 'terbuka',
  'not-met': 'belum sesuai',
  unlikely: 'mungkin belum sesuai',
  meets: 'sesuai',
  likely: 'bisa diusulkan',
  incomplete: 'perlu jawaban lagi',
  ask: 'perlu ditanyakan',
};

export const truths: Words['truths'] = { yes: 'ya', no: 'belum', unknown: 'belum tahu' };

export const subjects: Words['subjects'] = { kk: 'satu KK', couples: 'pasangan {who}', members: '{who}' };

export const steps: Words['steps'] = {
  'kk.admittedByGroup': 'Bila kelompok UPPKA memutuskan untuk menerima keluarga Anda: {verdict}.',
};

export const orders: Words['orders'] = {
  'as-listed':
    'Bila yang bisa dibayar lebih banyak dari batasnya, urutannya menurut golongan, bukan menurut jumlah uang.',
  'dearest-first': 'Bila yang bisa dibayar lebih banyak dari batasnya, yang terbesar didahulukan.',
};
