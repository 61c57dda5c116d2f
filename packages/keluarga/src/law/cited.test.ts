import { expect, test } from 'vitest';
import { resolver } from './cited.ts';

const cited = resolver([
  { id: 'uu-1', kind: 'uu', number: '1', year: 2009, title: 'Satu', from: '2009-01-01', read: 'part' },
  { id: 'koran', kind: 'press', title: 'Berita', link: 'https://example.org', read: 'part' },
]);

test('a citation carries its texts, without what only the register keeps', () => {
  expect(cited({ instrument: 'uu-1', article: '2(1)', via: ['koran'] })).toEqual({
    id: 'uu-1',
    kind: 'uu',
    number: '1',
    year: 2009,
    title: 'Satu',
    article: '2(1)',
    via: [{ id: 'koran', kind: 'press', title: 'Berita', link: 'https://example.org' }],
  });
  expect(cited({ instrument: 'koran' })).toEqual({
    id: 'koran',
    kind: 'press',
    title: 'Berita',
    link: 'https://example.org',
  });
});

test('a text that is not registered throws', () => {
  expect(() => cited({ instrument: 'hilang' })).toThrow(RangeError);
});
