import { subjectIn } from './check.ts';
import { type Entry, holds, type World } from './oracle.ts';
import type { Case } from './random-case.ts';
import type { Possible } from './worlds.ts';

/** A fact of the record (-1), of a listed entry, or of anyone not listed (-1), as `ID@ENTRY`. */
export const nameOf = (id: string, entry: number) => `${id}@${entry}`;

type KeyOf = (world: World) => string;

/** What the family's facts are in a world, the order of people who are not listed being no matter. */
const keyIn = ({ facts, known }: Case): KeyOf => {
  const familys = Object.keys(facts).filter((id) => facts[id]?.knownBy === 'family');
  const told = (entry: Entry | null) => (entry ? ['exists', ...familys.map((id) => entry[id])].join() : 'absent');
  return ({ record, lists }) =>
    [
      told(record),
      ...Object.entries(lists).map(([list, entries]) => {
        const listed = known.lists[list]?.members.length ?? 0;
        return [...entries.slice(0, listed).map(told), ...entries.slice(listed).map(told).sort()].join(';');
      }),
    ].join('|');
};

/** By what the family's facts are: 1 no, 2 yes, 3 open, when office, group and law are open. */
const truthsIn = (found: Case, worlds: readonly World[], keyOf: KeyOf): Map<string, number> => {
  const truths = new Map<string, number>();
  const bind = subjectIn(found);
  for (const world of worlds) {
    const key = keyOf(world);
    truths.set(key, (truths.get(key) ?? 0) | (holds(found, world, found.test, bind(world)) ? 2 : 1));
  }
  return truths;
};

/** The family's facts of which one alone, changed in some world of the family's facts, changes the truth. */
export const relevantIn = (found: Case, worlds: readonly World[]): Set<string> => {
  const keyOf = keyIn(found);
  const truths = truthsIn(found, worlds, keyOf);
  const relevant = new Set<string>();
  for (const world of worlds)
    for (const { name, id, entry, possible } of placesOf(found, world)) {
      if (relevant.has(name) || found.facts[id]?.knownBy !== 'family') continue;
      const [now, here] = [entry[id], truths.get(keyOf(world))];
      for (const value of possible[id] ?? []) {
        entry[id] = value;
        const there = truths.get(keyOf(world));
        if (there !== undefined && there !== here) relevant.add(name);
      }
      entry[id] = now as Entry[string];
    }
  return relevant;
};

/** The lists on which one person more, who is not listed, changes the truth in some world. */
export const growingIn = (found: Case, worlds: readonly World[]): string[] => {
  const keyOf = keyIn(found);
  const truths = truthsIn(found, worlds, keyOf);
  return Object.entries(found.known.lists).flatMap(([list, { members }]) => {
    const without = (world: World, at: number): World => ({
      ...world,
      lists: { ...world.lists, [list]: (world.lists[list] ?? []).filter((_, i) => i !== at) },
    });
    const grows = worlds.some((world) => {
      const unlisted = (world.lists[list] ?? []).map((_, i) => i).slice(members.length);
      return unlisted.some((at) => truths.get(keyOf(without(world, at))) !== truths.get(keyOf(world)));
    });
    return grows ? [list] : [];
  });
};

interface Place {
  readonly name: string;
  readonly id: string;
  readonly entry: Entry;
  readonly possible: Possible;
}

const placesOf = ({ known }: Case, { record, lists }: World): Place[] => {
  const all = (entry: Entry, possible: Possible, at: number): Place[] =>
    Object.keys(possible).map((id) => ({ name: nameOf(id, at), id, entry, possible }));
  return [
    ...all(record, known.record, -1),
    ...Object.entries(lists).flatMap(([list, entries]) =>
      entries.flatMap((entry, i) => {
        const member = known.lists[list]?.members[i];
        return entry ? all(entry, member?.facts ?? known.lists[list]?.rest ?? {}, member ? i : -1) : [];
      }),
    ),
  ];
};
