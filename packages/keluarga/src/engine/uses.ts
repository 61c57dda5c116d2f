import { bits } from './answers.ts';
import { isTest, type Node, type TestNode } from './node.ts';
import type { Ref } from './state.ts';

export interface Use {
  readonly ref: Ref;
  /** How often one entry's fact is read, 2 standing for more. */
  times: number;
  /** Least values of the cells into which fixed thresholds cut an integer. */
  readonly cuts: Set<number>;
  /** Sets of values a choice is compared with. */
  readonly masks: Set<number>;
  /** Read otherwise than against fixed thresholds, so each value is a cell of its own. */
  fine: boolean;
}

export interface Uses {
  readonly facts: readonly Use[];
  /** By list: how many nodes range over it, and how many entries suffice to witness all of them. */
  readonly lists: ReadonlyMap<number, { readonly nodes: number; readonly witnesses: number }>;
  /** Whether any fact, or the presence of any entry, is read more than once. */
  readonly shared: boolean;
}

/** Whether an entry exists, as a fact: its id comes before all others. */
export const presenceOf = (list: number, times = 1): Use => ({
  ref: { id: '', domain: { kind: 'yes-no' }, list, slot: 0 },
  times,
  cuts: new Set(),
  masks: new Set(),
  fine: false,
});

const cache = new WeakMap<Node, Uses>();

/** What a node reads, in order of id. */
export const usesOf = (root: Node): Uses => {
  const before = cache.get(root);
  if (before) return before;
  const uses = collect([root]);
  cache.set(root, uses);
  return uses;
};

/** What several nodes read together. */
export const collect = (roots: readonly Node[]): Uses => {
  const facts = new Map<string, Use>();
  const lists = new Map<number, { nodes: number; witnesses: number }>();

  const useOf = (ref: Ref): Use => {
    const use = facts.get(ref.id) ?? { ref, times: 0, cuts: new Set(), masks: new Set(), fine: false };
    facts.set(ref.id, use);
    return use;
  };
  const visit = (node: Node, path: readonly number[], fixed?: readonly number[]) => {
    const { leaf, list, expr } = node;
    if (leaf) {
      const use = useOf(leaf);
      const sharedByEntries = path.lastIndexOf(leaf.list) < path.length - 1;
      use.times = Math.min(2, use.times + (sharedByEntries ? 2 : 1));
      if (fixed) for (const cut of fixed) use.cuts.add(cut);
      else if (leaf.domain.kind === 'integer') use.fine = true;
      if (typeof expr === 'object' && 'oneOf' in expr && expr.oneOf) use.masks.add(bits(leaf.domain, expr.oneOf));
    }
    if (list !== undefined) {
      const seen = lists.get(list) ?? { nodes: 0, witnesses: 0 };
      const needed = path.length ? Infinity : 'some' in (expr as object) ? 1 : Infinity;
      lists.set(list, { nodes: seen.nodes + 1, witnesses: seen.witnesses + needed });
    }
    const inner = list === undefined ? path : [...path, list];
    const twice = typeof expr === 'object' && 'pick' in expr;
    const ends = isTest(node) && typeof expr === 'object' && 'value' in expr ? fixedEnds(node) : undefined;
    node.kids.forEach((kid, i) => {
      visit(kid, inner, i === 0 ? ends : undefined);
      if (twice) visit(kid, inner);
    });
  };
  for (const root of roots) visit(root, []);

  const sorted = [...facts.values()].sort((a, b) => (a.ref.id < b.ref.id ? -1 : 1));
  const shared = sorted.some(({ times }) => times > 1) || [...lists.values()].some(({ nodes }) => nodes > 1);
  return { facts: sorted, lists, shared };
};

/** The cuts of a comparison with fixed ends. */
const fixedEnds = ({ kids }: TestNode): readonly number[] | undefined => {
  const [from, to] = kids.slice(1).map((end) => {
    if (isTest(end) || end.leaf || end.kids.length) return undefined;
    return end.low({ at: [], lists: [] });
  });
  if (from === undefined || to === undefined) return undefined;
  return [Math.ceil(from), Math.floor(to) + 1].filter(Number.isFinite);
};
