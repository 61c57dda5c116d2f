import { decide } from './decide.ts';
import { isTest, type Node, type TestNode } from './node.ts';
import { bound, type List, type State } from './state.ts';
import { type Truth, UNKNOWN } from './truth.ts';

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
  /** For an entry under `some`: where it stands in its list; -1 for anyone not listed. */
  readonly entry?: number;
  /** Settled although what it stands on is open. */
  readonly eitherWay?: true;
  readonly because: readonly Reason[];
}

export const explain = (node: TestNode, s: State, entry?: number): Reason => {
  const { expr, leaf } = node;
  const truth = decide(node, s);
  const either = truth !== UNKNOWN && node.truth(s) === UNKNOWN ? ({ eitherWay: true } as const) : {};
  const at = entry === undefined ? {} : { entry };
  const reason = (op: Reason['op'], more: Partial<Reason>, because: readonly Reason[] = []): Reason => ({
    op,
    truth,
    ...more,
    ...either,
    ...at,
    because,
  });
  const kids = () => node.kids.filter(isTest).map((kid) => explain(kid, s));
  if (typeof expr === 'boolean') return reason('fixed', {});
  if (leaf) return reason('unsettled' in expr ? 'unsettled' : 'fact', { fact: leaf.id });
  if ('rule' in expr) return reason('rule', { rule: expr.rule }, kids());
  if ('some' in expr) return reason('some', {}, entryReasons(node, s));
  if ('value' in expr) return reason('compare', { reads: readsOf(node) });
  if ('atLeast' in expr) return reason('atLeast', { needed: expr.atLeast }, kids());
  return reason('all' in expr ? 'all' : 'any' in expr ? 'any' : 'not', {}, kids());
};

const entryReasons = ({ kids, list = 0 }: TestNode, s: State): Reason[] => {
  const { members, rest } = s.lists[list] as List;
  const kid = kids[0] as TestNode;
  const listed = members.map((slots, entry) => bound(s, list, slots, () => explain(kid, s, entry)));
  return rest ? [...listed, bound(s, list, rest, () => ({ ...explain(kid, s, -1) }))].map(unlisted) : listed;
};

/** Nobody not listed is known to exist, so what they would answer is at most unknown. */
const unlisted = (reason: Reason): Reason =>
  reason.entry === -1 && reason.truth === 2 ? { ...reason, truth: 1 } : reason;

const readsOf = (node: Node): string[] => {
  const { expr, leaf } = node;
  const own = leaf ? [leaf.id] : typeof expr === 'object' && 'param' in expr ? [`param:${expr.param}`] : [];
  return [...new Set([...own, ...node.kids.flatMap(readsOf)])];
};
