import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { lawDocument } from './every-law.ts';
import { vectorsDocument } from './vectors-document.ts';
import { vectorsSchema } from './vectors-schema.ts';

const document = vectorsDocument();
const vectorsOf = (id: string) => document.rules.find((rule) => rule.id === id);

test('it is plain JSON of the schema', () => {
  const validate = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false }).compile(vectorsSchema());
  validate(JSON.parse(JSON.stringify(document)));
  expect(validate.errors).toBeNull();
});

test('every rule of the law has some', () => {
  expect(document.rules.map(({ id }) => id)).toEqual(lawDocument().rules.map(({ id }) => id));
  expect(document.rules.filter(({ vectors }) => !vectors.length)).toEqual([]);
});

test('both sides of a threshold, of the one a rule asks of, and nothing known', () => {
  expect(vectorsOf('pkh.component.elderly')).toEqual({
    id: 'pkh.component.elderly',
    about: 'members',
    vectors: [
      { truth: 'unknown', lists: { members: {} } },
      { truth: 'no', lists: { members: { 'member.age': 59 } } },
      { truth: 'yes', lists: { members: { 'member.age': 60 } } },
    ],
  });
});

test('what the law leaves open stands apart from the facts, as the page for other languages shows', () => {
  const page = readFileSync(join(import.meta.dirname, '../../../../docs/how-to/village-information-system.md'), 'utf8');
  const shown = JSON.parse(page.match(/```json\n(\{\n {2}"id": [\s\S]*?)```/)?.[1] ?? '');
  expect(shown.vectors.length).toBeGreaterThan(1);
  expect(vectorsOf(shown.id)?.vectors).toEqual(expect.arrayContaining(shown.vectors));
});
