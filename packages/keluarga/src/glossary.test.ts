import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { wholeLaw } from './catalogue/whole-law.ts';
import { facts } from './family/facts.ts';
import { instruments } from './law/instruments.ts';

const glossary = readFileSync(join(import.meta.dirname, '../../../docs/glossary.md'), 'utf8').toLowerCase();
const rows = glossary.split('\n').filter((row) => row.startsWith('| ') && !row.startsWith('| term'));
const explained = new Set(rows.flatMap((row) => row.split('|')[1]?.match(/[a-z0-9-]+/g) ?? []));

/** Words of our ids that are English. */
const ENGLISH = ['page', 'press', 'statement', 'guideline', 'transcript'];
const english =
  /^(none|informal|wage|state|paid|retired|village|official|certified|teacher|health|worker|social|assistant|company|officer|not|started|menstruating|stopped|pill|injection|condom|implant|iud|other|modern|traditional|periodic|withdrawal|higher|here|elsewhere|female|male|head|spouse|child|in|law|grandchild|parent|sibling|kin)$/;

test('each kind of text and each programme has a row', () => {
  const terms = [...instruments.map(({ kind }) => kind), ...wholeLaw().programmes.map(({ id }) => id)];
  expect([...new Set(terms)].filter((term) => !explained.has(term) && !ENGLISH.includes(term))).toEqual([]);
});

test('each Indonesian word among the values of a fact has a row', () => {
  const values = Object.values(facts).flatMap(({ domain }) => (domain.kind === 'choice' ? domain.values : []));
  const words = new Set(values.flatMap((value) => value.split('-')));
  expect([...words].filter((word) => !english.test(word) && !explained.has(word))).toEqual([]);
});

test('no term has two rows', () => {
  const terms = rows.map((row) => row.split('|')[1]?.trim());
  expect(terms.filter((term, i) => terms.indexOf(term) < i)).toEqual([]);
});
