import { en } from './en.ts';
import { id, type Words } from './id.ts';

export type Language = 'id' | 'en';

const dictionaries: Record<Language, Words> = { id, en };

/** The language of a page, from Astro's locale of its address. Indonesian unless the address is English. */
export const languageOf = (locale: string | undefined): Language => (locale === 'en' ? 'en' : 'id');

/** The words of a page, from Astro's locale of its address. */
export const wordsOf = (locale: string | undefined): Words => dictionaries[languageOf(locale)];
