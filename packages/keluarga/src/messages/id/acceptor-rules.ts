import type { RuleWords } from '../words.ts';

export const acceptorRules = {
  'kb.class.mkjp': {
    label: 'cara KB jangka panjang',
    yes: 'Cara KB yang dipakai termasuk MKJP (metode kontrasepsi jangka panjang).',
    no: 'Cara KB yang dipakai tidak dihitung sebagai MKJP (metode kontrasepsi jangka panjang). Ini hanya pembagian dalam laporan.',
    unknown: 'Belum diketahui apakah cara KB yang dipakai termasuk MKJP. Anda boleh tidak menjawab.',
  },
  'kb.class.modern': {
    label: 'cara KB modern',
    yes: 'Cara KB yang dipakai disebut modern dalam laporan.',
    no: 'Cara KB yang dipakai tidak disebut modern dalam laporan. Ini hanya pembagian dalam laporan.',
    unknown: 'Belum diketahui apakah cara KB yang dipakai disebut modern. Anda boleh tidak menjawab.',
  },
  'kb.youth.married-only': {
    label: 'program untuk pasangan muda',
    yes: 'Pasangan ini menikah, dan umur istri paling tinggi {kb.youth.wife-age.max} tahun.',
    no: 'Program untuk pasangan muda tidak ditujukan untuk pasangan ini. Pelayanan KB untuk pasangan usia subur tetap ada.',
    unknown: 'Belum diketahui apakah program untuk pasangan muda ditujukan untuk pasangan ini.',
  },
} satisfies Record<string, RuleWords>;
