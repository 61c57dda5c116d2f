import { blankState, type Layout, type Slots, type State } from '../engine/state.ts';
import { type CivilDate, civilDate, daysBetween } from '../law/civil-date.ts';
import { completedYears, dayNumber, type Person, peopleOf } from './births.ts';
import type { Family, ListName } from './family.ts';
import { impliedOn } from './implied.ts';
import { Notes, type Told } from './notes.ts';
import { type Listed, packList } from './pack-list.ts';
import { planOf } from './plan.ts';

export interface Derived {
  readonly state: State;
  /** Keys of questions to which the family has said that it does not know: asking again gains nothing. */
  readonly asked: ReadonlySet<string>;
  /** Facts with an answer too far from the day to count. */
  readonly stale: readonly string[];
  /** Whether answers of one day are taken to another: true only "if nothing else changes". */
  readonly carriedForward: boolean;
  /** Who the entries of the state are, in its order: an id, or for a couple without one its place from 1. */
  readonly units: Readonly<Record<ListName, readonly string[]>>;
}

/**
 * What a record answers about a day: no world that fits the record is left out of the state.
 * @throws RangeError for a text that is no day or answers that contradict each other, TypeError for an answer its
 * fact cannot have.
 */
export const familyState = (layout: Layout, family: Family, on: CivilDate): Derived => {
  const { answeredOn, desil, members = [], couples = [] } = family;
  const day = dayNumber(civilDate(on));
  const state = blankState(layout);
  const plan = planOf(layout);
  const notes = new Notes(distance(answeredOn, on));

  const fieldsOf = (name: string) => plan.get(name) ?? new Map();
  const record = fieldsOf('');
  const slots = state.at[0] as Slots;
  notes.packAll(record, slots, family as unknown as Told, 'desil');
  const field = record.get('desil');
  if (field && desil) notes.pack(field, slots, desil.value, distance(desil.on ?? answeredOn, on));

  const pack = (name: ListName, listed: Omit<Listed, 'complete' | 'nobody' | 'everyone'>): string[] => {
    const complete = family[`${name}Complete`];
    if (complete === false || complete === 'unknown') notes.asked.add(`list:${name}`);
    const list = state.lists[layout.lists.indexOf(name)];
    if (!list) return [];
    const all = {
      ...listed,
      complete: complete === true,
      nobody: family.nobody?.[name] ?? [],
      everyone: (family.everyone?.[name] ?? {}) as Told,
    };
    const places = packList(list, fieldsOf(name), all, day, notes);
    return places.map((i) => (listed.entries[i]?.id as string | undefined) ?? String(i + 1));
  };
  const { members: people, wives, husbands } = peopleOf(family);
  const imply = impliedOn(fieldsOf('members'), on);
  /** What was answered of a child does not become less than it was by asking about an earlier day. */
  const later = Math.max(day, dayNumber(answeredOn));
  const units = {
    members: pack('members', {
      entries: toldOf(members),
      people,
      ageKey: 'age',
      others: [],
      imply: (slots, i) => {
        const person = people[i] as Person;
        imply(slots, completedYears(person.births[0], later), husbands.includes(person));
      },
    }),
    couples: pack('couples', { entries: toldOf(couples), people: wives, ageKey: 'wifeAge', others: husbands }),
  };
  return { state, asked: notes.asked, stale: [...notes.stale], carriedForward: on !== answeredOn, units };
};

const toldOf = (entries: readonly object[]) => entries as readonly Told[];

const distance = (from: CivilDate, to: CivilDate): number => (from === to ? 0 : Math.abs(daysBetween(from, to)));
