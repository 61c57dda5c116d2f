import { expect, test } from 'vitest';
import { integer, yesNo } from '../engine/facts.ts';
import { staleDays } from './stale-days.ts';

test('an answer counts from its days before to its days after the day it was given, both included', () => {
  const facts = {
    'kk.desil': integer(1, 10, 'desil', { holdsDays: 2 }),
    'kk.sick': yesNo(),
    'kk.at': yesNo({ holdsDays: 9 }),
  };
  expect(staleDays(facts, (id) => (id === 'kk.at' ? undefined : '2026-03-01'))).toEqual(['2026-02-27', '2026-03-04']);
});
