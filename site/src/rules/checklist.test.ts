import { balikpapan, registerOf } from 'keluarga';
import { expect, test } from 'vitest';
import { checkers } from '../checkers.ts';
import { wordsFor } from './checker-data.ts';
import { type Condition, checklistOf } from './checklist.ts';
import { ruleWordsOf } from './words.ts';

const { programmes, book } = registerOf(balikpapan);

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

test.each(checkers)('the page of $id holds the words of its own programmes only', ({ programmes: ids }) => {
  const own = programmes.filter(({ id }) => ids.includes(id));
  const words = wordsFor(own, ruleWordsOf('id'));
  expect(Object.keys(words.programmes)).toEqual([...ids].sort());
  expect(Object.keys(words.rules).sort()).toEqual(
    [...new Set(own.flatMap(({ rules }) => rules.map(({ id }) => id)))].sort(),
  );
  expect('couple.method' in words.facts).toBe(ids.includes('uppka'));
});
