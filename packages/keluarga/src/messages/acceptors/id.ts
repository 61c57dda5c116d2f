import type { AcceptorWords } from './words.ts';

export const id: AcceptorWords = {
  methods: {
    'inject-1m': 'suntik satu bulan',
    'inject-3m': 'suntik tiga bulan',
    pill: 'pil',
    condom: 'kondom',
    'implant-1': 'implan (susuk) satu batang',
    'implant-2': 'implan (susuk) dua batang',
    'iud-cut380a': 'IUD (spiral) tembaga CuT-380A',
    'iud-other': 'IUD (spiral) jenis lain, termasuk yang berhormon',
    mow: 'MOW (steril perempuan, tubektomi)',
    mop: 'MOP (steril laki-laki, vasektomi)',
    mal: 'MAL (selama menyusui penuh)',
    diaphragm: 'diafragma',
    ec: 'kontrasepsi darurat',
    periodic: 'pantang berkala (kalender)',
    withdrawal: 'sanggama terputus',
    spermicide: 'spermisida (tablet, krim, atau jeli)',
    norplant: 'susuk enam kapsul (Norplant)',
  },
  users: { wife: 'istri', husband: 'suami', couple: 'suami dan istri' },
  lengths: {
    mkjp: 'dihitung sebagai MKJP (metode kontrasepsi jangka panjang)',
    'not-mkjp': 'tidak dihitung sebagai MKJP',
    unclassed: 'tidak disebut dalam pembagian MKJP',
  },
  protections: {
    permanent: 'menetap',
    'per-use': 'untuk sekali pakai',
    'per-strip': 'menurut isi satu papan pil',
    'while-mal-holds': 'selama ketiga syarat MAL terpenuhi',
    'not-found': 'tidak kami temukan di sumber yang kami baca',
  },
  spans: {
    days: { one: '{n} hari', other: '{n} hari' },
    weeks: { one: '{n} minggu', other: '{n} minggu' },
    months: { one: '{n} bulan', other: '{n} bulan' },
    years: { one: '{n} tahun', other: '{n} tahun' },
  },
  between: '{from} sampai {to}',
  facilityOnly: 'hanya di fasilitas kesehatan',
  couples: {
    active: {
      name: 'Peserta KB aktif',
      means: 'Untuk pasangan usia subur yang sedang memakai cara KB. Singkatannya PA.',
    },
    pregnant: {
      name: 'Sedang hamil',
      means: 'Selama hamil, pasangan tidak dihitung sebagai peserta KB aktif.',
    },
    'never-used': {
      name: 'Belum pernah memakai KB',
      means: 'Pasangan ini bukan peserta KB. Itu boleh.',
    },
    'dropped-out': {
      name: 'Putus pakai',
      means: 'Untuk yang berhenti lebih dari {kb.status.dropout.months} bulan. Ini bukan kesalahan siapa pun.',
    },
    'stopped-lately': {
      name: 'Belum ada sebutannya',
      means:
        'Berhenti sampai {kb.status.dropout.months} bulan tidak diberi sebutan dalam tulisan yang kami baca. Aturannya belum jelas.',
    },
    'not-pus': {
      name: 'Tidak dihitung sebagai pasangan usia subur',
      means: 'Jadi sebutan peserta KB juga tidak dipakai. Pelayanan kesehatan tetap boleh Anda tanyakan.',
    },
    unknown: {
      name: 'Belum bisa disebut',
      means: 'Ada jawaban yang belum diketahui. Itu tidak apa-apa.',
    },
  },
  services: {
    'new-first': {
      name: 'Peserta KB baru',
      means: 'Untuk yang baru pertama kali memakai cara KB. Singkatannya PB.',
    },
    'new-after': {
      name: 'Peserta KB baru',
      means: 'Untuk yang memakai lagi sesudah melahirkan atau keguguran. Singkatannya PB.',
    },
    resumed: {
      name: 'Ikut KB kembali (ulangan)',
      means: 'Untuk yang memakai lagi sesudah jeda {kb.status.resume.months} bulan atau lebih, bukan karena hamil.',
    },
    switched: {
      name: 'Ganti cara',
      means: 'Untuk yang sedang memakai KB, lalu berganti ke cara lain.',
    },
    repeated: {
      name: 'Pelayanan ulang',
      means: 'Untuk yang sedang memakai KB, lalu mendapat cara yang sama lagi.',
    },
    unsettled: {
      name: 'Aturannya belum jelas',
      means: 'Jedanya kurang dari {kb.status.resume.months} bulan. Sebutannya tidak kami temukan.',
    },
    unknown: {
      name: 'Belum bisa disebut',
      means: 'Ada jawaban yang belum diketahui. Itu tidak apa-apa.',
    },
  },
  reasons: {
    hamil: { name: 'H', means: 'hamil' },
    ias: { name: 'IAS', means: 'ingin anak segera' },
    iat: { name: 'IAT', means: 'ingin anak, tetapi nanti' },
    tial: { name: 'TIAL', means: 'tidak ingin anak lagi' },
  },
  noForce: 'Tidak seorang pun boleh dipaksa ikut KB, atau dipaksa memakai cara tertentu.',
};
