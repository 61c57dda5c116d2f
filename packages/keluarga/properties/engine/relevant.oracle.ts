import { subjectIn } from './check.ts';
import { type Entry, holds, type World } from './oracle.ts';
import type { Case } from './random-case.ts';
import type { Possible } from './worlds.ts';

/** A fact of the record (-1), of a listed entry, or of anyone not listed (-1), as `ID@ENTRY`. */
export const nameOf = (id: string, entry: number) => `${id}@${entry}`;

/**
 * The family's facts that matter: those of which one alone, changed in some world of the family's facts, changes the
 * truth that is left when office, group and law are open.
 */
export const relevantIn = (found: Case, worlds: readonly World[]): Set<string> => {
  const familys = Object.keys(found.facts).filter((id) => found.facts[id]?.knownBy === 'family');
  const told = (entry: Entry | null) => (entry ? ['exists', ...familys.map((id) => entry[id])].join() : 'absent');
  const keyOf = ({ record, lists }: World): string =>
    [
      told(record),
      ...Object.entries(lists).map(([list, entries]) => {
        const listed = found.known.lists[list]?.members.length ?? 0;
        return [...entries.slice(0, listed).map(told), ...entries.slice(listed).map(told).sort()].join(';');
      }),
    ].join('|');

  const truths = new Map<string, number>();
  for (const world of worlds) {
    const key = keyOf(world);
    truths.set(key, (truths.get(key) ?? 0) | (holds(found, world, found.test, subjectIn(found)(world)) ? 2 : 1));
  }
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
