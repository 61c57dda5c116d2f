import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { statements } from '../acceptor/statements.ts';
import { careRegister } from '../catalogue/care.ts';
import { procedures } from '../catalogue/procedures.ts';
import { wholeLaw } from '../catalogue/whole-law.ts';
import { balikpapan } from '../localities/balikpapan/balikpapan.ts';
import { sizes } from '../uppka/food/size.ts';
import { rulesDocument } from './rules-document.ts';
import { rulesSchema } from './rules-schema.ts';

const { book, programmes } = wholeLaw();
const registers = { care: careRegister, statements, classifications: sizes, procedures };
const written = rulesDocument(book, programmes, [balikpapan], registers);
const json = JSON.parse(JSON.stringify(written));
const validate = new Ajv2020({ allErrors: true, strict: true, strictTypes: false, strictRequired: false }).compile(
  rulesSchema(),
);

test('the document is plain JSON of its schema', () => {
  expect(json).toEqual(written);
  validate(json);
  expect(validate.errors).toBeNull();
});

test('it has every rule, parameter, open question and programme, in order of id', () => {
  const sorted = (ids: Iterable<string>) => [...ids].sort();
  const idsOf = (entries: readonly { readonly id: string }[]) => entries.map(({ id }) => id);
  expect(idsOf(written.rules)).toEqual(sorted(book.rules.keys()));
  expect(idsOf(written.params)).toEqual(sorted(book.params.keys()));
  expect(idsOf(written.openQuestions)).toEqual(sorted(book.questions.keys()));
  expect(idsOf(written.statements)).toEqual(sorted(idsOf(statements)));
  expect(idsOf(written.programmes)).toEqual(sorted(idsOf(programmes)));
  expect(written.facts.every(({ knownBy }) => knownBy !== 'law')).toBe(true);
});

test('a figure of a place names the place, and its source stands beside it', () => {
  const wage = written.params.find(({ id }) => id === 'param.umk');
  expect(wage?.locality).toBe('balikpapan');
  expect(wage?.versions[0]).toMatchObject({ grade: 'C', cite: { id: 'kaltim-umk', kind: 'sk' } });
});

test('the figures of each place are kept apart', () => {
  const elsewhere = { ...balikpapan, id: 'lain' };
  const two = rulesDocument(book, programmes, [balikpapan, elsewhere], registers).params.filter(
    ({ id }) => id === 'param.umk',
  );
  expect(two.map(({ locality }) => locality)).toEqual(['balikpapan', 'lain']);
});

test('a contact of a place names the place; sources of contacts and danger signs stand beside them', () => {
  const of = (id: string) => written.contacts.find((contact) => contact.id === id);
  expect(of('bpp-emergency')).toMatchObject({
    locality: 'balikpapan',
    ways: [{ kind: 'phone', value: '112', lastSeen: '2026-02-07', cite: { kind: 'press' } }],
  });
  expect(of('police')).not.toHaveProperty('locality');
  expect(written.dangerSigns.every(({ sources }) => sources.every(({ cite }) => cite.title))).toBe(true);
});

test('a classification has its classes in order, with the rule of each that has one', () => {
  expect(written.classifications.map(({ id }) => id)).toEqual(['size.registering', 'size.running']);
  expect(written.classifications[1]?.classes).toEqual([
    { id: 'micro', rule: 'legal.umk.micro.by-sales' },
    { id: 'small', rule: 'legal.umk.small.by-sales' },
    { id: 'larger' },
  ]);
});

test('ids of the notes are told by what became of them', () => {
  expect(written.leftOut).toContainEqual({ id: 'uppka.member.must-use-long-acting', reason: 'grade-d' });
  expect(written.codedAs).toContainEqual({ id: 'umk.balikpapan', as: ['param.umk'] });
});

const broken: [string, (rules: typeof json) => void][] = [
  ['an unknown operator', ({ rules }) => (rules[0].versions[0].value = { xor: [] })],
  ['a key too many', ({ rules }) => (rules[0].versions[0].value = { fact: 'x', note: 1 })],
  ['a fact without an id', ({ facts }) => delete facts[0].id],
  ['a version without a source', ({ params }) => delete params[0].versions[0].cite],
  ['a grade D', ({ rules }) => (rules[0].versions[0].grade = 'D')],
  ['a number without the day it was printed', ({ contacts }) => delete contacts[0].ways[0].lastSeen],
  ['a danger sign without a source', ({ dangerSigns }) => delete dangerSigns[0].sources],
  ['a class without an id', ({ classifications }) => delete classifications[0].classes[0].id],
  ['half a comparison', ({ rules }) => (rules[0].versions[0].value = { from: 1 })],
];

test.each(broken)('the schema refuses %s', (_, harm) => {
  const copy = structuredClone(json);
  harm(copy);
  expect(validate(copy)).toBe(false);
});
