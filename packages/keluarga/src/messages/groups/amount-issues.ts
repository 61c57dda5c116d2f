import type { AmountIssueCode } from '../../uppka/business/read-amount.ts';

/** What is wrong with an amount and how to mend it; `{least}` and `{most}` are the ends of what may be given. */
export type AmountIssueWords = Readonly<Record<AmountIssueCode, string>>;

const id: AmountIssueWords = {
  empty: 'Isian ini masih kosong. Tulis angkanya.',
  'not-a-number': 'Tulis dengan angka saja, misalnya 12500 atau 12.500.',
  'not-a-percentage': 'Tulis persennya dengan angka, misalnya 6 atau 6,5.',
  negative: 'Angka ini tidak boleh di bawah nol. Tulis tanpa tanda kurang.',
  dots: 'Letak titiknya tidak jelas. Titik hanya untuk ribuan, misalnya 12.500.',
  'not-whole': 'Tulis angka bulat. Untuk ribuan pakai titik, bukan koma, misalnya 12.500.',
  'out-of-range': 'Angka ini harus dari {least} sampai {most}. Periksa lagi.',
};

const en: AmountIssueWords = {
  empty: 'This is still empty. Write the number.',
  'not-a-number': 'Write digits only, such as 12500 or 12.500.',
  'not-a-percentage': 'Write the percentage in digits, such as 6 or 6,5.',
  negative: 'This number cannot be below zero. Write it without a minus.',
  dots: 'The dots stand in an unclear place. A dot only parts thousands, as in 12.500.',
  'not-whole': 'Write a whole number. Part thousands with a dot, not a comma, as in 12.500.',
  'out-of-range': 'This number must be from {least} to {most}. Check it.',
};

export const amountIssueWords: { readonly id: AmountIssueWords; readonly en: AmountIssueWords } = { id, en };
