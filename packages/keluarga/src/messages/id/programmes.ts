import type { ProgrammeWords } from '../words.ts';

export const programmes = {
  uppka: {
    name: 'UPPKA',
    full: 'Usaha Peningkatan Pendapatan Keluarga Akseptor',
    about: 'Kelompok usaha bersama untuk keluarga, dibina lewat program KB.',
    gives: 'Teman berusaha dan pembinaan. BKKBN tidak memberi modal uang.',
    ifChosen: 'Yang menerima anggota adalah kelompoknya. Jawaban ini bukan surat penerimaan.',
  },
  pkh: {
    name: 'PKH',
    full: 'Program Keluarga Harapan',
    about: 'Bantuan uang untuk keluarga yang punya ibu hamil, anak, lansia, atau penyandang disabilitas berat.',
    gives: 'Uang beberapa kali setahun, bila keluarga Anda terpilih.',
    ifChosen: 'Jumlah ini hanya bila keluarga Anda terpilih. Ini bukan janji.',
  },
  sembako: {
    name: 'Sembako',
    full: 'Kartu Sembako',
    about: 'Untuk satu keluarga. Tidak harus punya anak, lansia, atau ibu hamil.',
    gives: 'Bantuan belanja bahan pokok, bila keluarga Anda terpilih.',
    ifChosen: 'Jumlah ini hanya bila keluarga Anda terpilih. Ini bukan janji.',
  },
} satisfies Record<string, ProgrammeWords>;
