import { en, type GroupWords, groupEn, groupId, id, inPlace, type Wanted, type Words } from 'keluarga/messages';
import type { Language } from '../words/index.ts';

/** The offices of Balikpapan go by their names. */
const named = <Kind extends { readonly where: Readonly<Record<string, string>> }>(
  words: Kind,
  { offices }: Words,
): Kind => inPlace(words, offices.balikpapan);
const tables: Record<Language, Words> = { id: named(id, id), en: named(en, en) };
const groupTables: Record<Language, GroupWords> = { id: named(groupId, id), en: named(groupEn, en) };

/** The package's own words of rules, questions and verdicts. */
export const ruleWordsOf = (language: Language): Words => tables[language];

/** The package's own words of groups. */
export const groupWordsOf = (language: Language): GroupWords => groupTables[language];

/** What an office is asked to say about an open question. */
export const wantedOf = (question: string, language: Language): Wanted => {
  const wanted: Readonly<Record<string, Wanted>> = { ...tables[language].wanted, ...groupTables[language].wanted };
  const found = wanted[question];
  if (!found) throw new RangeError(`nobody is asked about ${question}`);
  return found;
};

type Table = Readonly<Record<string, string>>;

/** The word of an id; the id itself where it has none. */
export const wordOf = (table: object, id: string): string => (table as Table)[id] ?? id;

/** As a line of a list begins. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
