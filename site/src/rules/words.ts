import { en, id, type Words } from 'keluarga/messages';
import type { Language } from '../words/index.ts';

const tables: Record<Language, Words> = { id, en };

/** The package's own words of rules, questions and verdicts. */
export const ruleWordsOf = (language: Language): Words => tables[language];
