import { expect, test } from 'vitest';
import { unsettled } from '../engine/expression.ts';
import { param, question, rule } from '../law/define.ts';
import type { LawWords } from './law-words.ts';
import { said } from './rule-words.ts';

const age = param('invented.age', 'year');
const open = question('invented.open', []);
const law = {
  age,
  met: rule('invented.met', {
    from: '2026-01-01',
    lastSeen: '2026-01-01',
    checked: '2026-01-01',
    grade: 'C',
    cite: { instrument: 'invented' },
    when: unsettled(open),
  }),
  tables: [open],
} as const;

const met = said('label', 'yes', 'no', 'unknown');
const openQuestions = { 'invented.open': 'open' };
const wanted = { 'invented.open': { yes: 'open' } };

test('every id of a law has its words, by type', () => {
  const words = {
    rules: { 'invented.met': met },
    params: { 'invented.age': 'age' },
    openQuestions,
    wanted,
  } satisfies LawWords<typeof law>;
  expect([Object.keys(words.rules), Object.keys(words.params)]).toEqual([[law.met.id], [age.id]]);
});

test('an id without words and words of no id do not compile', () => {
  // @ts-expect-error: no words of the parameter
  const missing = { rules: { 'invented.met': met }, params: {}, openQuestions, wanted } satisfies LawWords<typeof law>;
  const more = {
    rules: { 'invented.met': met },
    // @ts-expect-error: there is no such parameter
    params: { 'invented.age': 'age', 'invented.year': 'year' },
    openQuestions,
    wanted,
  } satisfies LawWords<typeof law>;
  expect(Object.keys(missing.params)).not.toEqual(Object.keys(more.params));
});
