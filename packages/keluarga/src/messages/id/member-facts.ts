import type { FactId } from '../../family/facts.ts';
import type { FactsWords } from '../words.ts';

export const memberFacts: Pick<FactsWords, Extract<FactId, `member.${string}`>> = {
  'member.age': {
    label: 'umur',
    question: 'Berapa umur {who}?',
    why: 'Beberapa bantuan melihat umur anak dan lansia.',
  },
  'member.pregnant': {
    label: 'sedang hamil',
    question: 'Apakah {who} sedang hamil?',
    anybody: 'Adakah di KK Anda yang sedang hamil?',
    why: 'PKH ikut menghitung ibu hamil.',
  },
  'member.postpartum': {
    label: 'baru melahirkan',
    question: 'Apakah {who} baru melahirkan dan masih dalam masa nifas?',
    anybody: 'Adakah di KK Anda yang baru melahirkan dan masih dalam masa nifas?',
    why: 'PKH ikut menghitung ibu nifas, yaitu ibu pada minggu-minggu pertama sesudah melahirkan.',
  },
  'member.pregnancyNumber': {
    label: 'kehamilan yang ke berapa',
    question: 'Kehamilan ini yang ke berapa bagi {who}? Bila baru melahirkan, kehamilan yang baru lalu.',
    why: 'Menurut berita, PKH hanya menghitung beberapa kehamilan pertama. Ini urusan hitungan bantuan, bukan penilaian.',
  },
  'member.school': {
    label: 'jenjang sekolah',
    question: 'Di jenjang apa {who} bersekolah?',
    why: 'PKH menghitung anak sekolah menurut jenjangnya.',
    values: {
      none: 'tidak bersekolah',
      tk: 'PAUD atau TK',
      sd: 'SD, MI, atau Paket A',
      smp: 'SMP, MTs, atau Paket B',
      sma: 'SMA, SMK, MA, atau Paket C',
      higher: 'kuliah',
    },
  },
  'member.severeDisability': {
    label: 'disabilitas berat',
    question: 'Apakah {who} penyandang disabilitas berat?',
    anybody: 'Adakah di KK Anda penyandang disabilitas berat?',
    why: 'PKH ikut menghitung penyandang disabilitas berat. Bila ragu, jawab tidak tahu; petugas yang memastikan.',
  },
  'member.grossRightsVictim': {
    label: 'korban pelanggaran HAM berat',
    question: 'Apakah negara menetapkan {who} sebagai korban pelanggaran HAM berat, atau ahli warisnya?',
    anybody: 'Adakah di KK Anda yang ditetapkan negara sebagai korban pelanggaran HAM berat, atau ahli warisnya?',
    why: 'PKH ikut menghitung mereka. HAM singkatan dari hak asasi manusia.',
  },
  'member.job': {
    label: 'pekerjaan',
    question: 'Apa pekerjaan {who}?',
    anybody: 'Adakah di KK Anda yang bekerja sebagai salah satu dari ini?',
    why: 'Menurut berita, beberapa pekerjaan membuat bantuan tertahan. Catatan yang keliru bisa diperbaiki.',
    values: {
      none: 'tidak bekerja',
      informal: 'usaha sendiri atau kerja lepas',
      wage: 'karyawan atau buruh bergaji',
      asn: 'ASN (PNS atau PPPK)',
      tni: 'TNI',
      polri: 'Polri',
      'retired-state': 'pensiunan ASN, TNI, atau Polri',
      'state-paid': 'pekerja lain yang digaji negara atau daerah',
      'village-official': 'perangkat desa',
      'certified-teacher': 'guru bersertifikat',
      'health-worker': 'tenaga kesehatan',
      'social-assistant': 'pendamping sosial',
      'company-officer': 'pemilik atau pengurus perusahaan yang terdaftar',
    },
  },
  'member.monthlyWage': {
    label: 'gaji sebulan',
    question: 'Kira-kira berapa gaji {who} sebulan?',
    why: 'Menurut berita, gaji di atas upah minimum membuat bantuan tertahan.',
  },
};
