import type { Language } from './index.ts';

const id = {
  index: {
    title: 'Panduan program keluarga',
    description:
      'Apa programnya, untuk siapa, surat apa yang dibawa, dan bertanya ke mana. Untuk warga Kota Balikpapan.',
    heading: 'Panduan',
    choose: 'Pilih programnya',
  },
  who: 'Siapa',
  sum: 'Jumlahnya, bila terpilih',
  yearly: (rupiah: string) => `${rupiah} setahun`,
  atOnce: (rupiah: string, months: number) => `${rupiah} tiap ${months} bulan`,
  article: (article: string) => `pasal ${article}`,
  /** Said below a list of conditions, of how sure they are. */
  from: (grades: string) => `Asal syarat ini: ${grades}. Sumbernya ada di akhir panduan.`,
  or: ', atau ',
};

type GuideWords = typeof id;

const en: GuideWords = {
  index: {
    title: 'Guides to family programmes',
    description:
      'What the programme is, whom it is for, what to bring and where to ask. For people in Kota Balikpapan.',
    heading: 'Guides',
    choose: 'Choose the programme',
  },
  who: 'Who',
  sum: 'How much, if chosen',
  yearly: (rupiah) => `${rupiah} a year`,
  atOnce: (rupiah, months) => `${rupiah} every ${months} months`,
  article: (article) => `art. ${article}`,
  from: (grades) => `Where these conditions come from: ${grades}. The sources are at the end.`,
  or: ', or ',
};

/** The words of the pages around guides and of the tables in them. */
export const guideWords: Readonly<Record<Language, GuideWords>> = { id, en };
