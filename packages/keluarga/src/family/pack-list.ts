import type { List, Slots } from '../engine/state.ts';
import { completedYears, type DayNumber, type Person } from './births.ts';
import { facts } from './facts.ts';
import type { Notes, Told } from './notes.ts';
import type { Field } from './plan.ts';

const { min, max } = facts['member.age'].domain;

/** One list of a record. */
export interface Listed {
  readonly entries: readonly Told[];
  readonly complete: boolean;
  readonly nobody: readonly string[];
  readonly everyone: Told;
  /** Whose age the entry carries, and under which key. */
  readonly people: readonly Person[];
  readonly ageKey: string;
  /** Others without whom the entry cannot be. */
  readonly others: readonly (Person | undefined)[];
  /** Adds to an entry, by its place, what follows from what is known. */
  readonly imply?: (slots: Slots, i: number) => void;
}

/**
 * Packs the entries that may exist on the day; their places in the record.
 * @throws RangeError for ages that contradict each other.
 */
export const packList = (
  list: List,
  fields: ReadonlyMap<string, Field>,
  { entries, complete, nobody, everyone, people, ageKey, others, imply }: Listed,
  day: DayNumber,
  notes: Notes,
): number[] => {
  const anyone = list.rest as Slots;
  for (const key of nobody) {
    const field = fields.get(key);
    if (field) notes.pack(field, anyone, false);
  }
  notes.packAll(fields, anyone, everyone, ageKey);
  const age = fields.get(ageKey);
  const places: number[] = [];
  for (let i = 0; i < entries.length; i++) {
    const person = people[i] as Person;
    const [from, to] = person.births;
    if (from > to) throw new RangeError(`answers about one age contradict each other: entry ${i}`);
    const presence = Math.min(presenceOn(person, day), presenceOn(others[i], day));
    if (presence === 0) continue;
    const slots = [...anyone];
    slots[0] = presence;
    if (age) {
      slots[age.slot] = clip(completedYears(to, day));
      slots[age.slot + 1] = clip(completedYears(from, day));
      if (person.told === 'unknown') notes.asked.add(age.id);
    }
    notes.packAll(fields, slots, entries[i] as Told, ageKey);
    imply?.(slots, i);
    list.members.push(slots);
    places.push(i);
  }
  if (complete) list.rest = null;
  const answers = (key: string, i: number) => (key === ageKey ? people[i]?.told : entries[i]?.[key]);
  for (const [key, { id }] of fields)
    if (notes.asked.has(id) && entries.some((_, i) => answers(key, i) === undefined)) notes.asked.delete(id);
  return places;
};

/** 2 when surely born on the day, 1 when perhaps, 0 when not. */
const presenceOn = (person: Person | undefined, day: DayNumber): number => {
  if (!person || person.births[1] <= day) return 2;
  return person.births[0] <= day ? 1 : 0;
};

const clip = (age: number): number => Math.min(max, Math.max(min, age));
