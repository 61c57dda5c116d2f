import type { List, Slots } from '../engine/state.ts';
import type { Field } from './field.ts';
import type { Notes, Told } from './notes.ts';

/** The entries of one list of a record. */
export interface Entries {
  readonly entries: readonly Told[];
  /** True when nobody else is on the list. */
  readonly complete: unknown;
  /** What is known of an entry beside its answers; false where it is not there on the day. */
  readonly enter?: (slots: Slots, place: number) => boolean;
  /** What follows once its answers are packed. */
  readonly follow?: (slots: Slots, place: number) => void;
  /** Whether something was said under a key that is no field, or elsewhere than in the entry. */
  readonly isTold?: (key: string, place: number) => boolean;
  /** Keys of such things. */
  readonly beside?: Iterable<readonly [key: string, { readonly id: string }]>;
}

/** Packs the entries that may exist on the day; their places in the record. */
export const packEntries = (
  list: List,
  fields: ReadonlyMap<string, Field>,
  { entries, complete, enter, follow, beside = [], isTold = (key, i) => entries[i]?.[key] !== undefined }: Entries,
  notes: Notes,
): number[] => {
  const anyone = list.rest as Slots;
  const places: number[] = [];
  for (const [place, told] of entries.entries()) {
    const slots = [...anyone];
    slots[0] = 2;
    if (enter && !enter(slots, place)) continue;
    notes.packAll(fields, slots, told);
    follow?.(slots, place);
    list.members.push(slots);
    places.push(place);
  }
  if (complete === true) list.rest = null;
  notes.askOn([...fields, ...beside], (key) => entries.every((_, place) => isTold(key, place)));
  return places;
};
