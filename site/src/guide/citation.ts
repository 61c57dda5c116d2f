import { type Grade, instruments } from 'keluarga';
import type { Citation } from '../components/ChipHukum.astro';
import { registerAt } from '../hukum/address.ts';
import { ruleWordsOf } from '../rules/words.ts';
import { guideWords } from '../words/guide.ts';
import type { Language } from '../words/index.ts';
import { versions } from './law.ts';
import { nameInText } from './name-in-text.ts';

/** A text or page as a chip shows it; an article is named only where it was read. */
export function citationOf(id: string, language: Language, article?: string): Citation {
  const found = instruments.find((instrument) => instrument.id === id);
  if (!found) throw new RangeError(`unknown instrument: ${id}`);
  const words = ruleWordsOf(language);
  const text = nameInText(id, words);
  const grade = article ? 'A' : gradeOf(id);
  return {
    teks: article ? `${text} ${named(article, language)}` : text,
    href: registerAt(id, language),
    ...(grade && { tingkat: grade }),
  };
}

/** The package writes of an explanation in the words of the law: `penjelasan pasal 22(1)`. */
function named(article: string, language: Language): string {
  const { article: ofLaw, explained } = guideWords[language];
  const [, of] = /^penjelasan pasal (.+)$/.exec(article) ?? [];
  return of === undefined ? ofLaw(article) : explained(of);
}

/** How sure the package is of what it takes from a text; press is never more than C, and a page no rule rests on has none. */
function gradeOf(id: string): Grade | undefined {
  if (instruments.find((instrument) => instrument.id === id)?.kind === 'press') return 'C';
  const resting =
    versions.find(({ cite }) => cite.via?.includes(id)) ?? versions.find(({ cite }) => cite.instrument === id);
  return resting?.grade;
}
