import { expect, test } from 'vitest';
import { groupClassifications } from '../../catalogue/group-classes.ts';
import { groups } from '../../catalogue/groups.ts';
import { forms } from '../../uppka/calendar/forms.ts';
import { routes } from '../../uppka/capital/routes.ts';
import { figures } from '../../uppka/food/figures.ts';
import { groupFacts } from '../../uppka/group/facts.ts';
import { groupEn } from '../en.ts';
import { groupId } from '../id.ts';

const sorted = (ids: Iterable<string>) => [...new Set(ids)].sort();
const used: Record<string, string[]> = {
  facts: sorted(Object.keys(groupFacts)),
  rules: sorted(groups.book.rules.keys()),
  params: sorted([...groups.book.params.keys(), ...figures.map((param) => param.id)]),
  openQuestions: sorted(groups.book.questions.keys()),
  wanted: sorted(groups.book.questions.keys()),
  checks: sorted(groups.programmes.map(({ id }) => id)),
  classes: sorted(groupClassifications.map(({ id }) => id)),
  traps: sorted(routes.flatMap(({ traps }) => traps)),
  collateral: sorted(routes.map(({ collateral }) => collateral)),
  parties: sorted(forms.flatMap(({ from, to }) => [from, to])),
};

test.each(Object.keys(used))('the words of %s are those of the law of groups, no fewer and no more', (table) => {
  for (const words of [groupId, groupEn])
    expect(sorted(Object.keys(words[table as keyof typeof words]))).toEqual(used[table]);
});

test('each value of a choice has its word', () => {
  for (const words of [groupId, groupEn])
    for (const [id, { domain }] of Object.entries(groupFacts))
      expect(Object.keys(words.facts[id as keyof typeof words.facts].values ?? {})).toEqual(
        domain.kind === 'choice' ? [...domain.values] : [],
      );
});

test('each class has its word', () => {
  for (const words of [groupId, groupEn])
    for (const { id, classes } of groupClassifications)
      expect(Object.keys(words.classes[id]?.classes ?? {})).toEqual(classes.map((each) => each.id));
});

type Tree = { readonly [key: string]: string | Tree };
const textsOf = (tree: Tree, path = ''): [string, string][] =>
  Object.entries(tree).flatMap(([key, entry]) =>
    typeof entry === 'string' ? [[`${path}${key}`, entry]] : textsOf(entry, `${path}${key} `),
  );
const [texts, others] = [groupId, groupEn].map((words) => new Map(textsOf(words as unknown as Tree))) as [
  Map<string, string>,
  Map<string, string>,
];
const bracesOf = (text = '') => sorted([...text.matchAll(/\{([^}]*)\}/g)].map(([, key = '']) => key));

test('both languages have the same texts with the same values in braces', () => {
  expect(sorted(others.keys())).toEqual(sorted(texts.keys()));
  for (const [path, text] of texts) expect([path, bracesOf(others.get(path))]).toEqual([path, bracesOf(text)]);
});

test('a value in braces is a parameter of the law of groups, or whom a line is about', () => {
  const known = ['who', ...groups.book.params.keys()];
  for (const [path, text] of texts)
    if (/^(rules|openQuestions|traps|collateral|facts) /.test(path))
      expect(known).toEqual(expect.arrayContaining(bracesOf(text)));
});

test('no number of the law stands in a text', () => {
  for (const text of [...texts.values(), ...others.values()])
    expect(text.replaceAll(/\{[^}]*\}|DP3AKB|K\/0\/UPPKA|\((pasal|article) [^)]*\)/g, '')).not.toMatch(/\d/);
});

test('no text promises money, urges to borrow, blames, or speaks as an office', () => {
  const never = /cair|dijamin|pasti (dapat|menerima)|berhak|gagal|ditolak|tidak layak|segera pinjam|ajukan sekarang/i;
  for (const text of texts.values()) expect(text).not.toMatch(never);
  for (const text of others.values())
    expect(text).not.toMatch(/guarantee|entitled|rejected|ineligible|you should borrow|apply now/i);
});
