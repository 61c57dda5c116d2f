import { type Test, valueOn } from 'keluarga';
import { fill } from 'keluarga/messages';
import { groupWordsOf } from '../rules/words.ts';
import { guideWords } from '../words/guide.ts';
import type { Language } from '../words/index.ts';
import { book, lawDate } from './law.ts';

/** What one asks of a product to know whether a rule holds of it, in the order of the rule. */
export function questionsOf(rule: string, language: Language): string[] {
  const found = valueOn(book.rules.get(rule)?.versions ?? [], lawDate);
  if (found.state !== 'in-force') return [];
  const { facts } = groupWordsOf(language);
  const who = guideWords[language].something;
  return factsIn(found.version.value).flatMap((id) =>
    id in facts ? [fill(facts[id as keyof typeof facts].question, { who })] : [],
  );
}

/** The first day of a rule of the law, where it was read. */
export function startDay(rule: string): string | undefined {
  const found = valueOn(book.rules.get(rule)?.versions ?? [], lawDate);
  const from = found.state === 'in-force' ? found.version.from : undefined;
  return typeof from === 'string' ? from : undefined;
}

function factsIn(test: Test): string[] {
  if (typeof test === 'boolean' || 'unsettled' in test || 'rule' in test) return [];
  if ('fact' in test) return [test.fact];
  if ('not' in test) return factsIn(test.not);
  if ('all' in test) return test.all.flatMap(factsIn);
  return 'any' in test ? test.any.flatMap(factsIn) : [];
}
