import type { Words } from '../words.ts';

export const grades: Words['grades'] = {
  A: 'naskah aturannya kami baca',
  B: 'dari lembaga resmi',
  C: 'dari berita atau tulisan lain',
  D: 'sumbernya belum jelas',
};

export const kinds: Words['kinds'] = {
  uu: 'Undang-Undang',
  pp: 'Peraturan Pemerintah',
  perpres: 'Peraturan Presiden',
  inpres: 'Instruksi Presiden',
  permensos: 'Peraturan Menteri Sosial',
  kepmensos: 'Keputusan Menteri Sosial',
  permenkes: 'Peraturan Menteri Kesehatan',
  permenko: 'Peraturan Menteri Koordinator Bidang Perekonomian',
  permenbumn: 'Peraturan Menteri BUMN',
  permenkp: 'Peraturan Menteri Kelautan dan Perikanan',
  pmk: 'Peraturan Menteri Keuangan',
  perban: 'Peraturan BKKBN',
  perka: 'Peraturan Kepala BKKBN',
  perbpom: 'Peraturan BPOM',
  kepkaban: 'Keputusan Kepala BPJPH',
  sk: 'Surat keputusan',
  statement: 'Pernyataan resmi',
  guideline: 'Petunjuk teknis',
  page: 'Halaman web',
  press: 'Berita',
  transcript: 'Salinan',
};

export const units: Words['units'] = {
  desil: 'desil',
  year: 'tahun',
  month: 'bulan',
  day: 'hari',
  'working-day': 'hari kerja',
  hour: 'jam',
  pregnancy: 'kehamilan',
  birth: 'kelahiran',
  person: 'orang',
  rupiah: 'rupiah',
};

export const leftOut: Words['leftOut'] = {
  'not-yet': 'menyusul bersama program atau halaman lain',
  'grade-d': 'sumbernya belum jelas atau bertentangan',
  'not-found': 'tidak kami temukan di sumber mana pun',
  descriptive: 'keterangan saja, tidak menentukan apa pun bagi keluarga',
  superseded: 'sudah diganti atau sudah berakhir',
  'decided-by-office': 'hanya kantor, pengadilan, atau petugas terlatih yang bisa menentukan',
  elsewhere: 'sudah ada di sini, tetapi bukan sebagai aturan',
};
