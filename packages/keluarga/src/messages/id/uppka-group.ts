import type * as forms from '../../uppka/calendar/forms.ts';
import type * as facilitation from '../../uppka/group/facilitation.ts';
import type * as formation from '../../uppka/group/formation.ts';
import type { LawWords } from '../law-words.ts';
import { said } from '../rule-words.ts';

/** A group of UPPKA: what forms it, what it is put forward for, what it reports. */
export const uppkaGroup = {
  rules: {
    'uppka.group.chair': said(
      'ketua kelompok',
      'Kelompok Anda sudah punya ketua.',
      'Kelompok Anda belum punya ketua. Pilih bersama dalam musyawarah.',
      'Belum diketahui siapa ketuanya.',
    ),
    'uppka.group.size': said(
      'jumlah anggota',
      'Jumlah anggota cukup menurut keterangan kantor.',
      'Jumlah anggota belum cukup menurut keterangan kantor.',
      'Jumlah anggota paling sedikit tidak kami temukan di naskah mana pun. Tanyakan ke PLKB.',
    ),
    'uppka.group.officers.named': said(
      'sekretaris dan bendahara',
      'Pengurus sudah lengkap, atau tidak diminta.',
      'Sekretaris atau bendahara belum ada.',
      'Belum jelas apakah sekretaris dan bendahara diminta.',
    ),
    'uppka.group.decreed': said(
      'SK pengukuhan',
      'SK pengukuhan sudah ada, atau tidak diminta.',
      'SK pengukuhan belum ada.',
      'Belum jelas apakah SK pengukuhan diminta.',
    ),
    'uppka.group.formed': said(
      'terbentuknya kelompok',
      'Kelompok ini sesuai keterangan kantor.',
      'Kelompok ini belum sesuai keterangan kantor.',
      'Aturan pembentukan kelompok belum kami baca. Tanyakan ke PLKB.',
    ),
    'uppka.capital.facilitation': said(
      'diusulkan ke pemberi modal',
      'BKKBN boleh mengusulkan kelompok ini ke pemberi modal.',
      'Kelompok ini belum dinilai layak diusulkan.',
      'BKKBN tidak memberi uang. Kelompok yang layak bisa diusulkan, tetapi ukuran layaknya tidak kami temukan.',
    ),
    'uppka.capital.attg': said(
      'alat teknologi tepat guna',
      'Kelompok ini lolos penilaian BKKBN untuk bantuan alat.',
      'Kelompok ini belum lolos penilaian BKKBN untuk bantuan alat.',
      'Bantuan alat menunggu penilaian BKKBN. Ukurannya tidak kami temukan.',
    ),
  },
  checks: {
    'uppka.group': 'Terbentuknya kelompok',
    'uppka.facilitation': 'Diusulkan ke pemberi modal',
    'uppka.tools': 'Bantuan alat',
  },
  params: {
    'uppka.report.k0': 'hari terakhir bulan Januari untuk K/0/UPPKA',
    'uppka.report.ri': 'hari terakhir bulan berikutnya untuk R/I/UPPKA',
  },
  openQuestions: {
    'uppka.group.min-members': 'Berapa anggota paling sedikit dalam satu kelompok UPPKA?',
    'uppka.group.counted-in-families': 'Apakah yang dihitung keluarga anggota, bukan orangnya?',
    'uppka.group.acceptor-share': 'Adakah bagian peserta KB paling sedikit, dan cukupkah di kelompok ini?',
    'uppka.group.officers': 'Apakah kelompok harus punya sekretaris dan bendahara selain ketua?',
    'uppka.group.decree': 'Apakah kelompok harus punya SK pengukuhan?',
    'uppka.group.class': 'Apa kelas kelompok UPPKA, dan apa ukurannya?',
    'uppka.capital.layak-criteria': 'Kelompok seperti apa yang disebut layak diusulkan ke pemberi modal?',
  },
  wanted: {
    'uppka.group.min-members': { write: 'Jumlah anggota paling sedikit.' },
    'uppka.group.counted-in-families': { yes: 'Yang dihitung adalah keluarga anggota, bukan orangnya.' },
    'uppka.group.acceptor-share': {
      write: 'Bagian paling sedikit peserta KB di antara anggota. Bila tidak ada batasnya, tulis “tidak ada”.',
    },
    'uppka.group.officers': { yes: 'Selain ketua, kelompok harus punya sekretaris dan bendahara.' },
    'uppka.group.decree': { yes: 'Kelompok harus punya SK pengukuhan.' },
    'uppka.group.class': { write: 'Kelas yang dipakai, dan ukuran setiap kelas.' },
    'uppka.capital.layak-criteria': { write: 'Ukuran kelompok yang layak diusulkan ke pemberi modal.' },
  },
} satisfies LawWords<typeof forms | typeof facilitation | typeof formation>;
