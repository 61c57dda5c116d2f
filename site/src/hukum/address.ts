import { getRelativeLocaleUrl } from 'astro:i18n';
import type { Language } from '../words/index.ts';

/** Where a text stands in the register of law. */
export const registerAt = (id: string, language: Language): string =>
  `${getRelativeLocaleUrl(language, 'hukum')}#${id}`;

/** An open question's place on its page: no dot may stand in the id of an element. */
export const questionAnchor = (id: string): string => id.replaceAll('.', '-');

export const questionAt = (id: string, language: Language): string =>
  `${getRelativeLocaleUrl(language, 'hukum/pertanyaan')}#${questionAnchor(id)}`;
