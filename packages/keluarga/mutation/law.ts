import { everyBook } from '../src/catalogue/every-law.ts';
import { compile } from '../src/engine/compile.ts';
import { decide } from '../src/engine/decide.ts';
import type { Test } from '../src/engine/expression.ts';
import type { Layout } from '../src/engine/state.ts';
import { subjectOf } from '../src/engine/subject.ts';
import { truthName } from '../src/engine/truth-name.ts';
import { type Book, lawOn, type Snapshot } from '../src/law/book.ts';
import type { CivilDate } from '../src/law/civil-date.ts';
import { startOf } from '../src/law/dated.ts';
import type { Rule } from '../src/law/define.ts';
import { onceADay } from '../src/law/once-a-day.ts';
import type { Case, Expected } from './case.ts';
import { stateOf } from './situation.ts';

export const books: readonly Book[] = everyBook();

/** @throws RangeError for a rule that is in no book. */
export const bookOf = (rule: string): Book => {
  const book = books.find(({ rules }) => rules.has(rule));
  if (!book) throw new RangeError(`${rule}: no such rule`);
  return book;
};

const laws = new Map<Book, (on: CivilDate) => Snapshot>();

export const lawOf = (book: Book, on: CivilDate): Snapshot => {
  const lawFor = laws.get(book) ?? onceADay((day) => lawOn(book, day));
  laws.set(book, lawFor);
  return lawFor(on);
};

/** A rule as it is read on a day: a dispute is part of it. It asks of the same whether it is in force or not. */
export const readOn = (id: string, on: CivilDate): { readonly test: Test; readonly subject: string | undefined } => {
  const book = bookOf(id);
  const subjects = (book.rules.get(id) as Rule).versions.flatMap(
    (version) => subjectOf(lawOf(book, startOf(version).known).model, version.value) ?? [],
  );
  return { test: lawOf(book, on).model.rules[id] as Test, subject: subjects[0] };
};

/** What a case answers where the rule reads as it does, or as `test`. */
export const answerOf = (
  { rule, on, known }: Omit<Case, 'name' | 'expected'>,
  test = readOn(rule, on).test,
): Expected => {
  const { model } = lawOf(bookOf(rule), on);
  const { subject } = readOn(rule, on);
  const layout: Layout = model.layout;
  return truthName(decide(compile(model, test, subject), stateOf(layout, known, subject)));
};
