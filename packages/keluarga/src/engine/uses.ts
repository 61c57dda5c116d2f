import { bits } from './answers.ts';
import type { Possible } from './narrow.ts';
import { isTest, type Node } from './node.ts';
import { type Ref, unknown } from './state.ts';

export interface Use {
  readonly ref: Ref;
  /** How often one entry's fact is read; 2 also where one reading can leave gaps between the values of a quantity. */
  times: number;
  /** Bits: 1 where more of it can only help the test, 2 where it can only harm it. */
  ways: number;
  /** Least values of the cells into which fixed thresholds cut an integer. */
  readonly cuts: Set<number>;
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
  /** Those read more than once, and not in one way only: then bounds alone are not exact. */
  readonly shared: readonly Use[];
}

const cache = new WeakMap<Node, Uses>();

/** What a node reads. */
export const usesOf = (root: Node): Uses => {
  const uses = cache.get(root) ?? collect([root]);
  cache.set(root, uses);
  return uses;
};

/** Whether a node reads a fact, or ranges over a list of which it asks who exists. */
export const reads = (node: Node, { id }: Ref): boolean => usesOf(node).facts.some(({ ref }) => ref.id === id);

/** What several nodes read together. */
export const collect = (roots: readonly Node[]): Uses => {
  const facts = new Map<string, Use>();
  const lists = new Map<number, number>();

  const read = (ref: Ref, times: number, ways: number): Use => {
    const use = facts.get(ref.id) ?? {
      ref,
      times: 0,
      ways: 0,
      cuts: new Set(),
      parts: unknown(ref.domain),
      fine: false,
    };
    facts.set(ref.id, use);
    use.times += times;
    use.ways |= ways;
    return use;
  };
  /** `path`: the lists bound here; `ways`: those of the node; `ends`: the cuts of the comparison the node stands in. */
  const visit = ({ leaf, presence, expr, kids }: Node, path: Path, times: number, ways: number, ends?: Cuts) => {
    const own: object = typeof expr === 'object' ? expr : {};
    if (leaf) {
      const once = path.length === 0 || (path.length === 1 && path[0] === leaf.list);
      const use = read(leaf, once ? times : 2, 'oneOf' in own ? 3 : ways);
      for (const cut of ends ?? []) use.cuts.add(cut);
      use.fine ||= !ends;
      if ('oneOf' in own) {
        use.parts = partedBy(use.parts, bits(leaf.domain, own.oneOf as readonly string[]));
      }
    }
    if (presence) {
      const { list } = presence;
      const most = 'some' in own ? 1 : ends ? Math.max(0, ...ends) : Infinity;
      read(presence, path.length ? 2 : times, ways);
      lists.set(list, (lists.get(list) ?? 0) + (path.length ? Infinity : most));
    }
    const below = presence ? [...path, presence.list] : path;
    const cuts = 'value' in own ? cutsOf(kids) : undefined;
    kids.forEach((kid, i) => {
      visit(kid, below, 'times' in own ? 2 : times, waysOf(own, ways, i) as number, i ? undefined : cuts);
    });
  };
  for (const root of roots) visit(root, [], 1, 1);

  const sorted = [...facts.values()].sort((a, b) => (a.ref.id < b.ref.id ? -1 : 1));
  return { facts: sorted, lists, shared: sorted.filter(({ times, ways }) => times > 1 && ways > 2) };
};

/** The same, and what the conditions of what is read tell apart. */
export const withConditions = (read: readonly Use[], possible: Possible | undefined): readonly Use[] => {
  if (!possible) return read;
  const uses = new Map(read.map((use) => [use.ref.id, use]));
  const visit = (id: string): void => {
    for (const { ref, mask, cuts } of (possible.conditions.get(id) ?? []).flat()) {
      const before = uses.get(ref.id);
      const use = before ?? { ref, times: 1, ways: 3, cuts: new Set(), parts: unknown(ref.domain), fine: false };
      uses.set(ref.id, {
        ...use,
        cuts: new Set([...use.cuts, ...cuts]),
        parts: mask ? partedBy(use.parts, mask) : use.parts,
      });
      if (!before) visit(ref.id);
    }
  };
  for (const { ref } of read) visit(ref.id);
  return [...uses.values()].sort((a, b) => (a.ref.id < b.ref.id ? -1 : 1));
};

/** Sets of values, each parted into those asked for and the others, in order of the least. */
const partedBy = (parts: readonly number[], mask: number): readonly number[] =>
  parts.flatMap((part) => [part & mask, part & ~mask].filter(Boolean)).sort((a, b) => (a & -a) - (b & -b));

type Cuts = readonly number[] | undefined;
type Path = readonly number[];

/** The ways of a kid: turned round under `not`, of a lower end, and of a value that has an upper end. */
const waysOf = (own: object, ways: number, i: number): number | undefined => {
  const turned = 3 - (ways % 3);
  if ('times' in own) return 3;
  if (!('value' in own)) return 'not' in own ? turned : ways;
  return [('from' in own ? ways : 0) | ('to' in own ? turned : 0), turned, ways][i];
};

/** The cuts of a comparison with fixed ends: its first value inside and its first value above. */
const cutsOf = ([, ...ends]: readonly Node[]): Cuts => {
  const [from, to] = ends.map((end) => (isTest(end) ? undefined : end.fixed));
  if (from === undefined || to === undefined) return undefined;
  return [Math.ceil(from), Math.floor(to) + 1].filter(Number.isFinite);
};
