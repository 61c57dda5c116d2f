import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { lawDocument } from '../catalogue/every-law.ts';
import { type WordsDocument, wordsDocument } from './words-document.ts';
import { wordsSchema } from './words-schema.ts';

const written = wordsDocument();
const law = lawDocument();
const validate = new Ajv2020({ allErrors: true, strict: true, strictTypes: false }).compile(wordsSchema());
const sorted = (ids: Iterable<string>) => [...new Set(ids)].sort();
const idsOf = (entries: readonly { readonly id: string }[]) => sorted(entries.map(({ id }) => id));
const read = <Key extends 'documents' | 'where' | 'decidedBy'>(key: Key) =>
  law.programmes.flatMap((programme) => programme[key].flatMap(({ value }) => value));

test('the document is plain JSON of its schema', () => {
  expect(JSON.parse(JSON.stringify(written))).toEqual(written);
  validate(written);
  expect(validate.errors).toBeNull();
});

test.each(['facts', 'rules', 'params', 'openQuestions', 'programmes', 'contacts', 'dangerSigns'] as const)(
  'every id of %s in the document of the law has its words, and the reverse',
  (kind) => expect(idsOf(written[kind])).toEqual(idsOf(law[kind])),
);

test.each<[keyof WordsDocument, readonly string[]]>([
  ['classes', law.classifications.map(({ id }) => id)],
  ['procedures', law.procedures.map(({ id }) => id)],
  ['counts', law.procedures.flatMap(({ steps }) => steps.flatMap(({ counts }) => counts.map(({ id }) => id)))],
  ['wanted', law.openQuestions.map(({ id }) => id)],
  ['statements', law.statements.flatMap(({ versions }) => versions.map(({ value }) => value))],
  ['leftOut', law.leftOut.map(({ reason }) => reason)],
  ['lists', law.facts.flatMap(({ of = [] }) => of)],
])('%s has the words of everything that the document of the law names so, and of nothing else', (kind, used) =>
  expect(idsOf(written[kind])).toEqual(sorted(used)),
);

test.each<[keyof WordsDocument, readonly (string | undefined)[]]>([
  ['documents', read('documents')],
  ['where', read('where')],
  ['decidedBy', read('decidedBy')],
  ['units', law.params.map(({ unit }) => unit)],
  ['localities', law.params.flatMap(({ locality }) => locality ?? [])],
  ['disputes', law.rules.flatMap(({ versions }) => versions.flatMap(({ dispute }) => dispute?.says ?? []))],
])('%s has the words of everything that the document of the law names so', (kind, used) =>
  expect(idsOf(written[kind])).toEqual(expect.arrayContaining(sorted(used.map(String)))),
);

const said = { label: 'a', yes: 'a', no: 'a', unknown: 'a' };
const rule = (id: object, en?: object) => ({ rules: [{ id: 'x', words: { id, ...(en && { en }) } }] });

test.each([
  ['nothing is wrong', rule(said, said), true],
  ['a language is missing', rule(said), false],
  ['a rule has no answer for not known', rule({ ...said, unknown: undefined }, said), false],
  ['a text is empty', { params: [{ id: 'x', words: { id: '', en: 'a' } }] }, false],
  ['a kind is missing', { params: undefined }, false],
])('where %s, the schema sees it', (_, part, good) => {
  expect(validate({ ...written, ...part })).toBe(good);
});
