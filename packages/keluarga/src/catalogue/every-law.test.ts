import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { rulesSchema } from '../law/rules-schema.ts';
import { figures } from '../uppka/food/figures.ts';
import { everyLaw, lawDocument } from './every-law.ts';
import { groups } from './groups.ts';
import { wholeLaw } from './whole-law.ts';

test('families and groups share no id of a rule, a parameter or a question', () => {
  const { book } = wholeLaw();
  const { rules, params, questions } = everyLaw();
  expect(rules.size).toBe(book.rules.size + groups.book.rules.size);
  expect(params.size).toBe(book.params.size + groups.book.params.size + figures.length);
  expect(questions.size).toBe(book.questions.size + groups.book.questions.size);
});

test('all of it is plain JSON of the schema', () => {
  const document = JSON.parse(JSON.stringify(lawDocument()));
  const validate = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false }).compile(rulesSchema());
  validate(document);
  expect(validate.errors).toBeNull();
  expect(document.rules.map(({ id }: { id: string }) => id)).toContain('capital.umi.person');
});

test('every rule a check of a group reaches is in the book, with a source and a grade', () => {
  const reached = (node: unknown): string[] => {
    if (typeof node !== 'object' || node === null) return [];
    const own = 'rule' in node && typeof node.rule === 'string' ? [node.rule] : [];
    return [...own, ...Object.values(node).flatMap(reached)];
  };
  for (const { versions } of groups.book.rules.values())
    for (const id of versions.flatMap(({ value }) => reached(value))) expect(groups.book.rules.has(id), id).toBe(true);
});
