import { getRelativeLocaleUrl } from 'astro:i18n';
import type { Language } from '../words/index.ts';

/** Where a text stands in the register of law. */
export const registerAt = (id: string, language: Language): string =>
  `${getRelativeLocaleUrl(language, 'hukum')}#${id}`;
