import type { NextQuestion } from '../assessment/ask-next.ts';
import { fill, listed, own, whoIs } from './format.ts';
import type { Words } from './words.ts';

/** A question in words. */
export interface SaidQuestion {
  readonly text: string;
  readonly why: string;
  /** The words of each value one can choose. */
  readonly values?: Readonly<Record<string, string>>;
  /** Stands beside every question about contraception. */
  readonly note?: string;
}

type AnyFactWords = {
  readonly question: string;
  readonly why: string;
  readonly anybody?: string;
  readonly values?: Readonly<Record<string, string>>;
};

/** Questions about contraception. */
const CONTRACEPTION: ReadonlySet<string> = new Set(['couple.method', 'couple.wantsToBecomeAcceptor']);

/** One question for one entry, "does anybody …?" for several; an id without words is asked as it is. */
export const sayQuestion = ({ key, list, of = [] }: Omit<NextQuestion, 'settles'>, words: Words): SaidQuestion => {
  const { lists, facts, phrases } = words;
  if (list && key === `list:${list}`) {
    const { question, why } = own(lists, list) ?? { question: key, why: '' };
    return { text: question, why };
  }
  if (key === 'couple.wife') {
    const { question, why, elsewhere } = words.wife;
    return { text: about(question, list, of, words), why, values: { elsewhere } };
  }
  const found: AnyFactWords = own<AnyFactWords>(facts, key) ?? { question: key, why: '' };
  return {
    text: found.anybody && of.length !== 1 ? found.anybody : about(found.question, list, of, words),
    why: found.why,
    ...(found.values && { values: found.values }),
    ...(CONTRACEPTION.has(key) && { note: phrases.noCoercion }),
  };
};

const about = (question: string, list: string | undefined, of: readonly (string | null)[], words: Words): string => {
  if (!list || !of.length) return question;
  const who = listed(
    of.map((id) => whoIs(list, id, words)),
    words,
  );
  return question.includes('{who}') ? fill(question, { who }) : `${question} (${who})`;
};
