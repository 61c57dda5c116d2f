import { bits } from './answers.ts';
import { isTest, type Node } from './node.ts';
import { type Ref, unknown } from './state.ts';

export interface Use {
  readonly ref: Ref;
  /** How often one entry's fact is read; 2 also where one reading can leave gaps between the values of a quantity. */
  times: number;
  /** Least values of the cells into which fixed thresholds cut an integer. */
  readonly cuts: Set<number>;
  /** Values of a choice that are asked for somewhere. */
  named: number;
  /** Of a choice: the sets into which what is asked for parts its values. */
  parts: readonly number[];
  /** Read otherwise than against fixed thresholds, so each value is a cell of its own. */
  fine: boolean;
}

export interface Uses {
  /** In order of id; whether an entry exists is a fact too. */
  readonly facts: readonly Use[];
  /** By list: how many entries suffice to stand in for anyone not listed. */
  readonly lists: ReadonlyMap<number, number>;
  /** Those read more than once. */
  readonly shared: readonly Use[];
}

const cache = new WeakMap<Node, Uses>();

/** What a node reads. */
export const usesOf = (root: Node): Uses => {
  const uses = cache.get(root) ?? collect([root]);
  cache.set(root, uses);
  return uses;
};

/** What several nodes read together. */
export const collect = (roots: readonly Node[]): Uses => {
  const facts = new Map<string, Use>();
  const lists = new Map<number, number>();

  const read = (ref: Ref, times: number): Use => {
    const use = facts.get(ref.id) ?? {
      ref,
      times: 0,
      cuts: new Set(),
      named: 0,
      parts: unknown(ref.domain),
      fine: false,
    };
    facts.set(ref.id, use);
    use.times += times;
    return use;
  };
  /** `path`: the lists bound here; `ends`: the cuts of the comparison the node stands in. */
  const visit = ({ leaf, presence, expr, kids }: Node, path: readonly number[], times: number, ends?: Cuts) => {
    const own: object = typeof expr === 'object' ? expr : {};
    if (leaf) {
      const once = path.length === 0 || (path.length === 1 && path[0] === leaf.list);
      const use = read(leaf, once ? times : 2);
      for (const cut of ends ?? []) use.cuts.add(cut);
      use.fine ||= !ends;
      if ('oneOf' in own) {
        const mask = bits(leaf.domain, own.oneOf as readonly string[]);
        use.named |= mask;
        use.parts = use.parts
          .flatMap((part) => [part & mask, part & ~mask].filter(Boolean))
          .sort((a, b) => (a & -a) - (b & -b));
      }
    }
    if (presence) {
      const { list } = presence;
      const most = 'some' in own ? 1 : ends ? Math.max(0, ...ends) : Infinity;
      read(presence, path.length ? 2 : times);
      lists.set(list, (lists.get(list) ?? 0) + (path.length ? Infinity : most));
    }
    const below = presence ? [...path, presence.list] : path;
    const cuts = 'value' in own ? cutsOf(kids) : undefined;
    kids.forEach((kid, i) => {
      visit(kid, below, 'times' in own ? 2 : times, i ? undefined : cuts);
    });
  };
  for (const root of roots) visit(root, [], 1);

  const sorted = [...facts.values()].sort((a, b) => (a.ref.id < b.ref.id ? -1 : 1));
  return { facts: sorted, lists, shared: sorted.filter(({ times }) => times > 1) };
};

type Cuts = readonly number[] | undefined;

/** The cuts of a comparison with fixed ends: its first value inside and its first value above. */
const cutsOf = ([, ...ends]: readonly Node[]): Cuts => {
  const [from, to] = ends.map((end) => (isTest(end) ? undefined : end.fixed));
  if (from === undefined || to === undefined) return undefined;
  return [Math.ceil(from), Math.floor(to) + 1].filter(Number.isFinite);
};
