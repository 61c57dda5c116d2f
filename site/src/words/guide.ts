import type { Language } from './index.ts';

const id = {
  index: {
    title: 'Panduan program keluarga',
    description:
      'Apa programnya, untuk siapa, surat apa yang dibawa, dan bertanya ke mana. Untuk warga Kota Balikpapan.',
    heading: 'Panduan',
    topics: {
      family: { title: 'Untuk keluarga', lead: 'Bantuan, layanan, dan program untuk keluarga.' },
      group: {
        title: 'Untuk kelompok UPPKA',
        lead: 'Dari ikut kelompok sampai berjualan. Urut: mulailah dari yang pertama bila Anda baru.',
      },
    },
    toGroups: {
      title: 'Panduan untuk kelompok UPPKA',
      summary: 'Ikut, membentuk, laporan, izin, modal, dan berjualan.',
    },
  },
  who: 'Siapa',
  sum: 'Jumlahnya, bila terpilih',
  yearly: (rupiah: string) => `${rupiah} setahun`,
  atOnce: (rupiah: string, months: number) => `${rupiah} tiap ${months} bulan`,
  article: (article: string) => `pasal ${article}`,
  explained: (article: string) => `penjelasan pasal ${article}`,
  /** Said below a list of conditions, of how sure they are. */
  from: (grades: string) => `Asal syarat ini: ${grades}. Sumbernya ada di akhir panduan.`,
  or: ', atau ',
  /** Who stands in a condition where nobody is meant. */
  somebody: 'anggota',
  something: 'pangan itu',
  borrower: 'peminjam',
  notFound: 'belum kami temukan',
  free: 'gratis',
  seen: (grade: string, date: string) => `${grade}, terakhir terlihat ${date}`,
  past: (date: string) => `dulu, terakhir terlihat ${date}; yang sekarang belum kami temukan`,
  route: {
    name: 'Jalan',
    most: 'Paling banyak, dan bunga atau biayanya',
    yearly: (rate: string) => `${rate} setahun`,
    none: 'tidak disebut',
    earlier: 'dulu',
    more: 'Syarat, surat, dan yang belum jelas',
    conditions: 'Yang dilihat, sejauh yang kami baca',
    origin: (grades: string) => `Asalnya: ${grades}. Di dalam kurung: tahun terakhir terlihat.`,
    collateral: 'Agunan',
    decides: 'Yang memutuskan',
    documents: 'Yang dibawa',
    where: 'Bertanya ke',
    unsettled: 'Yang belum jelas',
    careful: 'Hati-hati',
    shuts: (names: string) => `Selama pinjaman ini berjalan, yang tertutup: ${names}.`,
    shutsNone: 'Tidak menutup jalan lain, sejauh yang kami baca.',
  },
  step: {
    fee: 'Biaya',
    feeAndValidity: 'Biaya dan masa berlaku',
    validity: 'Berlaku paling lama',
    after: 'Setelah',
    where: 'Diurus ke',
    documents: 'Yang disiapkan',
    time: 'Waktunya',
    within: 'Bila SPP-IRT terbit lebih dahulu, paling lambat',
    withinAfter: (time: string) => `${time} setelahnya`,
  },
  report: {
    yearly: (day: string) => `Sekali setahun, paling lambat tanggal ${day} Januari.`,
    monthly: (day: string) => `Setiap bulan, paling lambat tanggal ${day} bulan berikutnya.`,
    next: (period: string, date: string) => `Yang terdekat: laporan ${period}, paling lambat ${date}.`,
    others: 'Kelompok lain, yang tanggalnya belum kami temukan:',
  },
};

type GuideWords = typeof id;

const en: GuideWords = {
  index: {
    title: 'Guides to family programmes',
    description:
      'What the programme is, whom it is for, what to bring and where to ask. For people in Kota Balikpapan.',
    heading: 'Guides',
    topics: {
      family: { title: 'For families', lead: 'Aid, services and programmes for families.' },
      group: {
        title: 'For UPPKA groups',
        lead: 'From joining a group to selling. In order: start with the first if you are new.',
      },
    },
    toGroups: { title: 'Guides for UPPKA groups', summary: 'Joining, forming, reports, permits, capital and selling.' },
  },
  who: 'Who',
  sum: 'How much, if chosen',
  yearly: (rupiah) => `${rupiah} a year`,
  atOnce: (rupiah, months) => `${rupiah} every ${months} months`,
  article: (article) => `art. ${article.replace('angka', 'no.')}`,
  explained: (article) => `elucidation of art. ${article}`,
  from: (grades) => `Where these conditions come from: ${grades}. The sources are at the end.`,
  or: ', or ',
  somebody: 'the member',
  something: 'the food',
  borrower: 'the borrower',
  notFound: 'not found by us',
  free: 'free',
  seen: (grade, date) => `${grade}, last seen ${date}`,
  past: (date) => `before, last seen ${date}; today’s was not found by us`,
  route: {
    name: 'Route',
    most: 'At most, and its interest or fee',
    yearly: (rate) => `${rate} a year`,
    none: 'not told',
    earlier: 'before',
    more: 'Conditions, papers, and what is not clear',
    conditions: 'What is looked at, as far as we read',
    origin: (grades) => `From: ${grades}. In brackets: the year it was last seen.`,
    collateral: 'Collateral',
    decides: 'Who decides',
    documents: 'What to bring',
    where: 'Ask at',
    unsettled: 'What is not clear',
    careful: 'Take care',
    shuts: (names) => `While this loan runs, shut: ${names}.`,
    shutsNone: 'Shuts no other route, as far as we read.',
  },
  step: {
    fee: 'Cost',
    feeAndValidity: 'Cost, and how long it lasts',
    validity: 'Lasts at most',
    after: 'After',
    where: 'Done at',
    documents: 'What to prepare',
    time: 'Time',
    within: 'If the SPP-IRT came first, at the latest',
    withinAfter: (time) => `${time} after it`,
  },
  report: {
    yearly: (day) => `Once a year, at the latest on ${day} January.`,
    monthly: (day) => `Every month, at the latest on day ${day} of the next month.`,
    next: (period, date) => `The next: the report of ${period}, at the latest on ${date}.`,
    others: 'Other groups, whose days we did not find:',
  },
};

/** The words of the pages around guides and of the tables in them. */
export const guideWords: Readonly<Record<Language, GuideWords>> = { id, en };
