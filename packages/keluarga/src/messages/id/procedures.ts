import type { ProcedureWords } from '../procedure-words.ts';
import { groupWork } from './group-work.ts';

const { steps } = groupWork;

/** How things are done, step by step. */
export const procedures: ProcedureWords = {
  procedures: {
    'uppka.join': {
      name: 'Ikut kelompok UPPKA',
      steps: {
        ask: {
          title: 'Tanya kelompok terdekat',
          text: 'PLKB adalah petugas lapangan KB. Kader di RT Anda biasanya kenal orangnya.',
        },
        visit: {
          title: 'Datang ke pertemuan',
          text: 'Lihat usahanya, dan siapa anggotanya. Belum perlu memutuskan apa-apa.',
        },
        questions: {
          title: 'Ajukan pertanyaan Anda',
          text: 'Tanyakan usahanya, uangnya, dan cara keluar. Kelompok yang baik tidak keberatan ditanya.',
        },
        offer: {
          title: 'Sampaikan niat Anda kepada ketua',
          text: 'Ceritakan apa yang bisa Anda kerjakan. Belum punya usaha sendiri tidak apa-apa.',
        },
        decision: {
          title: 'Tunggu keputusan kelompok',
          text: 'Belum diterima? Tanyakan alasannya. Anda boleh mencoba kelompok lain.',
        },
        papers: {
          title: 'Tulis nama Anda di daftar anggota',
          text: 'Cukup fotokopi. Alasan Anda ikut tidak perlu ditulis.',
        },
      },
    },
    'uppka.form': {
      name: 'Membentuk kelompok, delapan langkah',
      steps: {
        gather: {
          title: 'Bentuk kelompok',
          text: 'Kumpulkan tetangga yang mau. Bermusyawarah, pilih ketua, lalu tulis catatannya.',
        },
        market: { title: 'Kenali pasar', text: 'Tanya warung, sekolah, dan kantor di sekitar. Apa yang mereka cari?' },
        choose: {
          title: 'Pilih usaha',
          text: 'Mulai dari bahan yang mudah didapat, dan yang sudah bisa Anda buat.',
        },
        capital: { title: 'Kumpulkan modal', text: 'Mulai dari iuran kecil. Pinjaman belakangan.' },
        make: { title: 'Buat barangnya', text: 'Catat resep, berat, dan biaya setiap kali membuat.' },
        sell: { title: 'Jual', text: 'Mulai dari dekat.' },
        record: { title: 'Catat', text: 'Buku anggota, buku kas, dan buku kegiatan. Buku tulis biasa sudah cukup.' },
        partner: { title: 'Cari mitra', text: 'Perkumpulan mitra kelompok (AKU), dinas koperasi, toko, dan hotel.' },
      },
    },
    'uppka.ready': {
      name: 'Menyiapkan surat dan izin kelompok',
      steps: {
        members: { title: steps.members },
        books: { title: steps.books },
        letter: { title: steps.letter },
        nib: { title: steps.nib },
        pkp: { title: steps.pkp },
        sppirt: { title: steps.sppirt },
        slhs: { title: steps.slhs },
        bpom: { title: steps.bpom },
        halal: { title: steps.halal },
      },
    },
    'legal.sppirt': {
      name: 'SPP-IRT (izin pangan rumahan)',
      steps: {
        nib: { title: 'Punya NIB', text: 'SPP-IRT bergantung pada NIB. Bila NIB dicabut, SPP-IRT ikut dicabut.' },
        issue: { title: 'SPP-IRT terbit', text: 'Diajukan lewat OSS, situs perizinan usaha milik pemerintah.' },
        commitments: {
          title: 'Penuhi tugas sesudahnya',
          text: 'Ikut penyuluhan, tempatnya diperiksa, dan labelnya dibetulkan.',
        },
        check: {
          title: 'Diperiksa',
          text: 'Belum memenuhi? Ada tambahan waktu, dihitung sejak hasil pemeriksaan terbit.',
        },
        renew: { title: 'Perpanjang', text: 'Lihat hari terakhir di SPP-IRT Anda.' },
      },
    },
  },
  counts: {
    'sppirt-commitments': 'paling lambat {time} sejak SPP-IRT terbit',
    'sppirt-extension': 'tambahan {time} sejak hasil pemeriksaan terbit',
    'sppirt-ends': 'berlaku {time} sejak terbit',
    'sppirt-renewable': 'bisa diurus mulai {time} sebelum habis',
  },
};
