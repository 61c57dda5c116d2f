import type * as desil from '../../programmes/desil.ts';
import type * as exclusions from '../../programmes/exclusions.ts';
import type { LawWords } from '../law-words.ts';
import type { RuleWords } from '../words.ts';

/** A mark on the KK that an office can clear. */
/* @__NO_SIDE_EFFECTS__ */
const mark = (label: string, what: string): RuleWords => ({
  label,
  yes: `Tidak ada ${what} di KK Anda, atau catatannya sudah diluruskan.`,
  no: `Ada ${what} di KK Anda, dan kantor tidak mengubah catatannya. Catatan bisa keliru; Anda boleh meminta Dinas Sosial memeriksanya lagi.`,
  unknown: `Belum diketahui apakah ada ${what} di KK Anda.`,
  marked: `Ada ${what} di KK Anda. Menurut berita, ini bisa menahan bantuan. Bila catatannya keliru, minta Dinas Sosial meluruskannya.`,
});

/** What programmes of social aid share. */
export const socialAid = {
  rules: {
    'desil.use.kepmensos79': {
      label: 'desil yang dilayani PKH',
      yes: 'Desil (peringkat kesejahteraan) keluarga Anda dilayani PKH, yaitu sampai desil {pkh.decile.max}.',
      no: 'Menurut berita, PKH melayani sampai desil {pkh.decile.max}. Desil keluarga Anda di atasnya.',
      unknown: 'Desil keluarga Anda belum diketahui. PKH melayani sampai desil {pkh.decile.max}.',
    },
    'desil.use.2026-feb': {
      label: 'desil yang dilayani Sembako',
      yes: 'Desil (peringkat kesejahteraan) keluarga Anda dilayani Sembako, yaitu sampai desil {sembako.decile.max}.',
      no: 'Menurut berita, Sembako melayani sampai desil {sembako.decile.max}. Desil keluarga Anda di atasnya.',
      unknown:
        'Belum jelas apakah desil keluarga Anda dilayani Sembako. Yang sudah jelas: sampai desil {sembako.decile.max}.',
    },
    'bansos.excl.state-job': mark('ASN, TNI, atau Polri di KK', 'ASN, TNI, atau Polri'),
    'bansos.excl.state-pension': mark('pensiunan ASN, TNI, atau Polri di KK', 'pensiunan ASN, TNI, atau Polri'),
    'bansos.excl.state-paid': mark(
      'gaji dari negara di KK',
      'pekerja yang digaji negara atau daerah, atau pendamping sosial,',
    ),
    'bansos.excl.village-official': mark('perangkat desa di KK', 'perangkat desa'),
    'bansos.excl.teacher-health': mark(
      'guru bersertifikat atau tenaga kesehatan di KK',
      'guru bersertifikat atau tenaga kesehatan',
    ),
    'bansos.excl.company': mark('pengurus perusahaan di KK', 'pemilik atau pengurus perusahaan yang terdaftar'),
    'bansos.excl.wage': mark('gaji di atas upah minimum', 'gaji di atas upah minimum ({param.umk} sebulan)'),
    'bansos.excl.refusal': {
      label: 'pernah menolak bantuan',
      yes: 'Keluarga Anda tidak tercatat menolak bantuan, atau catatannya sudah diluruskan.',
      no: 'Keluarga Anda tercatat menolak bantuan, dan kantor tidak mengubah catatannya. Anda boleh meminta Dinas Sosial memeriksanya lagi.',
      unknown: 'Belum diketahui apakah keluarga Anda tercatat menolak bantuan.',
      marked:
        'Keluarga Anda pernah menolak bantuan. Menurut berita, ini bisa menahan bantuan. Tanyakan ke Dinas Sosial cara memperbaikinya.',
    },
  },
  params: {
    'pkh.decile.max': 'desil tertinggi yang dilayani PKH',
    'sembako.decile.max': 'desil tertinggi yang dilayani Sembako',
    'sembako.decile.january-2026': 'desil tertinggi untuk Sembako menurut pengumuman Januari 2026',
    'param.umk': 'upah minimum',
  },
  openQuestions: {
    'desil.use.2026-jan':
      'Belum jelas apakah Sembako masih melayani satu desil lagi. Pengumuman Kementerian Sosial bulan Januari dan Februari 2026 berbeda.',
    'desil.use.dtks-era.pkh':
      'Belum jelas keluarga mana yang dilayani PKH waktu itu. Yang dipakai masih data yang lama, dan aturannya tidak kami temukan.',
    'desil.use.dtks-era.sembako':
      'Belum jelas keluarga mana yang dilayani Sembako waktu itu. Yang dipakai masih data yang lama, dan aturannya tidak kami temukan.',
    'bansos.excl.wage.at-minimum':
      'Belum jelas apakah gaji yang persis sama dengan upah minimum menahan bantuan. Daftar di berita berbeda.',
    'bansos.excl.wage.elsewhere':
      'KK Anda tidak terdaftar di kota ini. Upah minimum tempat lain belum kami baca, jadi belum jelas apakah gajinya di atas itu.',
  },
  wanted: {
    'desil.use.2026-jan': { yes: 'Sembako masih melayani desil yang disebut pengumuman Januari 2026.' },
    'desil.use.dtks-era.pkh': { yes: 'Menurut data yang dipakai waktu itu, keluarga ini dilayani PKH.' },
    'desil.use.dtks-era.sembako': { yes: 'Menurut data yang dipakai waktu itu, keluarga ini dilayani Sembako.' },
    'bansos.excl.wage.at-minimum': { yes: 'Gaji yang persis sama dengan upah minimum menahan bantuan.' },
    'bansos.excl.wage.elsewhere': { write: 'Upah minimum di tempat lain, dalam rupiah sebulan.' },
  },
} satisfies LawWords<typeof desil | typeof exclusions>;
