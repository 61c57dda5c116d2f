import type { List, Ref, Slots, State } from './state.ts';
import type { Use, Uses } from './uses.ts';

/** Values of one fact that no test can tell apart: the numbers that go into its slots. */
export type Cell = readonly number[];

/** A fact of the record or of one entry. */
export interface Variable {
  readonly ref: Ref;
  readonly slots: Slots;
  readonly cells: readonly Cell[];
}

/** Integers read otherwise than against thresholds are split into single values only up to this many. */
const FINE = 64;

/** The cells of a fact that are still possible. */
export const cellsOf = ({ ref: { domain, slot }, cuts, parts, fine }: Use, slots: Slots): Cell[] => {
  const now = slots[slot] as number;
  if (domain.kind === 'yes-no') return now === 1 ? [[0], [2]] : [[now]];
  if (domain.kind === 'choice') return parts.flatMap((part) => (part & now ? [[part & now]] : []));
  const high = slots[slot + 1] as number;
  const points =
    fine && high - now < FINE
      ? Array.from({ length: high - now }, (_, i) => now + i + 1)
      : [...cuts].filter((cut) => cut > now && cut <= high).sort((a, b) => a - b);
  return [...points, high + 1].map((next, i) => [points[i - 1] ?? now, next - 1]);
};

export const cellNow = ({ slot, width }: Ref, slots: Slots): Cell => slots.slice(slot, slot + width);

export const setCell = (slots: Slots, { slot }: Ref, cell: Cell): void => {
  for (let i = 0; i < cell.length; i++) slots[slot + i] = cell[i] as number;
};

/** Runs with each of the cells in turn until one run says true; what was known is known again after. */
export const someCell = (
  { ref, slots }: Pick<Variable, 'ref' | 'slots'>,
  cells: readonly Cell[],
  run: (cell: Cell) => boolean,
): boolean => {
  const before = cellNow(ref, slots);
  const found = cells.some((cell) => {
    setCell(slots, ref, cell);
    return run(cell);
  });
  setCell(slots, ref, before);
  return found;
};

/** Which of the facts are open, in their order, then by what is known of the entry: its place in the record is no matter. */
export const variablesOf = (s: State, uses: Uses, facts: readonly Use[]): Variable[] => {
  const entries: Slots[][] = [];
  return facts.flatMap((use) => {
    const { ref } = use;
    entries[ref.list] ??= entriesOf(s, uses, ref.list);
    return (entries[ref.list] as Slots[]).flatMap((slots) => {
      const cells = cellsOf(use, slots);
      return cells.length > 1 ? [{ ref, slots, cells }] : [];
    });
  });
};

/** An order of the entries of a list that depends only on what is known of them and read. */
export const entryOrder = ({ facts }: Uses, list: number) => {
  const read = facts.flatMap(({ ref }) => (ref.list === list ? [ref.slot, ref.slot + ref.width - 1] : []));
  return (a: Slots, b: Slots): number => {
    const at = read.find((slot) => a[slot] !== b[slot]) ?? 0;
    return (a[at] as number) - (b[at] as number);
  };
};

/** The record, or the entry bound and the listed ones if they are ranged over. */
export const entriesOf = (s: State, uses: Uses, list: number): Slots[] => {
  const bound = s.at[list] as Slots;
  const listed = uses.lists.has(list) ? [...(s.lists[list] as List).members].sort(entryOrder(uses, list)) : [];
  return !bound.length || listed.includes(bound) ? listed : [bound, ...listed];
};
