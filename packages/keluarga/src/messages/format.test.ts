import { expect, test } from 'vitest';
import { en } from './en.ts';
import { fill, listed, longDate, named, rupiah, whoIs } from './format.ts';
import { id } from './id.ts';

test('money, days and lists are written as the language writes them', () => {
  expect([rupiah(3_856_694.43, id), rupiah(3_856_694.43, en)]).toEqual(['Rp3.856.694,43', 'Rp3,856,694.43']);
  expect([longDate('2026-02-28', id), longDate('2026-02-28', en)]).toEqual(['28 Februari 2026', '28 February 2026']);
  expect([listed(['a', 'b', 'c'], id), listed(['a', 'b', 'c'], en)]).toEqual(['a, b, dan c', 'a, b and c']);
});

test('only known braces are filled, once', () => {
  expect(fill('{a} {b} {a}', { a: '{b}' })).toBe('{b} {b} {b}');
});

test('whoever is not listed has a name for each list', () => {
  expect(['members', 'people', 'couples', 'products'].map((list) => whoIs(list, null, id))).toEqual([
    'orang lain di KK',
    'orang lain di KK',
    'pasangan lain di KK',
    'produk lain',
  ]);
  expect([whoIs('couples', 'x', en)]).toEqual(['couple x']);
});

test('a person is spoken of without the hyphen of the id', () => {
  expect(['ibu', 'anak-1', 'orang-lain-2'].map((each) => whoIs('members', each, id))).toEqual([
    'ibu',
    'anak 1',
    'orang-lain 2',
  ]);
});

test.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])('%s is an id as any other', (strange) => {
  expect(named({}, strange)).toBe(strange);
  expect(fill(`{${strange}}`, {})).toBe(`{${strange}}`);
  expect(whoIs('members', strange, id)).toBe(strange);
});
