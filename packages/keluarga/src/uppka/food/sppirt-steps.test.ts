import { expect, test } from 'vitest';
import { standing } from '../../law/procedure.ts';
import { sppirtSteps } from './sppirt-steps.ts';

const seenOf = (on: string) => standing(sppirtSteps.steps, on).map(({ id }) => id);

test('the law lets it be issued first, and training, label and inspection follow', () => {
  const [, issue, commitments] = sppirtSteps.steps;
  expect(issue?.papers.map(({ value }) => value)).toEqual(['nib']);
  expect(commitments?.papers.map(({ value, versions }) => [value, versions[0]?.grade])).toEqual([
    ['pkp', 'C'],
    ['label', 'C'],
  ]);
  expect(commitments?.where.map(({ value, versions }) => [value, versions[0]?.cite.article])).toEqual([
    ['health-office', '20(2)'],
  ]);
});

test('before the guideline of 2024 only what is our advice stands', () => {
  expect(seenOf('2024-10-24')).toEqual(['nib', 'issue', 'commitments', 'check', 'renew']);
  expect(seenOf('2024-10-23')).toEqual(['renew']);
});

test('of the fee and the time it lasts a figure was read, of how long it takes none', () => {
  const issue = sppirtSteps.steps.find(({ id }) => id === 'issue');
  expect(issue?.fee?.versions.map(({ value, grade }) => [value, grade])).toEqual([[0, 'B']]);
  expect(issue?.counts.map(({ kind, length }) => [kind, length.versions[0]?.value])).toEqual([['lasts', 5]]);
});
