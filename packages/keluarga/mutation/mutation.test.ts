import { afterAll, expect, test } from 'vitest';
import { areas } from './areas.ts';
import { answerOf, books } from './law.ts';
import { type Fate, fatesOf } from './verdict.ts';

const rules = books.flatMap((book) => [...book.rules.values()]);
const cases = Object.values(areas).flat();
const withCases = new Set(cases.map(({ rule }) => rule));
const fatesBy = new Map<string, readonly Fate[]>();

test.each(cases)('$rule on $on: $name: $expected', (one) => {
  expect(answerOf(one)).toBe(one.expected);
});

test('every rule has a case', () => {
  expect(rules.flatMap(({ id }) => (withCases.has(id) ? [] : [id]))).toEqual([]);
});

test.each(rules)('a case tells every way to get $id wrong', (rule) => {
  const fates = fatesOf(rule, cases);
  fatesBy.set(rule.id, fates);
  const untold = fates.filter(({ fate }) => fate === 'survives');
  expect(untold.map(({ mutant, why }) => `${mutant.name}: ${why}`)).toEqual([]);
});

afterAll(() => {
  for (const [area, own] of Object.entries(areas)) {
    const ids = [...new Set(own.map(({ rule }) => rule))];
    const fates = ids.flatMap((id) => fatesBy.get(id) ?? []);
    const [told, same, survive] = (['told', 'same', 'survives'] as const).map(
      (fate) => fates.filter((one) => one.fate === fate).length,
    );
    const found = `${told} told by a case, ${same} the same rule in other words, ${survive} survive`;
    console.log(`${area}: ${ids.length} rules, ${own.length} cases, ${fates.length} mutants: ${found}`);
  }
});
