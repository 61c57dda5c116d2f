import type * as law from '../../uppka/membership.ts';
import type { LawWords } from '../law-words.ts';

/** Joining UPPKA. */
export const uppkaMembership = {
  programmes: {
    uppka: {
      name: 'UPPKA',
      full: 'Usaha Peningkatan Pendapatan Keluarga Akseptor',
      about: 'Kelompok usaha bersama untuk keluarga, dibina lewat program KB.',
      gives: 'Teman berusaha dan pembinaan. BKKBN tidak memberi modal uang.',
      ifChosen: 'Yang menerima anggota adalah kelompoknya. Jawaban ini bukan surat penerimaan.',
    },
  },
  rules: {
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
      unknown:
        'Keluarga rentan juga sasaran UPPKA. Cara menilainya belum kami temukan; tanyakan ke petugas lapangan KB.',
    },
    'uppka.member.by-deliberation': {
      label: 'jalur musyawarah kelompok',
      yes: 'Kelompok UPPKA sudah memutuskan untuk menerima keluarga ini.',
      no: 'Kelompok UPPKA belum menerima keluarga ini.',
      unknown: 'Kelompok UPPKA bisa bermusyawarah untuk menerima anggota. Keputusannya belum diketahui.',
    },
  },
  openQuestions: {
    'uppka.vulnerable-family.test':
      'Belum jelas keluarga mana yang disebut rentan. BKKBN menyebutnya sebagai sasaran, tetapi ukurannya tidak kami temukan.',
    'uppka.member.others':
      'Belum jelas siapa lagi yang boleh ikut UPPKA, dan siapa yang tidak. Pasal peraturannya belum kami baca, dan keterangan pejabat di beberapa daerah berbeda.',
  },
  wanted: {
    'uppka.vulnerable-family.test': { write: 'Ukuran keluarga rentan: keluarga seperti apa yang disebut begitu.' },
    'uppka.member.others': {
      write: 'Siapa lagi yang boleh menjadi anggota kelompok UPPKA, dan siapa yang tidak boleh.',
    },
  },
  disputes: {
    'uppka.member.by-deliberation':
      'Belum jelas apakah kelompok di tempat Anda boleh memutuskan lewat musyawarah. Ini baru terlihat di satu provinsi.',
  },
} satisfies LawWords<typeof law>;
