import type { Ref, Slots, State } from './state.ts';
import { presenceOf, type Use, type Uses } from './uses.ts';

/** Values of one fact that no test can tell apart: the numbers that go into its slots. */
export type Cell = readonly number[];

/** A fact of the record or of one entry. */
export interface Variable {
  readonly ref: Ref;
  readonly slots: Slots;
  /** Where the entry stands in its list; -1 for the record and for an entry bound from outside. */
  readonly entry: number;
  readonly cells: readonly Cell[];
}

/** Integers read otherwise than against thresholds are split into single values only up to this many. */
const FINE = 64;

/** The cells of a fact that are still possible. */
export const cellsOf = ({ ref: { domain, slot }, cuts, masks, fine }: Use, slots: Slots): Cell[] => {
  const now = slots[slot] as number;
  if (domain.kind === 'yes-no') return now === 1 ? [[0], [2]] : [[now]];
  if (domain.kind === 'choice') {
    const groups = new Map<string, number>();
    for (let bit = 0; bit < domain.values.length; bit++) {
      if (!(now & (1 << bit))) continue;
      const signature = [...masks].map((mask) => (mask & (1 << bit) ? 1 : 0)).join('');
      groups.set(signature, (groups.get(signature) ?? 0) | (1 << bit));
    }
    return [...groups.values()].map((mask) => [mask]);
  }
  const high = slots[slot + 1] as number;
  if (fine && high - now < FINE) return Array.from({ length: high - now + 1 }, (_, i) => [now + i, now + i]);
  const starts = [now, ...[...cuts].filter((cut) => cut > now && cut <= high).sort((a, b) => a - b)];
  return starts.map((start, i) => [start, i + 1 < starts.length ? (starts[i + 1] as number) - 1 : high]);
};

export const setCell = (slots: Slots, slot: number, cell: Cell): void => {
  for (let i = 0; i < cell.length; i++) slots[slot + i] = cell[i] as number;
};

/** Open facts that pass the filter, by id, then by what is known of the entry: their order in the record is no matter. */
export const variablesOf = (s: State, uses: Uses, keep: (use: Use) => boolean): Variable[] => {
  const found: Variable[] = [];
  const add = (use: Use, slots: Slots, entry: number) => {
    const cells = cellsOf(use, slots);
    if (cells.length > 1) found.push({ ref: use.ref, slots, entry, cells });
  };
  for (const use of uses.facts) {
    if (!keep(use)) continue;
    const { list } = use.ref;
    for (const [slots, entry] of entriesOf(s, uses, list)) add(use, slots, entry);
  }
  for (const [list, { nodes }] of uses.lists) {
    const presence = presenceOf(list, nodes);
    if (keep(presence)) for (const [slots, entry] of entriesOf(s, uses, list)) add(presence, slots, entry);
  }
  return found;
};

/** The record, or the entry bound from outside and the listed ones in an order that depends only on what is known. */
const entriesOf = (s: State, uses: Uses, list: number): [Slots, number][] => {
  const bound = s.at[list] as Slots;
  if (!uses.lists.has(list)) return [[bound, -1]];
  const members = s.lists[list]?.members ?? [];
  const sorted = members.map((slots, entry): [Slots, number] => [slots, entry]);
  sorted.sort(([a], [b]) => {
    const at = a.findIndex((value, i) => value !== b[i]);
    return at < 0 ? 0 : (a[at] as number) - (b[at] as number);
  });
  return !bound.length || members.includes(bound) ? sorted : [[bound, -1], ...sorted];
};
