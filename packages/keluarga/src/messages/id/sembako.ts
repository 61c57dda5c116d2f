import type * as law from '../../programmes/sembako.ts';
import type { LawWords } from '../law-words.ts';

/** Kartu Sembako. */
export const sembako = {
  programmes: {
    sembako: {
      name: 'Sembako',
      full: 'Kartu Sembako',
      about: 'Untuk satu keluarga. Tidak harus punya anak, lansia, atau ibu hamil.',
      gives: 'Bantuan belanja bahan pokok, bila keluarga Anda terpilih.',
      ifChosen: 'Jumlah ini hanya bila keluarga Anda terpilih. Ini bukan janji.',
    },
  },
  rules: {
    'sembako.eligible': {
      label: 'siapa yang bisa mendapat Sembako',
      yes: 'Syarat Sembako yang kami baca terpenuhi.',
      no: 'Syarat Sembako yang kami baca belum terpenuhi semua.',
      unknown: 'Belum semua syarat Sembako diketahui.',
    },
  },
  params: {
    'sembako.monthly': 'bantuan Sembako sebulan',
  },
} satisfies LawWords<typeof law>;
