import type { FactId } from '../../family/facts.ts';
import type { FactsWords } from '../words.ts';

export const coupleFacts: Pick<FactsWords, Extract<FactId, `couple.${string}`>> = {
  'couple.married': {
    label: 'ikatan perkawinan',
    question: 'Apakah keduanya suami istri yang menikah?',
    anybody: 'Adakah pasangan suami istri yang menikah di KK Anda?',
    why: 'Program KB menghitung pasangan yang menikah.',
  },
  'couple.wifeAge': {
    label: 'umur istri',
    question: 'Berapa umur istri?',
    why: 'Yang disebut pasangan usia subur hanya dilihat dari umur istri.',
  },
  'couple.children': {
    label: 'jumlah anak di KK ini',
    question: 'Berapa anak pasangan ini, yang belum menikah dan satu KK dengan Anda?',
    why: 'Beberapa layanan melihat jumlah anak dalam satu keluarga.',
  },
  'couple.youngestMonths': {
    label: 'umur anak bungsu dalam bulan',
    question: 'Berapa bulan umur anak bungsu pasangan ini?',
    why: 'Beberapa layanan untuk keluarga yang mempunyai anak kecil.',
  },
  'couple.closestBirths': {
    label: 'jarak kelahiran terdekat dalam bulan',
    question: 'Berapa bulan jarak terdekat antara dua kelahiran anak pasangan ini?',
    why: 'Beberapa layanan kesehatan melihat jarak kelahiran. Ini urusan hitungan, bukan penilaian.',
  },
  'couple.schoolAgeChild': {
    label: 'anak usia wajib belajar',
    question: 'Apakah pasangan ini mempunyai anak usia wajib belajar?',
    anybody: 'Adakah pasangan di KK Anda yang mempunyai anak usia wajib belajar?',
    why: 'Beberapa bantuan melihat anak usia sekolah. Wajib belajar: umur saat anak harus bersekolah menurut undang-undang.',
  },
  'couple.outOfSchool': {
    label: 'anak usia wajib belajar yang tidak bersekolah',
    question: 'Adakah anak usia wajib belajar pasangan ini yang tidak bersekolah?',
    anybody: 'Adakah anak usia wajib belajar di KK Anda yang tidak bersekolah?',
    why: 'Ada layanan yang membantu anak kembali ke sekolah.',
  },
  'couple.menstruation': {
    label: 'haid istri',
    question: 'Apakah istri masih haid?',
    why: 'Ini hanya dipakai bila umur istri di luar rentang yang biasa. Anda boleh tidak menjawab.',
    values: { 'not-started': 'belum pernah haid', menstruating: 'masih haid', stopped: 'sudah berhenti haid' },
  },
  'couple.method': {
    label: 'cara KB sekarang',
    question: 'Cara KB apa yang dipakai pasangan ini sekarang?',
    why: 'Menurut BKKBN, keluarga yang memakai cara KB sekarang termasuk keluarga akseptor. Masih ada jalan lain untuk ikut, dan Anda boleh tidak menjawab.',
    values: {
      none: 'tidak memakai',
      pill: 'pil',
      injection: 'suntik',
      condom: 'kondom',
      implant: 'implan (susuk)',
      iud: 'IUD (spiral)',
      mow: 'MOW (steril perempuan)',
      mop: 'MOP (steril laki-laki)',
      mal: 'MAL (selama menyusui penuh)',
      'other-modern': 'cara modern lain',
      periodic: 'pantang berkala (kalender)',
      withdrawal: 'sanggama terputus',
      'other-traditional': 'cara tradisional lain',
    },
  },
  'couple.wantsToBecomeAcceptor': {
    label: 'niat sendiri untuk ikut KB',
    question: 'Apakah pasangan ini, atas kemauan sendiri, berniat ikut KB?',
    anybody: 'Adakah pasangan di KK Anda yang, atas kemauan sendiri, berniat ikut KB?',
    why: 'Menurut BKKBN, calon peserta KB juga termasuk sasaran UPPKA. Anda boleh tidak menjawab.',
  },
};
