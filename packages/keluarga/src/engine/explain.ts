import { decide } from './decide.ts';
import { isTest, type Node, type TestNode } from './node.ts';
import { bound, type List, type Slots, type State } from './state.ts';
import { type Truth, UNKNOWN, YES } from './truth.ts';

/** One step of an answer. The truth of each is decided on its own. */
export interface Reason {
  readonly op: 'rule' | 'all' | 'any' | 'not' | 'atLeast' | 'some' | 'compare' | 'fact' | 'unsettled' | 'fixed';
  readonly truth: Truth;
  /** The rule named here. */
  readonly rule?: string;
  /** The fact or question read here, alone. */
  readonly fact?: string;
  /** The facts and parameters compared here. */
  readonly reads?: readonly string[];
  /** For `atLeast`: how many. */
  readonly needed?: number;
  /** For `some`: the list. */
  readonly list?: string;
  /** For an entry under `some`: where it stands in its list; -1 for anyone not listed. */
  readonly entry?: number;
  /** Settled although what it stands on is open. */
  readonly eitherWay?: true;
  readonly because: readonly Reason[];
}

export const explain = (node: TestNode, s: State): Reason => line(node, s);

/** `exists`: whether the entry the line is about does; the line is at most as sure. */
const line = (node: TestNode, s: State, at: { readonly entry?: number } = {}, exists: Truth = YES): Reason => {
  const { expr, leaf } = node;
  const decided = decide(node, s);
  const truth = Math.min(decided, exists) as Truth;
  const either = truth !== UNKNOWN && node.truth(s) === UNKNOWN ? ({ eitherWay: true } as const) : {};
  const reason = (op: Reason['op'], more: Partial<Reason>, because: readonly Reason[] = []): Reason => ({
    op,
    truth,
    ...more,
    ...either,
    ...at,
    because,
  });
  const kids = () => node.kids.filter(isTest).map((kid) => line(kid, s));
  if (typeof expr === 'boolean') return reason('fixed', {});
  if (leaf) return reason('unsettled' in expr ? 'unsettled' : 'fact', { fact: leaf.id });
  if ('rule' in expr) return reason('rule', { rule: expr.rule }, kids());
  if ('some' in expr) return reason('some', { list: expr.some }, entryLines(node, s));
  if ('value' in expr) return reason('compare', { reads: readsOf(node) });
  if ('atLeast' in expr) return reason('atLeast', { needed: expr.atLeast }, kids());
  return reason('all' in expr ? 'all' : 'any' in expr ? 'any' : 'not', {}, kids());
};

/** Of anyone not listed it is open whether they exist. */
const entryLines = ({ kids, list = 0 }: TestNode, s: State): Reason[] => {
  const { members, rest } = s.lists[list] as List;
  const about = (slots: Slots, entry: number, exists: Truth) =>
    bound(s, list, slots, () => line(kids[0] as TestNode, s, { entry }, exists));
  const lines = members.map((slots, entry) => about(slots, entry, slots[0] as Truth));
  return rest ? [...lines, about([...rest], -1, UNKNOWN)] : lines;
};

const readsOf = (node: Node): string[] => {
  const { expr, leaf } = node;
  const own = leaf ? [leaf.id] : typeof expr === 'object' && 'param' in expr ? [`param:${expr.param}`] : [];
  return [...new Set([...own, ...node.kids.flatMap(readsOf)])];
};
