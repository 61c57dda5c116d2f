import { test } from 'vitest';
import { ask } from '../../src/engine/ask.ts';
import { decide } from '../../src/engine/decide.ts';
import { alwaysWith, LONG } from './check.ts';
import { pose } from './pose.ts';
import type { Case } from './random-case.ts';
import { allShapes } from './random-facts.ts';
import { reordered } from './reorder.ts';

/** Answers with budgets that run out early, in the middle, and never; and what is asked next. */
const answersOf = (found: Case): string => {
  const { layout, node, state } = pose(found);
  const truths = [1, 3, 10, 30, 4096].map((budget) => decide(node, state, budget));
  const questions = ask({ layout, facts: found.facts }, [{ id: 'goal', test: node }], state).map(({ key }) => key);
  return [...truths, ...questions].join();
};

test.each(allShapes)('order: of clauses, members and facts is no matter (%s)', LONG, (_, shape) => {
  alwaysWith(shape, reordered, (found, other) => answersOf(found) === answersOf(other));
});
