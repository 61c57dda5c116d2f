import type { RuleWords } from '../words.ts';
import { acceptorRules } from './acceptor-rules.ts';
import { aidRules } from './aid-rules.ts';
import { pkhRules } from './pkh-rules.ts';

const uppkaRules = {
  'uppka.member': {
    label: 'siapa yang boleh ikut UPPKA',
    yes: 'Keluarga ini termasuk sasaran UPPKA.',
    no: 'Keluarga ini belum termasuk sasaran UPPKA.',
    unknown: 'Belum diketahui apakah keluarga ini termasuk sasaran UPPKA.',
  },
  'uppka.member.acceptor-family': {
    label: 'jalur keluarga akseptor',
    yes: 'Keluarga ini termasuk keluarga akseptor, yaitu keluarga peserta KB.',
    no: 'Jalur keluarga akseptor tidak berlaku untuk jawaban Anda sekarang. Tidak apa-apa; ada jalur lain.',
    unknown: 'Belum diketahui apakah keluarga ini termasuk keluarga akseptor. Anda boleh tidak menjawab.',
  },
  'uppka.member.prospective-acceptor': {
    label: 'jalur calon peserta KB',
    yes: 'Pasangan ini, atas kemauan sendiri, berniat ikut KB.',
    no: 'Jalur calon peserta KB tidak berlaku untuk jawaban Anda sekarang. Tidak apa-apa; ada jalur lain.',
    unknown: 'Belum diketahui apakah pasangan ini berniat ikut KB. Anda boleh tidak menjawab.',
  },
  'uppka.member.vulnerable-family': {
    label: 'jalur keluarga rentan',
    yes: 'Keluarga ini termasuk keluarga rentan.',
    no: 'Jalur keluarga rentan tidak berlaku untuk keluarga ini.',
    unknown: 'Keluarga rentan juga sasaran UPPKA. Cara menilainya belum kami temukan; tanyakan ke petugas lapangan KB.',
  },
  'uppka.member.by-deliberation': {
    label: 'jalur musyawarah kelompok',
    yes: 'Kelompok UPPKA sudah memutuskan untuk menerima keluarga ini.',
    no: 'Kelompok UPPKA belum menerima keluarga ini.',
    unknown: 'Kelompok UPPKA bisa bermusyawarah untuk menerima anggota. Keputusannya belum diketahui.',
  },
  'kb.peserta': {
    label: 'siapa yang disebut peserta KB',
    yes: 'Salah satu dari pasangan ini memakai cara KB sekarang.',
    no: 'Pasangan ini sekarang tidak tercatat sebagai peserta KB.',
    unknown: 'Belum diketahui apakah pasangan ini peserta KB.',
  },
  'pus.definition': {
    label: 'siapa yang disebut pasangan usia subur',
    yes: 'Pasangan ini termasuk PUS (pasangan usia subur): menikah, dan istri berumur {pus.wife-age.min} sampai {pus.wife-age.max} tahun atau masih haid.',
    no: 'Pasangan ini tidak termasuk PUS (pasangan usia subur). Yang dilihat hanya perkawinan dan umur istri.',
    unknown: 'Belum diketahui apakah pasangan ini termasuk PUS (pasangan usia subur).',
  },
} satisfies Record<string, RuleWords>;

export const rules = { ...uppkaRules, ...acceptorRules, ...aidRules, ...pkhRules };
