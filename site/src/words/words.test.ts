import { expect, test } from 'vitest';
import { sharedPath } from './address.ts';
import { longDate } from './date.ts';
import { languageOf, wordsOf } from './index.ts';
import { toolWordsOf } from './tools/index.ts';

test.each([
  ['/', ''],
  ['/en/', ''],
  ['/tentang/', 'tentang'],
  ['/en/tentang/', 'tentang'],
  ['/cek/uppka/', 'cek/uppka'],
  ['/energi/', 'energi'],
])('the shared part of %s is "%s"', (pathname, path) => {
  expect(sharedPath(pathname)).toBe(path);
});

test('a date is written as people of each language write it', () => {
  expect([longDate('2026-05-01', 'id'), longDate('2026-05-01', 'en')]).toEqual(['1 Mei 2026', '1 May 2026']);
});

test.each(['2026-5-1', 'kemarin', '2026-13-01'])('"%s" is not taken for a date', (text) => {
  expect(() => longDate(text, 'id')).toThrow(RangeError);
});

test.each([
  ['en', 'en'],
  ['id', 'id'],
  [undefined, 'id'],
])('the locale %s is read in %s', (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});

test('no word of the two languages was left untranslated', () => {
  const flat = (words: object): [string, unknown][] =>
    Object.entries(words).flatMap(([key, value]) =>
      typeof value === 'object'
        ? flat(value).map(([inner, text]) => [`${key}.${inner}`, text] as [string, unknown])
        : [[key, value]],
    );
  const all = (language: 'id' | 'en') => flat({ ...wordsOf(language), tools: toolWordsOf(language) });
  const english = new Map(all('en'));
  const same = all('id').filter(([key, text]) => typeof text === 'string' && english.get(key) === text);
  expect(same.map(([key]) => key)).toEqual([
    'site.name',
    'tools.hitung.cost.profitUnit',
    'tools.hitung.share.reserveUnit',
  ]);
});
