import { bound } from './bound.ts';
import { decide } from './decide.ts';
import type { Quantity, Test } from './expression.ts';
import { liveKids, type Node, type TestNode } from './node.ts';
import type { List, Slots, State } from './state.ts';
import { type Truth, UNKNOWN, YES } from './truth.ts';

/** One step of an answer. The truth of each is decided on its own. */
export interface Reason {
  readonly op: 'rule' | 'all' | 'any' | 'not' | 'atLeast' | 'some' | 'compare' | 'fact' | 'unsettled' | 'fixed';
  readonly truth: Truth;
  /** The rule named here. */
  readonly rule?: string | undefined;
  /** The fact or question read here, alone. */
  readonly fact?: string | undefined;
  /** The facts and parameters compared here, and the rules that what is compared names; of cases those that may be taken. */
  readonly reads?: readonly string[] | undefined;
  /** For `atLeast`: how many. */
  readonly needed?: number | undefined;
  /** For `some`: the list. */
  readonly list?: string | undefined;
  /** For an entry under `some`: where it stands in its list; -1 for anyone not listed. */
  readonly entry?: number | undefined;
  /** Settled although what it stands on is open. */
  readonly eitherWay?: true | undefined;
  readonly because: readonly Reason[];
}

export const explain = (node: TestNode, s: State): Reason => line(node, s);

/**
 * `exists`: whether the entry the line is about does; the line is at most as sure. `told`: the truth of the test where
 * the line above tells it.
 */
const line = (node: TestNode, s: State, entry?: number, exists: Truth = YES, told?: Truth): Reason => {
  const { expr, leaf } = node;
  const quick = node.truth(s);
  const whole = quick === UNKNOWN ? (told ?? decide(node, s)) : quick;
  const truth = Math.min(whole, exists) as Truth;
  const named: Partial<Named> = typeof expr === 'object' ? (expr as Partial<Named>) : {};
  return {
    op: opOf(node),
    truth,
    rule: named.rule,
    fact: leaf?.id,
    reads: named.value === undefined ? undefined : readsOf(node, s),
    needed: named.atLeast,
    list: named.some,
    entry,
    eitherWay: truth !== UNKNOWN && quick === UNKNOWN ? true : undefined,
    because: named.some ? entryLines(node, s) : named.value === undefined ? kidLines(node, s, named, whole) : [],
  };
};

/** What a kind of test may be named by. */
interface Named {
  readonly rule: string;
  readonly not: Test;
  readonly some: string;
  readonly atLeast: number;
  readonly value: Quantity;
}

const opOf = ({ expr, leaf }: TestNode): Reason['op'] => {
  if (typeof expr === 'boolean') return 'fixed';
  if (leaf) return 'unsettled' in expr ? 'unsettled' : 'fact';
  if ('value' in expr) return 'compare';
  return OPS.find((op) => op in expr) as Reason['op'];
};

const OPS = ['rule', 'some', 'atLeast', 'all', 'any', 'not'] as const;

/** A rule is as true as what it names, and `not` the reverse; what else there is has a truth of its own. */
const kidLines = ({ kids }: TestNode, s: State, { rule, not }: Partial<Named>, whole: Truth): Reason[] => {
  const told = rule !== undefined ? whole : not !== undefined ? ((2 - whole) as Truth) : undefined;
  return (kids as TestNode[]).map((kid) => line(kid, s, undefined, YES, told));
};

/** Of anyone not listed it is open whether they exist. */
const entryLines = ({ kids, presence }: TestNode, s: State): Reason[] => {
  const list = presence?.list ?? 0;
  const { members, rest } = s.lists[list] as List;
  const about = (slots: Slots, entry: number, exists: Truth) =>
    bound(s, list, slots, () => line(kids[0] as TestNode, s, entry, exists));
  const lines = members.map((slots, entry) => about(slots, entry, slots[0] as Truth));
  return rest ? [...lines, about([...rest], -1, UNKNOWN)] : lines;
};

const reads = new WeakMap<Node, readonly string[]>();

/** Whether what it reads is the same in every state. */
const readsAlike = ({ live, kids }: Node): boolean => !live && kids.every(readsAlike);

const namedBy = ({ expr, leaf }: Node): readonly string[] => {
  if (leaf) return [leaf.id];
  if (typeof expr !== 'object') return [];
  return 'param' in expr ? [`param:${expr.param}`] : 'rule' in expr ? [expr.rule] : [];
};

const readsOf = (node: Node, s: State): readonly string[] => {
  const before = reads.get(node);
  if (before) return before;
  const found = [...new Set([...namedBy(node), ...liveKids(node, s).flatMap((kid) => readsOf(kid, s))])];
  if (readsAlike(node)) reads.set(node, found);
  return found;
};
