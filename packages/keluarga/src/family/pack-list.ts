import type { List, Slots } from '../engine/state.ts';
import { completedYears, type DayNumber } from './births.ts';
import { facts } from './facts.ts';
import type { Notes, Told } from './notes.ts';
import type { Person } from './people.ts';
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
  /** Takes out of an entry what cannot be; `ages` are those of the day asked about. */
  readonly finish: (slots: Slots, ages: Ages) => void;
}

/** Where an entry carries an age, and the least and the greatest it had between the day of the answers and the one asked about. */
export interface Ages {
  readonly slot: number;
  readonly least: number;
  readonly most: number;
}

/**
 * Packs the entries that may exist on the day; their places in the record.
 * @throws RangeError for ages that contradict each other.
 */
export const packList = (
  list: List,
  fields: ReadonlyMap<string, Field>,
  { entries, complete, nobody, everyone, people, ageKey, others, finish }: Listed,
  day: DayNumber,
  answeredOn: DayNumber,
  notes: Notes,
): number[] => {
  const anyone = list.rest as Slots;
  for (const key of nobody) {
    const field = fields.get(key);
    if (field) notes.pack(field, anyone, false);
  }
  notes.packAll(fields, anyone, everyone, ageKey);
  const age = fields.get(ageKey);
  const sex = fields.get('sex')?.slot;
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
      if (person.told === 'unknown') notes.doubt(age.id, slots);
    }
    notes.packAll(fields, slots, entries[i] as Told, ageKey);
    if (sex) slots[sex] = (slots[sex] as number) & person.sex || (slots[sex] as number);
    const [first, last] = [Math.min(day, answeredOn), Math.max(day, answeredOn)];
    if (age)
      finish(slots, { slot: age.slot, least: clip(completedYears(to, first)), most: clip(completedYears(from, last)) });
    list.members.push(slots);
    places.push(i);
  }
  if (complete) list.rest = null;
  else if (age) finish(anyone, { slot: age.slot, least: min, most: max });
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
