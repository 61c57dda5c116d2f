import { describe, expect, expectTypeOf, test } from 'vitest';
import type { Fact } from '../engine/facts.ts';
import { keyOf } from '../engine/facts.ts';
import { isCivilDate } from '../law/civil-date.ts';
import { keysAt } from '../records/place.ts';
import { schemaOf } from '../records/schema-of.ts';
import { day } from '../records/shape.ts';
import { facts } from './facts.ts';
import { type Family, LISTS, type Member } from './family.ts';
import { familyJsonSchema } from './schema.ts';
import { familyShape } from './shape.ts';

interface Json {
  readonly properties?: Readonly<Record<string, Json>>;
  readonly items?: Json;
  readonly additionalProperties?: boolean;
  readonly required?: readonly string[];
}

const schema = familyJsonSchema() as Json;
const shapes = [undefined, 'members', 'couples'] as const;
const propertiesOf = (list: (typeof shapes)[number]) =>
  (list ? schema.properties?.[list]?.items?.properties : schema.properties) ?? {};

test.each(Object.entries<Fact>(facts))('%s is answered under its key, and nowhere else', (id, { of }) => {
  for (const list of shapes) expect(keyOf(id) in propertiesOf(list), list).toBe(list === of);
});

test.each(Object.entries<Fact>(facts))('the id of %s says which list it is of', (id, { of }) => {
  const kinds: Readonly<Record<string, string>> = LISTS;
  expect(id).toBe(`${of ? kinds[of] : 'kk'}.${keyOf(id)}`);
});

test('every object is closed, and only what cannot be left out is required', () => {
  const { desil, nobody, everyone, members, couples } = schema.properties ?? {};
  const lists = Object.values(everyone?.properties ?? {});
  const objects = [schema, desil, members?.items, couples?.items, nobody, everyone, ...lists];
  expect(objects.map((object) => object?.additionalProperties)).toEqual(objects.map(() => false));
  expect(objects.map((object) => object?.required)).toEqual([
    ['answeredOn'],
    ['value'],
    ['id'],
    ...Array(5).fill(undefined),
  ]);
});

test('the schema survives JSON, and names no zod', () => {
  expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  expect(JSON.stringify(schema)).not.toMatch(/zod/i);
});

test('no field holds a name or the number of a document', () => {
  const keys = shapes.flatMap((list) => Object.keys(propertiesOf(list)));
  expect(keys.filter((key) => /name|nama|nik|number$|phone|address/i.test(key))).toEqual(['pregnancyNumber']);
});

test.each([
  [['nobody'], ['members', 'couples']],
  [
    ['everyone', 'members'],
    ['sex', 'relation', 'school', 'job'],
  ],
  [['couples', 3, 'wife'], []],
  [['elsewhere', 'still'], []],
])('the keys of an object at %j are %j', (path, keys) => {
  expect(keysAt(familyShape, path)).toEqual(keys);
});

test.each([
  '2024-02-29',
  '2023-02-29',
  '2000-02-29',
  '1900-02-29',
  '2026-02-31',
  '2026-04-30',
  '2026-04-31',
  '2026-00-10',
  '2026-13-01',
  '2026-12-00',
  '2026-1-01',
])('%s is a day for the schema as for the law', (text) => {
  expect(schemaOf(day).safeParse(text).success).toBe(isCivilDate(text));
});

describe('the type of a family', () => {
  test('has each fact with the answers of its domain', () => {
    expectTypeOf<Family['refusedAid']>().toEqualTypeOf<boolean | 'unknown' | undefined>();
    expectTypeOf<Member['monthlyWage']>().toEqualTypeOf<number | readonly [number, number] | 'unknown' | undefined>();
    expectTypeOf<'sd' | readonly ['sd', 'smp']>().toExtend<Member['school']>();
    expectTypeOf<'mi'>().not.toExtend<Member['school']>();
  });

  test('asks of nobody only what is yes or no', () => {
    type Nobody = NonNullable<NonNullable<Family['nobody']>['members']>[number];
    expectTypeOf<'pregnant'>().toExtend<Nobody>();
    expectTypeOf<'school'>().not.toExtend<Nobody>();
    expectTypeOf<'married'>().not.toExtend<Nobody>();
  });
});
