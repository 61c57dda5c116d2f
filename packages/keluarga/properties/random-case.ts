import type { Test } from '../src/engine/expression.ts';
import type { Draw } from './draw.ts';
import type { Law } from './oracle.ts';
import { factsOf, listsOf, type Shape } from './random-facts.ts';
import { knownOf } from './random-known.ts';
import { randomTest, type Scope } from './random-rule.ts';
import type { Known } from './worlds.ts';

export interface Case extends Law {
  readonly test: Test;
  readonly known: Known;
  /** The list whose first member the rule is about. */
  readonly subject?: string;
}

export const caseOf = (draw: Draw, shape: Shape): Case => {
  const facts = factsOf(draw, shape);
  const lists = listsOf(facts);
  const subject = draw.once(4) ? lists[0] : undefined;
  const known = knownOf(draw, facts, lists, shape, subject);
  const { rules, scope } = lawOf(draw, { facts, known, lists, shape, subject });
  const test = randomTest(draw, scope, draw.from(1, 4));
  return { facts, rules, params: { two: 2 }, test, known, ...(subject ? { subject } : {}) };
};

/** A rule about the record, one about an entry of the first list, and where other rules may name them. */
const lawOf = (
  draw: Draw,
  {
    facts,
    known,
    lists,
    shape,
    subject,
  }: Pick<Case, 'facts' | 'known'> & { lists: string[]; shape: Shape; subject: string | undefined },
): { rules: Record<string, Test>; scope: Scope } => {
  const count = shape.simple ? lists.filter((list) => !known.lists[list]?.rest) : lists;
  const plain: Scope = { facts, bound: [], some: count, count, rules: {} };
  const [first] = lists;
  const bare = { ...plain, bound: lists.slice(0, 1), some: [], count: [] };
  return {
    rules: {
      ofRecord: randomTest(draw, plain, draw.upTo(2)),
      ...(first ? { ofEntry: randomTest(draw, bare, draw.upTo(2)) } : {}),
    },
    scope: {
      ...plain,
      some: lists,
      bound: subject ? [subject] : [],
      rules: { ofRecord: [], ...(first ? { ofEntry: [first] } : {}) },
    },
  };
};
