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

/** Read so that more can help, and can harm. */
const BOTH = 3;

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
      const use = read(leaf, once ? times : 2, 'oneOf' in own ? BOTH : ways);
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
      const leavesGaps = 'times' in own || 'score' in own || ('when' in own && isTest(kid));
      const cutsOfKid = passes(own) && !isTest(kid) ? ends : i === 0 ? cuts : undefined;
      visit(kid, below, leavesGaps ? 2 : times, waysOf(own, ways, i, kids), cutsOfKid);
    });
  };
  for (const root of roots) visit(root, [], 1, 1);

  const sorted = [...facts.values()].sort((a, b) => (a.ref.id < b.ref.id ? -1 : 1));
  return { facts: sorted, lists, shared: sorted.filter(({ times, ways }) => times > 1 && ways === BOTH) };
};

/** The same, and what the conditions of what is read tell apart. */
export const withConditions = (read: readonly Use[], possible: Possible | undefined): readonly Use[] => {
  if (!possible) return read;
  const uses = new Map(read.map((use) => [use.ref.id, use]));
  const visit = (id: string): void => {
    for (const { ref, mask, cuts } of (possible.conditions.get(id) ?? []).flat()) {
      const before = uses.get(ref.id);
      const use = before ?? { ref, times: 1, ways: BOTH, cuts: new Set(), parts: unknown(ref.domain), fine: false };
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

/** Whether the value of a node is that of one of its kids, so that what it is compared with cuts them too. */
const passes = (own: object): boolean => 'when' in own || 'leastOf' in own || 'greatestOf' in own;

/**
 * The ways of a kid: turned round under `not`, of a lower end, of a value that has an upper end, and of what is taken a
 * negative number of times. Which case is taken, and what applies, is read in both.
 */
const waysOf = (own: object, ways: number, i: number, kids: readonly Node[]): number => {
  const turned = BOTH - (ways % BOTH);
  const kid = kids[i] as Node;
  if ('times' in own) {
    const factor = fixedOf(kids[1 - i] as Node);
    return factor === undefined ? BOTH : factor < 0 ? turned : ways;
  }
  if ('when' in own) return isTest(kid) ? BOTH : ways;
  if ('score' in own) return i < kids.length / 2 ? ways : BOTH;
  if ('value' in own) return [('from' in own ? ways : 0) | ('to' in own ? turned : 0), turned, ways][i] as number;
  return 'not' in own ? turned : ways;
};

const fixedOf = (node: Node): number | undefined => (isTest(node) ? undefined : node.fixed);

/** The cuts of a comparison with fixed ends: its first value inside and its first value above. */
const cutsOf = ([, ...ends]: readonly Node[]): Cuts => {
  const [from, to] = ends.map(constantsOf);
  return from && to && [...from.map(Math.ceil), ...to.map((most) => Math.floor(most) + 1)].filter(Number.isFinite);
};

/** The numbers one of which a node is in every state, where they are known. */
const constantsOf = (node: Node): readonly number[] | undefined => {
  if (isTest(node)) return [];
  if (node.fixed !== undefined) return [node.fixed];
  if (typeof node.expr === 'number' || !passes(node.expr)) return undefined;
  const each = node.kids.map(constantsOf);
  return each.every((constants) => constants !== undefined) ? each.flat() : undefined;
};
