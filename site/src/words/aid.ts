import type { Language } from './index.ts';

/** What comes after the answer of the checker of aid: the chapters of its guide, by their headings. */
const id = {
  title: 'Lalu apa?',
  lead: 'Jangan bayar untuk bertanya atau mengusulkan diri. Langkahnya ada di panduan:',
  chapters: [
    { id: 'cara-melihat-desil', text: 'Cara melihat desil keluarga Anda' },
    { id: 'belum-terdata-atau-datanya-keliru', text: 'Bila belum terdata, atau datanya keliru' },
    { id: 'hati-hati-penipuan', text: 'Tanda penipuan' },
  ],
};

const en: typeof id = {
  title: 'What next?',
  lead: 'Pay nobody to ask or to put yourself forward. The guide tells the steps:',
  chapters: [
    { id: 'how-to-look-up-your-desil', text: 'How to look up the desil of your family' },
    { id: 'not-on-record-or-the-record-is-wrong', text: 'If you are not on record, or the record is wrong' },
    { id: 'beware-of-scams', text: 'Signs of a scam' },
  ],
};

export const aidWords: Readonly<Record<Language, typeof id>> = { id, en };
