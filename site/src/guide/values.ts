import { valueOn } from 'keluarga';
import { valuesOn } from 'keluarga/messages';
import { ruleWordsOf } from '../rules/words.ts';
import type { Language } from '../words/index.ts';
import { book, lawDate } from './law.ts';

/** A parameter's value on the law date, or nothing when it is unknown or not in force. */
export function numberOf(id: string): number | undefined {
  const found = valueOn(book.params.get(id)?.versions ?? [], lawDate);
  return found.state === 'in-force' ? found.version.value : undefined;
}

/**
 * A number of the law with its unit as people say it: rupiah after Rp, a desil after its word, the others before theirs. The number of a pregnancy stands bare.
 * @throws RangeError for a parameter that is unknown or not in force on the law date.
 */
export function sayNumber(id: string, language: Language): string {
  if (numberOf(id) === undefined) throw new RangeError(`no value on ${lawDate}: ${id}`);
  const words = ruleWordsOf(language);
  const text = valuesOn(lawDate, words, book)(id);
  const unit = book.params.get(id)?.unit ?? '';
  if (unit === 'rupiah' || unit === 'pregnancy') return text;
  if (unit === 'desil') return `${words.units.desil} ${text}`;
  return `${text} ${(words.units as Readonly<Record<string, string>>)[unit] ?? unit}`;
}
