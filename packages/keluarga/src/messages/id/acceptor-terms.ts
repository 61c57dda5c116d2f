import type { AcceptorWords } from '../acceptor-words.ts';

/** Methods, and what offices call couples and services. */
export const acceptorTerms: AcceptorWords = {
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
  law: {
    right: 'Setiap orang berhak mendapat akses ke pelayanan KB.',
    'no-force': 'Pelayanan KB dengan paksa kepada siapa pun melanggar hak asasi, dan pelakunya bisa dihukum.',
    'choice-of-everybody': 'Setiap orang berhak memilih cara KB untuk dirinya tanpa paksaan.',
    'choice-at-fertile-age':
      'Pasangan usia subur, dan orang usia subur yang berisiko, berhak mendapat penjelasan, berhak dilayani, dan berhak memilih cara KB tanpa paksaan.',
    factors:
      'Caranya menurut pilihan pasangan. Umur, persalinan dan jumlah anak, kesehatan, dan norma agama ikut dipertimbangkan. Tidak ada angka yang disebut.',
    'in-a-facility-only': 'IUD, implan, MOW, dan MOP harus dilakukan di fasilitas pelayanan kesehatan.',
    'in-many-places':
      'Pelayanan KB bisa di puskesmas, klinik, rumah sakit, posyandu, tempat pelayanan obat seperti apotek, saat kunjungan rumah, atau di unit KB yang dibuat pemerintah. Yang melayani harus tenaga medis atau tenaga kesehatan yang berwenang. Cara yang mana di tempat yang mana tidak disebut di sana.',
    emergency:
      'Kontrasepsi darurat diberikan kepada ibu yang tidak terlindungi kontrasepsi, atau korban perkosaan, untuk mencegah kehamilan. Yang memberikan adalah tenaga medis atau tenaga kesehatan.',
    adults:
      'Untuk orang dewasa, pelayanan kesehatan reproduksi mencakup alat KB bagi pasangan usia subur dan kelompok yang berisiko.',
    adolescents:
      'Setiap remaja berhak atas pelayanan kesehatan yang aman, bermutu, dan terjangkau, termasuk kesehatan reproduksi dan kesehatan jiwa.',
    'bride-and-groom':
      'Setiap calon pengantin harus memeriksakan kesehatan di fasilitas pelayanan kesehatan. Surat keterangannya bisa dipakai untuk menikah.',
    family:
      'Keluarga ikut memastikan semua anggotanya mendapat pelayanan kesehatan reproduksi, dan mendukung pilihan cara KB pasangannya.',
    consent:
      'Setiap tindakan kesehatan perlu persetujuan Anda, sesudah Anda mendapat penjelasan yang cukup. Bila tindakannya memasukkan alat ke tubuh atau berisiko tinggi, persetujuannya tertulis.',
    'after-violence': 'Setiap orang berhak dilayani dan dipulihkan kesehatannya akibat kekerasan seksual.',
    jkn: 'JKN menanggung konseling dan pelayanan KB, termasuk vasektomi dan tubektomi. Alat dan obatnya disediakan pemerintah, tidak ditanggung JKN.',
  },
  over: {
    lasts: 'Perlindungannya mungkin sudah berakhir.',
    'per-strip': 'Papan pilnya sudah habis, atau ada pil yang terlewat? Perlindungannya mungkin sudah berakhir.',
    'while-mal-holds': 'Salah satu syaratnya tidak terpenuhi lagi? Perlindungannya mungkin sudah berakhir.',
  },
  askSoon: 'Segera tanyakan ke bidan atau puskesmas. Terlambat bisa terjadi pada siapa saja.',
  lochia:
    'Darah sebelum {kb.mal.lochia.days} sesudah melahirkan tidak disebut haid. Itu hanya soal sebutan. Darah yang banyak, berbau, atau disertai demam adalah tanda bahaya. Jangan ditunggu: segera ke puskesmas atau IGD, di hari keberapa pun.',
  emergency:
    'Segera, makin cepat makin baik. Pedoman Kementerian Kesehatan yang dikutip berita menyebut paling lama {kb.ec.within.hours} sesudah kejadian. Sudah lewat? Tetaplah datang: Anda tetap berhak dilayani.',
  noForce: 'Tidak seorang pun boleh dipaksa ikut KB, atau dipaksa memakai cara tertentu.',
};
