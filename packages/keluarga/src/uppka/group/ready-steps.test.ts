import { expect, test } from 'vitest';
import { groups } from '../../catalogue/groups.ts';
import { readySteps } from './ready-steps.ts';

test('a step that hangs on a product names the rule of a check', () => {
  const rules = groups.programmes.map(({ rule }) => rule);
  const wanted = readySteps.steps.filter(({ when }) => when);
  expect(wanted.map(({ id }) => id)).toEqual(['sppirt', 'slhs', 'bpom', 'halal']);
  for (const { when } of wanted) expect(rules).toContain(when);
});

test('the SPP-IRT is free in the city and ends; of the other papers no such figure was read', () => {
  const figures = readySteps.steps.flatMap(({ id, fee, counts }) =>
    fee || counts.length ? [[id, fee?.versions.map(({ value }) => value), counts.map(({ kind }) => kind)]] : [],
  );
  expect(figures).toEqual([
    ['pkp', undefined, ['deadline']],
    ['sppirt', [0], ['lasts']],
    ['halal', [0], []],
  ]);
});
