import type { Test } from '../../src/engine/expression.ts';
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
  /** Lists that anything may range over, from anywhere; over others only `some`, and not from inside another list. */
  readonly count: readonly string[];
}

export const caseOf = (draw: Draw, shape: Shape): Case => {
  const facts = factsOf(draw, shape);
  const lists = listsOf(facts);
  const subject = draw.once(4) ? lists[0] : undefined;
  const known = knownOf(draw, facts, lists, shape, subject);
  const count = shape.simple ? lists.filter((list) => !known.lists[list]?.rest) : lists;
  const about = { facts, count, params: { two: 2 }, known, ...(subject ? { subject } : {}) };
  const rules = rulesOf(draw, about);
  return { ...about, rules, test: randomTestFor(draw, { ...about, rules }) };
};

type About = Pick<Case, 'facts' | 'count' | 'subject' | 'known'>;

/** A test that the case's own could be replaced by. */
export const randomTestFor = (draw: Draw, about: About & Pick<Case, 'rules'>): Test =>
  randomTest(draw, scopeOf(about, Object.keys(about.known.lists), about.subject, ruleNames(about)), draw.from(2, 4));

const scopeOf = (
  { facts, count }: About,
  some: readonly string[],
  bound?: string,
  rules: Scope['rules'] = {},
): Scope => ({
  facts,
  count,
  some,
  rules,
  bound: bound ? [bound] : [],
});

const ruleNames = ({ rules, known }: Pick<Case, 'rules' | 'known'>): Scope['rules'] => ({
  ofRecord: [],
  ...(rules.ofEntry ? { ofEntry: Object.keys(known.lists).slice(0, 1) } : {}),
});

/** One about the record, and one about an entry of the first list. */
const rulesOf = (draw: Draw, about: About): Record<string, Test> => {
  const [first] = Object.keys(about.known.lists);
  const ofRecord = randomTest(draw, scopeOf(about, about.count), draw.upTo(2));
  if (!first) return { ofRecord };
  const bare = { ...scopeOf(about, [], first), count: [] };
  return { ofRecord, ofEntry: randomTest(draw, bare, draw.upTo(2)) };
};
