import type { TestNode } from './node.ts';
import { settle } from './settle.ts';
import type { State } from './state.ts';
import type { Truth } from './truth.ts';

/** Evaluations spent on one question before it is left unknown. */
const BUDGET = 4096;

/**
 * Yes only if the test holds in every world of the state, no only if in none: exact within the budget, else unknown.
 * Branches only on what is read more than once and in both ways; the state is as before when it returns.
 */
export const decide = (test: TestNode, s: State, budget = BUDGET): Truth => settle(test, s, { left: budget });
