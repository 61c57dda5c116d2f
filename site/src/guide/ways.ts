import { type CivilDate, type Ways, waysOn } from 'keluarga';
import { sayWays } from 'keluarga/messages';
import { ruleWordsOf, wordOf } from '../rules/words.ts';
import type { Language } from '../words/index.ts';
import { lawDate } from './law.ts';

type Lists = Omit<Ways, 'fee'>;

/** The ways of a day in words; `notes`: what of those that are told is not known, or was seen long ago. */
interface ToldWays extends Readonly<Record<keyof Lists, readonly string[]>> {
  readonly notes: readonly string[];
}

/** Only the ways that are given are told. */
export function tellWays(given: Partial<Lists>, language: Language, on: CivilDate = lawDate): ToldWays {
  const words = ruleWordsOf(language);
  const found = waysOn({ decidedBy: [], where: [], documents: [], fee: [], ...given }, on);
  const named = (way: keyof Lists) => found[way].map((id) => wordOf(words[way], id));
  return {
    decidedBy: named('decidedBy'),
    where: named('where'),
    documents: named('documents'),
    notes: sayWays({ ...found, unseen: found.unseen.filter((way) => way in given) }, words),
  };
}
