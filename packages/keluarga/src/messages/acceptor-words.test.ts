import { expect, test } from 'vitest';
import { type MethodId, methodOf, methods } from '../acceptor/methods.ts';
import { wholeLaw } from '../catalogue/whole-law.ts';
import { acceptorWords } from './acceptor-words.ts';
import { sayOver, sayProtection } from './say-protection.ts';

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

test('of whatever protects for a time it is said that it may have ended and whom to ask soon, and no method is named', () => {
  const timed = new Set(['lasts', 'per-strip', 'while-mal-holds']);
  for (const method of methods) {
    const [said, inEnglish] = [sayOver(method.protection, id), sayOver(method.protection, en)];
    expect([method.id, said !== undefined, inEnglish !== undefined]).toEqual([
      method.id,
      timed.has(method.protection.kind),
      timed.has(method.protection.kind),
    ]);
    if (!said || !inEnglish) continue;
    expect(said).toMatch(/mungkin sudah berakhir\. Segera tanyakan ke bidan atau puskesmas/);
    expect(inEnglish).toMatch(/may have ended\. Ask a midwife or the puskesmas soon/);
  }
  const names = Object.keys(id.methods) as MethodId[];
  const over = Object.values(id.over).join(' ').toLowerCase();
  expect(names.filter((each) => each !== 'pill' && over.includes(id.methods[each]))).toEqual([]);
});

test('what blood after a birth is called never stands without when not to wait', () => {
  expect(id.lochia).toMatch(/tidak disebut haid\..*segera ke puskesmas atau IGD/);
  expect(en.lochia).toMatch(/not called menstruation\..*emergency department at once/);
  const others = [...textsOf(id), ...textsOf(en)].filter(
    ([key, text]) => key !== 'lochia' && text.includes('{kb.mal.lochia.days}'),
  );
  expect(others).toEqual([]);
});

test('emergency contraception is named with at once', () => {
  expect(id.emergency).toMatch(/^Segera.*\{kb\.ec\.within\.hours\}.*Tetaplah datang/);
  expect(en.emergency).toMatch(/^At once.*\{kb\.ec\.within\.hours\}.*Come all the same/);
});
