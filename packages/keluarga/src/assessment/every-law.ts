import { statements } from '../acceptor/statements.ts';
import type { Book } from '../law/book.ts';
import { type RulesDocument, rulesDocument as written } from '../law/rules-document.ts';
import { balikpapan } from '../localities/balikpapan/balikpapan.ts';
import { figures } from '../uppka/food/figures.ts';
import { careRegister } from './care.ts';
import { groupClassifications } from './group/classes.ts';
import { groupBook } from './group/register.ts';
import { wholeLaw } from './whole-law.ts';

/** The law of families, and that of groups. */
export const everyBook = (): Book[] => [wholeLaw().book, groupBook];

/** Everything the package knows of the law, of families and of groups; kept apart, so that a page loads one of them. */
export const everyLaw = (): Omit<Book, 'layout'> => {
  const { book } = wholeLaw();
  return {
    facts: { ...book.facts, ...groupBook.facts },
    rules: new Map([...book.rules, ...groupBook.rules]),
    params: new Map([...book.params, ...groupBook.params, ...figures.map((param) => [param.id, param] as const)]),
    questions: new Map([...book.questions, ...groupBook.questions]),
  };
};

/** All of it as plain JSON; `rulesSchema` describes it. */
export const lawDocument = (): RulesDocument =>
  written(everyLaw(), wholeLaw().programmes, [balikpapan], {
    care: careRegister,
    statements,
    classifications: groupClassifications,
  });
