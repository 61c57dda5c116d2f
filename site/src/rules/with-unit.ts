import type { Language } from '../words/index.ts';
import { ruleWordsOf, wordOf } from './words.ts';

/** The sign stands in the number itself. */
const SIGNED = ['rupiah', 'percent-hundredths'];
/** Said before the number. */
const FIRST = ['desil', 'day-of-month'];

/** A number of the law, as `sayFigure` writes it, with its unit as people say it. */
export function withUnit(text: string, unit: string, language: Language): string {
  if (SIGNED.includes(unit)) return text;
  const named = wordOf(ruleWordsOf(language).units, unit);
  if (FIRST.includes(unit)) return `${named} ${text}`;
  return `${text} ${language === 'en' && text === '1' ? named.replace(/s$/, '') : named}`;
}
