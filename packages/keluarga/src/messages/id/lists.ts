import type { Words } from '../words.ts';

export const wife: Words['wife'] = {
  label: 'istri dalam pasangan ini',
  question: 'Siapa istri dalam pasangan ini?',
  why: 'Bila istri ada di daftar KK, umurnya tidak perlu ditanyakan dua kali.',
  elsewhere: 'tidak tercantum di KK ini',
};

export const lists: Words['lists'] = {
  members: {
    label: 'siapa lagi yang tercantum di KK',
    question: 'Siapa saja yang tercantum di KK Anda?',
    why: 'Yang dihitung hanya orang yang tercantum di satu KK (kartu keluarga). Tetangga serumah dengan KK lain tidak ikut.',
    complete: 'Apakah semua orang di KK Anda sudah masuk daftar ini?',
  },
  couples: {
    label: 'pasangan lain di KK',
    question: 'Pasangan suami istri mana saja yang ada di KK Anda?',
    why: 'Satu KK bisa memuat beberapa pasangan. Tiap pasangan dilihat sendiri.',
    complete: 'Apakah semua pasangan di KK Anda sudah masuk daftar ini?',
  },
};
