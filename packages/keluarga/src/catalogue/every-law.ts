import type { Book } from '../law/book.ts';
import { type RulesDocument, rulesDocument as written } from '../law/rules-document.ts';
import { figures } from '../uppka/food/figures.ts';
import { careRegister } from './care.ts';
import { groupClassifications } from './group-classes.ts';
import { groups } from './groups.ts';
import { localities } from './places.ts';
import { procedures } from './procedures.ts';
import { everyStatement } from './statements.ts';
import { wholeLaw } from './whole-law.ts';

/** The law of families, and that of groups. */
export const everyBook = (): Book[] => [wholeLaw().book, groups.book];

/** Everything the package knows of the law, of families and of groups; kept apart, so that a page loads one of them. */
export const everyLaw = (): Omit<Book, 'layout'> => {
  const [{ facts, rules, params, questions }, { book }] = [wholeLaw().book, groups];
  return {
    facts: { ...facts, ...book.facts },
    rules: new Map([...rules, ...book.rules]),
    params: new Map([...params, ...book.params, ...figures.map((param) => [param.id, param] as const)]),
    questions: new Map([...questions, ...book.questions]),
  };
};

/** All of it as plain JSON; `rulesSchema` describes it. */
export const lawDocument = (): RulesDocument =>
  written(everyLaw(), [...wholeLaw().programmes, ...groups.programmes], localities, {
    care: careRegister,
    statements: everyStatement,
    classifications: groupClassifications,
    procedures,
  });
