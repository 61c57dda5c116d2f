import { expect, test } from 'vitest';
import { procedures } from '../catalogue/procedures.ts';
import { en, groupEn } from './en.ts';
import { groupId, id } from './id.ts';
import { procedureWords } from './procedure-words.ts';

const textsOf = (words: object): string[] =>
  Object.values(words).flatMap((entry) => (typeof entry === 'string' ? [entry] : textsOf(entry)));

test.each(['id', 'en'] as const)('every procedure and step has its words, and no others have (%s)', (language) => {
  const words: Readonly<Record<string, { readonly steps: object }>> = procedureWords[language].procedures;
  expect(Object.keys(words).sort()).toEqual(procedures.map((each) => each.id as string).sort());
  for (const { id: of, steps } of procedures)
    expect(Object.keys(words[of]?.steps ?? {})).toEqual(steps.map((step) => step.id));
});

test('no number of the law stands in a text', () => {
  for (const words of [procedureWords.id, procedureWords.en])
    expect(textsOf(words).filter((text) => /\d/.test(text))).toEqual([]);
});

test('every paper and place of a step has its word', () => {
  for (const [words, own] of [
    [id, groupId],
    [en, groupEn],
  ] as const)
    for (const { steps } of procedures)
      for (const { papers, where } of steps) {
        for (const { value } of papers) expect({ ...words.documents, ...own.documents }).toHaveProperty([value]);
        for (const { value } of where) expect({ ...words.where, ...own.where }).toHaveProperty([value]);
      }
});
