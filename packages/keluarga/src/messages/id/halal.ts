import type * as declaration from '../../uppka/food/halal.ts';
import type * as halalDuty from '../../uppka/food/halal-duty.ts';
import type { LawWords } from '../law-words.ts';
import { said } from '../rule-words.ts';

/** The duty of halal and the declaration. */
export const halal = {
  rules: {
    'legal.halal.exempt': said(
      'bahan yang diharamkan',
      '{who} dibuat dari bahan yang diharamkan. Sertifikat halal tidak diminta, tetapi keterangan tidak halal wajib ditulis.',
      '{who} tidak dibuat dari bahan yang diharamkan.',
      'Bahan yang diharamkan belum diketahui.',
    ),
    'legal.halal.duty.umk': said(
      'makanan dan minuman',
      '{who} termasuk makanan dan minuman yang wajib bersertifikat halal.',
      '{who} bukan makanan atau minuman, atau waktunya belum tiba.',
      'Jenis produk atau besar usahanya belum diketahui.',
    ),
    'legal.halal.duty.herbal': said(
      'jamu dan minuman herbal',
      'Jamu dan minuman herbal wajib bersertifikat halal.',
      '{who} bukan jamu atau minuman herbal.',
      'Jenisnya belum diketahui.',
    ),
    'legal.halal.duty.cosmetic': said(
      'kosmetik',
      'Kosmetik wajib bersertifikat halal.',
      '{who} bukan kosmetik.',
      'Belum jelas apakah {who} termasuk kosmetik. Tanyakan ke BPJPH.',
    ),
    'legal.halal.duty.goods': said(
      'barang dengan bahan hewan',
      '{who} termasuk barang dengan bahan hewan yang wajib bersertifikat halal.',
      'Barang seperti {who} hanya wajib halal bila ada bahan dari hewan.',
      'Barang dengan bahan hewan bisa wajib halal. Daftarnya belum kami baca. Tanyakan ke BPJPH.',
    ),
    'legal.halal.duty': said(
      'wajib bersertifikat halal',
      '{who} wajib bersertifikat halal.',
      'Pasal yang kami baca tidak mewajibkan sertifikat halal untuk {who}.',
      'Belum jelas apakah {who} wajib bersertifikat halal.',
    ),
    'legal.halal.sd.criteria': said(
      'bahan dan proses',
      'Bahan, proses, tempat, alat, dan NIB sesuai kriteria pernyataan halal.',
      'Bahan, proses, tempat, alat, atau NIB belum sesuai kriteria pernyataan halal.',
      'Belum semuanya diketahui, atau belum jelas apakah jenis produknya ada di daftar pernyataan halal.',
    ),
    'legal.halal.sd.turnover.within': said(
      'penjualan untuk pernyataan halal',
      'Penjualan setahun di dalam batas pernyataan halal, yaitu {legal.halal.sd.turnover}.',
      'Penjualan setahun di atas batas pernyataan halal, yaitu {legal.halal.sd.turnover}.',
      'Penjualan setahun belum diketahui.',
    ),
    'legal.halal.sd.facilities.within': said(
      'tempat produksi dan gerai',
      'Tempat produksi dan gerai masing-masing paling banyak {legal.halal.sd.facilities}.',
      'Tempat produksi atau gerai lebih dari {legal.halal.sd.facilities}.',
      'Jumlah tempat produksi dan gerai belum diketahui.',
    ),
    'legal.halal.sd': said(
      'halal lewat pernyataan sendiri',
      '{who} sesuai kriteria pernyataan halal yang kami baca. Pendamping tetap memeriksa.',
      '{who} belum sesuai untuk pernyataan sendiri. Tanyakan jalur reguler.',
      'Belum semua kriteria pernyataan halal diketahui.',
    ),
  },
  checks: {
    'duty.halal': 'Wajib halal',
    'permit.halal': 'Halal lewat pernyataan sendiri',
  },
  params: {
    'legal.halal.sd.turnover': 'batas penjualan setahun untuk pernyataan halal',
    'legal.halal.sd.facilities': 'jumlah tempat produksi, dan jumlah gerai, untuk pernyataan halal',
  },
  openQuestions: {
    'legal.halal.duty.goods.list': 'Barang dengan bahan hewan mana yang wajib bersertifikat halal?',
    'legal.halal.duty.rest': 'Apakah jasa atau produk ini wajib bersertifikat halal?',
    'legal.halal.sd.others': 'Apakah selain makanan dan minuman boleh memakai pernyataan halal sendiri?',
    'legal.halal.sd.type': 'Apakah produknya ada di daftar pernyataan halal, dan bebas bahaya?',
    'legal.herbal-soap.soap': 'Apakah sabun dihitung kosmetik?',
  },
  wanted: {
    'legal.halal.duty.goods.list': {
      write: 'Daftar barang dengan bahan hewan yang wajib bersertifikat halal, atau tempat daftarnya.',
    },
    'legal.halal.duty.rest': { write: 'Jasa dan produk lain mana yang wajib bersertifikat halal, dan sejak kapan.' },
    'legal.halal.sd.others': { yes: 'Selain makanan dan minuman boleh memakai pernyataan halal sendiri.' },
    'legal.halal.sd.type': {
      write:
        'Daftar jenis produk untuk pernyataan halal, dan apa yang dihitung sebagai bahaya, atau tempat membacanya.',
    },
    'legal.herbal-soap.soap': { yes: 'Sabun dihitung kosmetik.' },
  },
} satisfies LawWords<typeof declaration | typeof halalDuty>;
