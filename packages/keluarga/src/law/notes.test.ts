import { expect, test } from 'vitest';
import { everyLaw } from '../catalogue/every-law.ts';
import { everyStatement } from '../catalogue/statements.ts';
import { notes, OWN, split } from './notes.ts';

const book = everyLaw();
const coded = [
  ...book.rules.keys(),
  ...book.params.keys(),
  ...book.questions.keys(),
  ...everyStatement.map(({ id }) => id),
];
const targets = notes().flatMap((note) => ('coded' in note ? note.coded : []));

test('each id of the notes has one fate, in order of id', () => {
  const ids = notes().map(({ id }) => id);
  expect(ids).toEqual([...new Set(ids)].sort());
  expect(ids.length).toBeGreaterThan(700);
});

test('what is coded is in the law here', () => {
  expect(targets.filter((id) => !coded.includes(id))).toEqual([]);
});

test('what is left out is not in the law here', () => {
  expect(notes().filter((note) => 'leftOut' in note && coded.includes(note.id))).toEqual([]);
});

test('all of the law here comes from a note or is listed as our own, not both', () => {
  const own = split(OWN);
  expect(coded.filter((id) => !targets.includes(id) && !own.includes(id))).toEqual([]);
  expect(own.filter((id) => !coded.includes(id) || targets.includes(id))).toEqual([]);
});
