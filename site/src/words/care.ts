import type { Language } from './index.ts';

/** The words around danger signs and numbers to call. Names of contacts and signs are the package's. */
const id = {
  title: {
    melahirkan: 'Segera ke IGD atau puskesmas',
    kb: 'Segera ke IGD atau puskesmas',
    kekerasan: 'Yang pertama: Anda aman',
  },
  lead: {
    melahirkan: 'Sesudah melahirkan, jangan menunggu bila ada salah satu tanda ini:',
    kb: 'Sesudah pelayanan KB, jangan menunggu bila ada salah satu tanda ini:',
    kekerasan: 'Menelepon tidak perlu KTP. Orang lain juga boleh menelepon untuk Anda.',
  },
  anySign: 'Tanda lain yang membuat Anda takut juga cukup untuk pergi sekarang. Anda tidak perlu yakin dulu.',
  noList: 'Ini bukan daftar lengkap.',
  wound: 'Terluka, atau sakit? Berobat dulu. Urusan lain bisa menyusul.',
  emergency:
    'Saat gawat darurat, puskesmas, klinik, dan rumah sakit tidak boleh menolak, meminta uang muka, atau menunda karena surat.',
  call: 'Telepon:',
  talk: 'Untuk bicara dan meminta pendampingan:',
  signsFrom: 'Tanda ini menurut',
  numbers: 'Semua nomor, dan kapan terakhir tercetak',
  ways: {
    phone: (value: string) => `Telepon ${value}`,
    whatsapp: (value: string) => `WhatsApp ${value}`,
    sms: (value: string) => `SMS ke ${value}`,
    email: (value: string) => `Surel ${value}`,
    web: (value: string) => value,
    address: (value: string) => value,
  },
  press: (digit: string) => `lalu tekan ${digit}`,
  always: 'siang dan malam',
  workdays: (from: string, to: string, zone: string) => `hari kerja ${from} sampai ${to} ${zone}`,
  free: 'gratis',
  printed: (date: string, source: string, grade: string) => `Terakhir tercetak ${date}: ${source} (${grade}).`,
  undated: 'tanpa tanggal',
  /** On the first page, on one that was not found, and before a result. */
  now: 'Ada yang perlu ditolong sekarang?',
  nowMore: 'Nomor lain',
  page: {
    title: 'Nomor untuk dihubungi',
    summary: 'Siapa yang bisa ditelepon, untuk apa, dan kapan nomornya terakhir kami lihat tercetak.',
    foot: 'Nomor untuk dihubungi',
    checked: (date: string) =>
      `Nomor bisa berubah. Kami membacanya dari salinan halaman yang tersimpan, dan tidak menelepon satu per satu. Salinannya kami baca ${date}.`,
    needs: {
      danger: 'Ada bahaya sekarang',
      medical: 'Sakit atau terluka',
      violence: 'Kekerasan terhadap perempuan dan anak',
      mind: 'Tertekan, atau butuh teman bicara',
      victim: 'Perlindungan korban dan saksi',
      drugs: 'Narkotika',
      complaint: 'Mengadu tentang sebuah kantor',
      insurance: 'JKN',
      loan: 'Pinjaman',
    },
    complaintLead:
      'Ini bukan kantor yang Anda adukan. Anda boleh mengadu tentang petugas KB, kelurahan, dinas, atau tempat pelayanan.',
    missing: 'Yang tidak kami temukan',
    missingList: [
      'nomor khusus unit perempuan dan anak di Polresta Balikpapan',
      'nomor UPTD PPA Kalimantan Timur, meski layanannya disebut ada siang dan malam',
      'nomor Dinas Sosial dan BNN Kota Balikpapan',
      'nomor telepon Komnas Perempuan dengan tanggal',
      'fasilitas kesehatan yang ditunjuk kota sebagai pusat layanan bagi korban',
    ],
  },
};

export type CareSiteWords = typeof id;

const en: CareSiteWords = {
  title: {
    melahirkan: 'Go to an emergency room or puskesmas at once',
    kb: 'Go to an emergency room or puskesmas at once',
    kekerasan: 'First of all: be safe',
  },
  lead: {
    melahirkan: 'After a birth, do not wait with one of these signs:',
    kb: 'After a service of family planning, do not wait with one of these signs:',
    kekerasan: 'No identity card is needed to call. Somebody else may call for you, too.',
  },
  anySign: 'Any other sign that frightens you is reason to go now. You need not be sure first.',
  noList: 'This is not a full list.',
  wound: 'Hurt, or ill? See a doctor first. Everything else can follow.',
  emergency:
    'In an emergency a puskesmas, clinic or hospital may not turn you away, ask for a deposit, or delay care over papers.',
  call: 'Call:',
  talk: 'To talk, and to have somebody go with you:',
  signsFrom: 'These signs are named by',
  numbers: 'All numbers, and when they were last printed',
  ways: {
    phone: (value: string) => `Call ${value}`,
    whatsapp: (value: string) => `Write by WhatsApp to ${value}`,
    sms: (value: string) => `Text message to ${value}`,
    email: (value: string) => `Mail to ${value}`,
    web: (value: string) => value,
    address: (value: string) => value,
  },
  press: (digit: string) => `then press ${digit}`,
  always: 'day and night',
  workdays: (from: string, to: string, zone: string) => `working days ${from} to ${to} ${zone}`,
  free: 'free of charge',
  printed: (date: string, source: string, grade: string) => `Last printed ${date}: ${source} (${grade}).`,
  undated: 'no date',
  now: 'Does somebody need help now?',
  nowMore: 'Other numbers',
  page: {
    title: 'Numbers to call',
    summary: 'Whom to call, for what, and when we last saw the number in print.',
    foot: 'Numbers to call',
    checked: (date: string) =>
      `Numbers change. We read them in stored copies of pages and did not call each of them. The copies were read on ${date}.`,
    needs: {
      danger: 'There is danger now',
      medical: 'Ill or hurt',
      violence: 'Violence against women and children',
      mind: 'In distress, or in need of somebody to talk to',
      victim: 'Protection of victims and witnesses',
      drugs: 'Drugs',
      complaint: 'To complain about an office',
      insurance: 'JKN, the national health insurance',
      loan: 'Loans',
    },
    complaintLead:
      'None of these is the office you complain about. You may complain about field workers, a kelurahan, a city office or a place of service.',
    missing: 'What we did not find',
    missingList: [
      'a number of the women and children unit of the Balikpapan police',
      'the number of UPTD PPA of East Kalimantan, though it is said to serve day and night',
      'numbers of the social office and of BNN in Balikpapan',
      'a telephone number of Komnas Perempuan with a date',
      'the health facility the city named as a centre for victims',
    ],
  },
};

export const careSiteWords: Readonly<Record<Language, CareSiteWords>> = { id, en };
