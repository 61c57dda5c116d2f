import { changes } from './id/changes.ts';
import { checks, collateral, traps } from './id/checks.ts';
import { facts } from './id/facts.ts';
import { openQuestions } from './id/open-questions.ts';
import { params } from './id/params.ts';
import { decidedBy, documents, where } from './id/places.ts';
import { rules } from './id/rules.ts';
import type { GroupWords } from './words.ts';

/** Bahasa Indonesia. */
export const groupId: GroupWords = {
  facts,
  lists: { people: { label: 'daftar anggota' }, products: { label: 'daftar produk' } },
  rules,
  params,
  openQuestions,
  checks,
  traps,
  collateral,
  decidedBy,
  documents,
  where,
  verdicts: {
    'not-read': 'Belum kami baca',
    'no-law': 'Belum/tidak berlaku pada tanggal itu',
    open: 'Terbuka',
    'not-met': 'Belum sesuai sekarang',
    unlikely: 'Menurut sumber berita belum sesuai; tetap boleh bertanya',
    meets: 'Sesuai syarat yang kami baca',
    likely: 'Bisa diajukan; yang memutuskan {who}',
    incomplete: 'Perlu jawaban lagi',
    ask: 'Tanyakan ke {who}',
  },
  changes,
  sorted: {
    route: { no: 'Bukan jalan ini untuk produk ini' },
    duty: { yes: 'Wajib untuk produk ini', no: 'Pasal yang kami baca tidak mewajibkannya' },
    size: { yes: 'Termasuk', no: 'Tidak termasuk' },
  },
  asLastRead: {
    yes: 'Bila syarat terakhir yang kami baca masih dipakai, ini bisa diajukan.',
    no: 'Bila syarat terakhir yang kami baca masih dipakai, ini belum sesuai. Tetap boleh bertanya.',
    open: 'Bila syarat terakhir yang kami baca masih dipakai, ini masih perlu jawaban lagi.',
    ask: 'Bila syarat terakhir yang kami baca masih dipakai, ini pun masih perlu ditanyakan.',
  },
  steps: {
    members: 'Daftar anggota dan ketua',
    books: 'Buku kas',
    letter: 'Surat keterangan kelompok',
    nib: 'NIB',
    pkp: 'Penyuluhan keamanan pangan (PKP)',
    sppirt: 'SPP-IRT',
    slhs: 'SLHS',
    bpom: 'Izin edar BPOM',
    halal: 'Sertifikat halal',
  },
  stepStates: {
    done: 'sudah',
    unmet: 'sudah ada, tetapi kewajibannya belum selesai atau belum diketahui',
    next: 'bisa mulai sekarang',
    later: 'menunggu langkah lain',
    tell: 'belum dijawab',
    ask: 'tanyakan dulu ke kantornya',
    'other-way': 'bukan jalan ini untuk produk Anda',
    'not-bound': 'pasal yang kami baca tidak mewajibkannya',
  },
  days: {
    'sppirt-commitments': 'Penyuluhan, pemeriksaan, dan label SPP-IRT harus selesai',
    'sppirt-extension': 'Batas tambahan komitmen SPP-IRT',
    'sppirt-renewable': 'SPP-IRT boleh mulai diperpanjang',
    'sppirt-ends': 'SPP-IRT berakhir',
    'letter-ends': 'Surat keterangan kelompok berakhir',
    'halal-duty': 'Hari terakhir sebelum wajib halal',
  },
  dayStates: { done: 'sudah', due: 'belum lewat', late: 'sudah lewat' },
  forms: {
    'uppka.report.k0': 'K/0/UPPKA (kartu potensi kelompok)',
    'uppka.report.ri': 'R/I/UPPKA (register kegiatan bulanan)',
  },
  parties: { 'uppka-chair': 'ketua kelompok', plkb: 'PLKB (petugas lapangan KB)' },
  poktan: {
    uppka: 'UPPKA',
    bkb: 'BKB (Bina Keluarga Balita)',
    bkr: 'BKR (Bina Keluarga Remaja)',
    bkl: 'BKL (Bina Keluarga Lansia)',
    'pik-r': 'PIK-R (pusat informasi remaja)',
  },
  units: { time: 'kali', place: 'tempat', workday: 'hari kerja' },
  columns: {
    pus: 'PUS (pasangan usia subur)',
    pa: 'Peserta KB aktif',
    hamil: 'Hamil',
    ias: 'Ingin anak segera',
    iat: 'Ingin anak ditunda',
    tial: 'Tidak ingin anak lagi',
    faceToFace: 'Pertemuan tatap muka',
    online: 'Pertemuan daring',
    memberFamilies: 'Keluarga anggota',
    familiesAttending: 'Keluarga anggota yang hadir',
    members: 'Anggota kelompok',
    memberPus: 'Anggota yang PUS',
    memberPusUsing: 'Anggota PUS yang ber-KB',
  },
  phrases: {
    anyMember: 'anggota lain',
    notFound: 'Belum kami temukan. Tanyakan ke PLKB, lalu isi tanggalnya di sini.',
    unofficial: 'Kolom ini bukan dari formulir resmi.',
    fromTo: 'Dari {from} ke {to}.',
    askBank: 'Naskah yang berlaku sekarang belum kami baca. Tanyakan ke bank.',
    ifSeveral:
      'Ini bukan anjuran berutang. Bila beberapa jalan memang diperlukan, urutan ini paling sedikit menutup jalan lain.',
    classOfficer: 'Kelas ini dari {by}, {on}. Kami tidak memeriksanya.',
    classNobody: 'Ukuran kelas kelompok UPPKA tidak kami temukan.',
  },
};
