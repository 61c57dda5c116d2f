import { languageOf } from '../index.ts';
import { en } from './en.ts';
import { id, type ToolWords } from './id.ts';

/** The words of the tools, from Astro's locale of a page. */
export const toolWordsOf = (locale: string | undefined): ToolWords => (languageOf(locale) === 'en' ? en : id);
