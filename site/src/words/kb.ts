import type { Language } from './index.ts';

/** The words of tables on methods. */
const id = {
  method: 'Cara KB',
  lasts: 'Disebut melindungi',
  user: (who: string) => `Untuk ${who}`,
  historic: 'Cara lama, tidak ditawarkan lagi:',
  source: 'Sumber:',
};

export type KbWords = typeof id;

const en: KbWords = {
  method: 'Method',
  lasts: 'Said to protect for',
  user: (who) => `For the ${who}`,
  historic: 'Old methods, offered no more:',
  source: 'Source:',
};

export const kbWords: Readonly<Record<Language, KbWords>> = { id, en };
