import type { Programme } from 'keluarga';
import type { GroupCheck, GroupSubject } from 'keluarga/groups';
import type { Words } from 'keluarga/messages';
import { groupWordsOf, ruleWordsOf } from '../rules/words.ts';
import type { Language } from '../words/index.ts';
import { checkOf, programmeOf } from './law.ts';

/** What a component of a guide tells of: a programme, or a part of the law of groups. One of them is given. */
export interface Named {
  programme?: string;
  bagian?: string;
}

/** What both have, with the words for it. */
interface Part extends Pick<Programme & GroupCheck, 'rule' | 'questions' | 'documents' | 'where'> {
  /** What a part of the law of groups is about. */
  readonly about?: GroupSubject;
  readonly words: Words;
}

/** @throws RangeError for an unknown id. */
export function partOf({ programme, bagian }: Named, language: Language): Part {
  const words = ruleWordsOf(language);
  if (bagian === undefined) return { ...programmeOf(programme ?? ''), words };
  const { rules, openQuestions, documents, where } = groupWordsOf(language);
  return { ...checkOf(bagian), words: { ...words, rules, openQuestions, documents, where } as unknown as Words };
}
