import { balikpapan, familiesIn } from 'keluarga';
import { groups, routes } from 'keluarga/groups';
import { expect, test } from 'vitest';
import { checkers } from '../checkers.ts';
import { wordsFor } from './checker-data.ts';
import { type Condition, checklistOf } from './checklist.ts';
import { groupWordsOf, ruleWordsOf } from './words.ts';

const { programmes, book } = familiesIn(balikpapan);

const textsOf = (condition: Condition): string[] =>
  'join' in condition
    ? condition.of.flatMap(textsOf)
    : [condition.text, ...(condition.below ? textsOf(condition.below) : [])];

test.each(programmes)('the conditions of $id are all in words, with no gap and no id', (programme) => {
  for (const language of ['id', 'en'] as const) {
    const texts = textsOf(checklistOf(programme, book, '2026-11-24', ruleWordsOf(language), 'X'));
    expect(texts.length).toBeGreaterThan(1);
    for (const text of texts) expect(text).toMatch(/^[^{}]+ [^{}]+\.$/);
  }
});

test('a route that rests on one rule alone tells that rule, with its source', () => {
  const baznas = routes.find(({ id }) => id === 'capital.baznas');
  if (!baznas) throw new Error('no such route');
  const words = { ...ruleWordsOf('id'), rules: groupWordsOf('id').rules } as never;
  const text = 'BAZNAS menilai X sebagai mustahik yang punya usaha.';
  expect(checklistOf(baznas, groups.book, '2026-11-24', words, 'X')).toMatchObject({
    join: 'all',
    of: [{ text, cite: { instrument: 'baznas-kalteng-2024' } }],
  });
});

test.each(checkers)('the page of $id holds the words of its own programmes only', ({ programmes: ids }) => {
  const own = programmes.filter(({ id }) => ids.includes(id));
  const words = wordsFor(own, ruleWordsOf('id'));
  expect(Object.keys(words.programmes)).toEqual([...ids].sort());
  expect(Object.keys(words.rules).sort()).toEqual(
    [...new Set(own.flatMap(({ rules }) => rules.map(({ id }) => id)))].sort(),
  );
  expect('couple.method' in words.facts).toBe(ids.includes('uppka'));
});
