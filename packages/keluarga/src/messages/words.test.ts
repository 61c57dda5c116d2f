import { expect, test } from 'vitest';
import { everyLaw } from '../catalogue/every-law.ts';
import { groups } from '../catalogue/groups.ts';
import { procedures } from '../catalogue/procedures.ts';
import { wholeLaw } from '../catalogue/whole-law.ts';
import type { Fact } from '../engine/facts.ts';
import { facts } from '../family/facts.ts';
import { papersOf, placesOf } from '../law/procedure.ts';
import { idsIn } from '../law/ways.ts';
import { balikpapan } from '../localities/balikpapan/balikpapan.ts';
import { en } from './en.ts';
import { id } from './id.ts';

const { book, programmes } = wholeLaw();
const versions = [...book.rules.values(), ...book.params.values()].flatMap((entry) => [...entry.versions]);
const contested = [...book.rules.values()].filter((rule) =>
  rule.versions.some(({ dispute, where }) => dispute || where),
);
/** Of families and of groups: where to go and what to bring has one list of words. */
const asked = [...programmes, ...groups.programmes];
const declared = Object.entries<Fact>(facts);
const sorted = (ids: Iterable<string>) => [...new Set(ids)].sort();

const used: Record<string, readonly string[]> = {
  facts: sorted(Object.keys(facts)),
  lists: sorted(declared.flatMap(([, { of = [] }]) => of)),
  rules: sorted(book.rules.keys()),
  params: sorted(book.params.keys()),
  openQuestions: sorted(book.questions.keys()),
  wanted: sorted(book.questions.keys()),
  disputes: sorted([...versions.flatMap(({ dispute }) => dispute?.says ?? []), ...contested.map((rule) => rule.id)]),
  places: sorted(versions.flatMap(({ where = [] }) => where)),
  programmes: sorted(programmes.map((programme) => programme.id)),
  decidedBy: sorted(asked.flatMap(({ decidedBy }) => idsIn(decidedBy))),
  documents: sorted([...asked.flatMap(({ documents }) => idsIn(documents)), ...procedures.flatMap(papersOf)]),
  where: sorted([...asked.flatMap(({ where }) => idsIn(where)), ...procedures.flatMap(placesOf)]),
  steps: sorted(declared.flatMap(([fact, { effort }]) => (effort === undefined ? [] : fact))),
  units: sorted([
    ...Object.values<Fact>(everyLaw().facts).flatMap(({ domain, knownBy }) =>
      domain.kind === 'integer' && knownBy !== 'law' ? domain.unit : [],
    ),
    ...[...everyLaw().params.values()].map(({ unit }) => unit),
  ]),
  localities: [balikpapan.id],
};

test.each(Object.keys(used))('the words of %s are those of the built-in law, no fewer and no more', (table) => {
  for (const words of [id, en]) expect(sorted(Object.keys(words[table as keyof typeof id]))).toEqual(used[table]);
});

test('where an office or a group knows the answer, the words say whom to ask', () => {
  const asked = Object.entries(id.facts).flatMap(([fact, words]) => ('askAt' in words ? fact : []));
  expect(sorted(asked)).toEqual(sorted(declared.flatMap(([fact, { knownBy }]) => (knownBy === 'family' ? [] : fact))));
});

type Tree = { readonly [key: string]: string | Tree };

const textsOf = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, entry]) =>
    typeof entry === 'string' ? [[`${path}${key}`, entry]] : textsOf(entry, `${path}${key} `),
  );

const [texts, others] = [id, en].map((words) => new Map(textsOf(words as unknown as Tree))) as [
  Map<string, string>,
  Map<string, string>,
];
const bracesOf = (text = ''): string[] => sorted([...text.matchAll(/\{([^}]*)\}/g)].map(([, key = '']) => key));

test('both languages have the same texts with the same values in braces', () => {
  expect([...others.keys()]).toEqual([...texts.keys()]);
  for (const [path, text] of texts) expect([path, bracesOf(others.get(path))]).toEqual([path, bracesOf(text)]);
});

test('a value in braces of a rule or a question is a parameter of the law, or whom a line is about', () => {
  const known = ['who', ...book.params.keys()];
  for (const [path, text] of texts)
    if (/^(rules|openQuestions|disputes) /.test(path)) expect(known).toEqual(expect.arrayContaining(bracesOf(text)));
});

test('no number of the law stands in a text', () => {
  for (const text of [...texts.values(), ...others.values()])
    expect(text.replaceAll(/\{[^}]*\}|\b2026\b|DP3AKB/g, '')).not.toMatch(/\d/);
});

test('no text is empty, promises money, blames, or speaks as an office', () => {
  const never =
    /cair|dijamin|pasti (dapat|menerima)|berhak|gagal|ditolak|tidak layak|salah Anda|kami (memutuskan|mendaftarkan)/i;
  const inEnglish = /guarantee|entitled|rejected|ineligible|fail|your fault|we (decide|register)/i;
  for (const text of texts.values()) expect(text).not.toMatch(never);
  for (const text of others.values()) expect(text).not.toMatch(inEnglish);
  for (const text of [...texts.values(), ...others.values()]) expect(text.trim()).toBe(text || 'a text');
});
