import type { Facts } from '../engine/facts.ts';
import { blankState, type Layout, type Slots } from '../engine/state.ts';
import { type CivilDate, civilDate, daysBetween } from '../law/civil-date.ts';
import { dayNumber } from '../law/elapsed.ts';
import type { Answered, Rare } from '../law/record-kind.ts';
import { Notes, type Told } from '../records/notes.ts';
import { facts } from './facts.ts';
import type { Couple, Family, ListName } from './family.ts';
import { type Ages, type Listed, packList } from './pack-list.ts';
import { peopleOf } from './people.ts';
import { planOf } from './plan.ts';
import { possibleOn } from './possible.ts';
import { packUnit, type Unit } from './unit-facts.ts';
import { unitsOn } from './units-on.ts';

/** What a record of a family answers about a day. */
export interface Derived extends Answered {
  /** An id, or for a couple without one its place from 1. */
  readonly units: Readonly<Record<ListName, readonly string[]>>;
}

/**
 * What a record answers about a day: no family that fits the record, and can be, is left out of the state. `old`: the
 * facts whose answers no longer hold; those answered too far from the day when left out.
 * @throws RangeError for a text that is no day or answers that contradict each other, TypeError for an answer its
 * fact cannot have.
 */
export const familyState = (
  layout: Layout,
  family: Family,
  on: CivilDate,
  rare: Rare = 'absent',
  old?: ReadonlySet<string>,
): Derived => {
  const { answeredOn, desil, members = [] } = family;
  const day = dayNumber(civilDate(on));
  const state = blankState(layout);
  const plan = planOf(layout);
  const notes = new Notes(answeredOn, on, old);

  const record = plan('').told;
  const slots = state.at[0] as Slots;
  notes.packAll(record, slots, family as unknown as Told, 'desil');
  const field = record.get('desil');
  if (field && desil) notes.pack(field, slots, desil.value, desil.on);

  const possible = possibleIn(layout, answeredOn, on);
  const pack = (name: ListName, listed: Omit<Listed, 'complete' | 'nobody' | 'everyone' | 'finish'>): number[] => {
    const complete = family[`${name}Complete`];
    notes.ofList(name, complete);
    const at = layout.lists.indexOf(name);
    const list = state.lists[at];
    if (!list) return [];
    const fields = plan(name);
    const rares = rare === 'absent' ? [...fields.told.values()].filter(({ isRare }) => isRare) : [];
    const all = {
      ...listed,
      complete: complete === true,
      nobody: family.nobody?.[name] ?? [],
      everyone: (family.everyone?.[name] ?? {}) as Told,
      finish: (entry: Slots, ages: Ages) => {
        possible(at, entry, ages);
        for (const { slot } of rares) if (entry[slot] === 1) entry[slot] = 0;
      },
    };
    return packList(list, fields, all, day, dayNumber(answeredOn), notes);
  };
  const { members: people, couples, wives, husbands } = peopleOf(family);
  const births = plan('members').dates.get('birthDate')?.clocks ?? [];
  const { ages } = plan('couples');
  const listed = pack('members', { entries: toldOf(members), people, clocks: births, ageKey: 'age', others: [] });
  const entries = state.lists[layout.lists.indexOf('members')]?.members ?? [];
  const packed = new Map(listed.map((at, i) => [at, entries[i] as Slots]));
  const school = layout.refs.get('member.school')?.slot ?? 0;
  const families = unitsOn({ family, people, couples }, on, (member) => {
    const entry = packed.get(member);
    return entry && { exists: entry[0] as number, school: entry[school] as number };
  });
  const pairs = pack('couples', {
    entries: toldOf(couples),
    people: wives,
    clocks: ages,
    ageKey: 'wifeAge',
    others: husbands,
    follow: (entry, at) =>
      packUnit(layout, entry, couples[at] as Couple, families[at] as Unit, dayNumber(answeredOn), day),
  });
  const units = {
    members: listed.map((at) => members[at]?.id ?? ''),
    couples: pairs.map((at) => couples[at]?.id ?? String(at + 1)),
  };
  const { asked, unsure, stale } = notes;
  return { state, asked, unsure, stale: [...stale], carriedForward: on !== answeredOn, units };
};

/**
 * Takes out of an entry what cannot be. An answer that still counts may be of the age of either day; where answers no
 * longer count, only the day asked about does.
 */
const possibleIn = (layout: Layout, answeredOn: CivilDate, on: CivilDate) => {
  const { narrow } = possibleOn(layout, on);
  const days = distance(answeredOn, on);
  const counts = (id: string): boolean => days <= (declared[id]?.holdsDays ?? Infinity);
  return (list: number, slots: Slots, { slot, least, most }: Ages): void => {
    const own = slots.slice(slot, slot + 2) as [number, number];
    const at = (from: number, to: number, of?: (id: string) => boolean) => {
      slots[slot] = from;
      slots[slot + 1] = to;
      narrow(list, slots, of, slot);
    };
    at(least, most, counts);
    if (days > 0) {
      at(...own, (id) => !counts(id));
      at(least, most, counts);
    }
    [slots[slot], slots[slot + 1]] = own;
  };
};

const declared: Facts = facts;

const toldOf = (entries: readonly object[]) => entries as readonly Told[];

const distance = (from: CivilDate, to: CivilDate): number => (from === to ? 0 : Math.abs(daysBetween(from, to)));
