import { KeluargaRangeError } from '../engine/errors.ts';
import type { List, Slots } from '../engine/state.ts';
import { type DayNumber, passed } from '../law/elapsed.ts';
import type { Notes, Told } from '../records/notes.ts';
import type { Births } from './births.ts';
import { facts } from './facts.ts';
import type { Person } from './people.ts';
import type { Clock, Fields } from './plan.ts';

const { min, max } = facts['member.age'].domain;

/** One list of a record. */
export interface Listed {
  readonly entries: readonly Told[];
  readonly complete: boolean;
  readonly nobody: readonly string[];
  readonly everyone: Told;
  /** Whose age the entry carries, what counts it, and under which key it is told in years. */
  readonly people: readonly Person[];
  readonly clocks: readonly Clock[];
  readonly ageKey: string;
  /** Others without whom the entry cannot be. */
  readonly others: readonly (Person | undefined)[];
  /** Takes out of an entry what cannot be; `ages` are those of the day asked about. */
  readonly finish: (slots: Slots, ages: Ages) => void;
  /** Adds what follows from other entries to the one at a place of the record. */
  readonly follow?: ((slots: Slots, place: number) => void) | undefined;
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
  { told, beside }: Fields,
  { entries, complete, nobody, everyone, people, clocks, ageKey, others, finish, follow }: Listed,
  day: DayNumber,
  answeredOn: DayNumber,
  notes: Notes,
): number[] => {
  const anyone = list.rest as Slots;
  for (const key of nobody) {
    const field = told.get(key);
    if (field) notes.pack(field, anyone, false);
  }
  notes.packAll(told, anyone, everyone);
  const age = clocks.find(({ key }) => key === ageKey);
  const sex = told.get('sex')?.slot;
  const places: number[] = [];
  for (let i = 0; i < entries.length; i++) {
    const person = people[i] as Person;
    const { births } = person;
    const [from, to] = births;
    if (from > to)
      throw new KeluargaRangeError('contradiction', `answers about one age contradict each other: entry ${i}`);
    const presence = Math.min(presenceOn(person, day), presenceOn(others[i], day));
    if (presence === 0) continue;
    const slots = [...anyone];
    slots[0] = presence;
    for (const clock of clocks) packClock(clock, slots, births, day);
    if (age && person.told === 'unknown') notes.doubt(age.id, slots);
    for (const [key, { id }] of beside) if (entries[i]?.[key] === 'unknown') notes.doubt(id, slots);
    notes.packAll(told, slots, entries[i] as Told);
    if (sex) slots[sex] = (slots[sex] as number) & person.sex || (slots[sex] as number);
    const [first, last] = [Math.min(day, answeredOn), Math.max(day, answeredOn)];
    follow?.(slots, i);
    if (age) finish(slots, { slot: age.slot, least: count(age, to, first), most: count(age, from, last) });
    list.members.push(slots);
    places.push(i);
  }
  if (complete) list.rest = null;
  else if (age) finish(anyone, { slot: age.slot, least: min, most: max });
  const answers = (key: string, i: number) => (key === ageKey ? people[i]?.told : entries[i]?.[key]);
  for (const [key, { id }] of [...told, ...beside, ...(age ? [[ageKey, age] as const] : [])])
    if (notes.asked.has(id) && entries.some((_, i) => answers(key, i) === undefined)) notes.asked.delete(id);
  return places;
};

/** 2 when surely born on the day, 1 when perhaps, 0 when not. */
const presenceOn = (person: Person | undefined, day: DayNumber): number => {
  if (!person || person.births[1] <= day) return 2;
  return person.births[0] <= day ? 1 : 0;
};

const packClock = (clock: Clock, slots: Slots, [from, to]: Births, day: DayNumber): void => {
  slots[clock.slot] = count(clock, to, day);
  slots[clock.slot + 1] = count(clock, from, day);
};

/** What a clock says on a day, within what its fact can be. */
const count = ({ unit, min, max }: Clock, since: DayNumber, day: DayNumber): number =>
  Math.min(max, Math.max(min, passed[unit](since, day)));
