import { expect, test } from 'vitest';
import { orders, packed, ruleOf, ruleOrder, unpacked } from '../checker/group/tables.ts';
import { groupDataFor } from './group-data.ts';
import { groupWordsOf } from './words.ts';

test('a table goes into a list and back', () => {
  const table = { a: 'satu', c: 'tiga' };
  expect(packed(['a', 'b', 'c'], table)).toEqual(['satu', 0, 'tiga']);
  expect(unpacked(['a', 'b', 'c'], packed(['a', 'b', 'c'], table))).toEqual(table);
});

test.each(['id', 'en'] as const)('every id of the page has its word in %s', (language) => {
  const { lists, ruleWords, options, screens } = groupDataFor(language);
  for (const [key, order] of Object.entries(orders))
    if (key !== 'facts') expect([key, order.filter((_, i) => !lists[key as keyof typeof lists][i])]).toEqual([key, []]);
  expect([...ruleWords, ...screens].filter((each) => !each)).toEqual([]);
  expect(options.filter((each) => each).length).toBeGreaterThan(30);
});

test('a rule says its label when met, why when not, and that it is not known when nothing more is to be said', () => {
  const own = groupWordsOf('id').rules['capital.kur.supermikro.doc'];
  const [rule] = groupDataFor('id').ruleWords.filter((_, i) => ruleOrder[i] === 'capital.kur.supermikro.doc');
  if (!rule) throw new Error('no such rule');
  expect(ruleOf(rule, '{label}: belum diketahui.')).toEqual({
    label: own.label,
    yes: own.label,
    no: own.no,
    unknown: `${own.label}: belum diketahui.`,
  });
});
