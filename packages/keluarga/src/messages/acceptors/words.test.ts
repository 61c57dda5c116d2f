import { expect, test } from 'vitest';
import { methodOf } from '../../acceptor/methods.ts';
import { wholeLaw } from '../../assessment/whole-law.ts';
import { acceptorWords } from '../acceptor-words.ts';
import { sayProtection } from './say-protection.ts';

const { id, en } = acceptorWords;

const textsOf = (words: object, path = ''): [string, string][] =>
  Object.entries(words).flatMap(([key, entry]) =>
    typeof entry === 'string' ? [[`${path}${key}`, entry] as [string, string]] : textsOf(entry, `${path}${key} `),
  );
const [texts, others] = [new Map(textsOf(id)), new Map(textsOf(en))];
const bracesOf = (text = '') => [...text.matchAll(/\{([^}]*)\}/g)].map(([, key]) => key);

test('both languages have the same texts with the same values in braces', () => {
  expect([...others.keys()]).toEqual([...texts.keys()]);
  for (const [key, text] of texts) expect(bracesOf(others.get(key)), key).toEqual(bracesOf(text));
});

test('every value in braces is a parameter of the book or part of a span', () => {
  const known = new Set([...wholeLaw().book.params.keys(), 'n', 'from', 'to']);
  expect([...texts.values()].flatMap(bracesOf).filter((key) => !known.has(key as string))).toEqual([]);
});

test('no number of the law stands in a sentence', () => {
  const withoutName = [...texts, ...others].map(([, text]) => text.replace('CuT-380A', ''));
  expect(withoutName.filter((text) => /\d/.test(text))).toEqual([]);
});

test.each([
  ['inject-1m', '28 hari sampai 1 bulan', '28 days to 1 month'],
  ['implant-1', '3 tahun', '3 years'],
  ['iud-cut380a', '8 sampai 10 tahun', '8 to 10 years'],
  ['mow', 'menetap', 'lasting'],
] as const)('%s protects for %s', (method, inIndonesian, inEnglish) => {
  const { protection } = methodOf(method);
  expect(sayProtection(protection, id)).toBe(inIndonesian);
  expect(sayProtection(protection, en)).toBe(inEnglish);
});
