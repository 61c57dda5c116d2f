import { acceptorWords, fill, type TermWords, valuesOn } from 'keluarga/messages';
import { book, lawDate } from '../guide/law.ts';
import { ruleWordsOf } from '../rules/words.ts';
import type { Language } from '../words/index.ts';

/** Words of offices with what they mean, by id, each number of the law in its place. */
export type Terms = Readonly<Record<string, TermWords>>;

/** What couples, services and the wishes of couples are called. */
export function termsOf(language: Language): Readonly<Record<'couples' | 'services' | 'reasons', Terms>> {
  const { couples, services, reasons } = acceptorWords[language];
  const valueFor = valuesOn(lawDate, ruleWordsOf(language), book);
  const filled = (terms: Terms): Terms =>
    Object.fromEntries(
      Object.entries(terms).map(([id, { name, means }]) => [id, { name, means: fill(means, valueFor) }]),
    );
  return { couples: filled(couples), services: filled(services), reasons: filled(reasons) };
}

/** A question that the law leaves open, in words. @throws RangeError for an unknown id. */
export function openQuestion(id: string, language: Language): string {
  const words = ruleWordsOf(language);
  const text = (words.openQuestions as Readonly<Record<string, string>>)[id];
  if (text === undefined) throw new RangeError(`unknown question: ${id}`);
  return fill(text, valuesOn(lawDate, words, book));
}
