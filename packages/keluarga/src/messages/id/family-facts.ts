import { coupleFacts } from './couple-facts.ts';
import { memberFacts } from './member-facts.ts';

/** What is asked of a family. */
export const familyFacts = {
  facts: {
    'kk.desil': {
      label: 'desil keluarga',
      question: 'Desil berapa yang tercatat untuk keluarga Anda?',
      why: 'Desil adalah urutan kesejahteraan keluarga dalam data nasional. Angka kecil didahulukan. Desil hanya bisa dilihat, tidak bisa dihitung dari penghasilan.',
      askAt: 'kelurahan (atau lihat di aplikasi Cek Bansos)',
    },
    'kk.refusedAid': {
      label: 'pernah menolak bantuan',
      question: 'Pernahkah keluarga Anda menolak bantuan dari Kementerian Sosial?',
      why: 'Menurut berita, keluarga yang tercatat menolak bisa dilewati. Catatan yang keliru bisa diperbaiki.',
    },
    'kk.card': {
      label: 'tempat KK terdaftar',
      question: 'Keluarga Anda terdaftar di KK (kartu keluarga) mana?',
      why: 'Upah minimum dan bantuan daerah mengikuti tempat KK terdaftar.',
      values: { here: 'KK kota ini', elsewhere: 'KK kota atau kabupaten lain', none: 'belum punya KK' },
    },
    'kk.flagCleared': {
      label: 'catatan yang sudah diluruskan',
      question: 'Sudahkah Dinas Sosial meluruskan catatan pekerjaan atau gaji di KK Anda?',
      why: 'Catatan seperti itu kadang keliru. Dinas Sosial bisa meluruskannya.',
      askAt: 'Dinas Sosial',
    },
    'kk.admittedByGroup': {
      label: 'keputusan kelompok UPPKA',
      question: 'Sudahkah kelompok UPPKA memutuskan untuk menerima keluarga Anda?',
      why: 'Di satu provinsi, kelompok bermusyawarah dan boleh menerima siapa saja yang berperan dalam program KB.',
      askAt: 'kelompok UPPKA di tempat Anda',
    },
    ...memberFacts,
    ...coupleFacts,
  },
  lists: {
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
  },
  wife: {
    label: 'istri dalam pasangan ini',
    question: 'Siapa istri dalam pasangan ini?',
    why: 'Bila istri ada di daftar KK, umurnya tidak perlu ditanyakan dua kali.',
    elsewhere: 'tidak tercantum di KK ini',
  },
};
