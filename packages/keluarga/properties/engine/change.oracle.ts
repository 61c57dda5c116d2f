import type { Value } from './oracle.ts';
import type { Case } from './random-case.ts';
import { valuesOf } from './random-known.ts';
import { type Known, type Possible, readsOf } from './worlds.ts';

export interface Move {
  readonly steps: readonly { readonly fact: string; readonly entry: number; readonly to: Value }[];
  readonly effort: number;
  readonly known: Known;
}

/** Every way to change what may be changed, and what it costs: each fact stays as it is, or becomes one value. */
export const movesOf = (found: Case): Move[] => {
  const read = readsOf(found, found.test);
  let moves: Move[] = [{ steps: [], effort: 0, known: found.known }];
  const change = (
    at: { list?: string; entry: number },
    possible: Possible,
    put: (known: Known, next: Possible) => Known,
  ) => {
    for (const [id, now] of Object.entries(possible)) {
      const fact = found.facts[id];
      if (!fact?.effort || !read.has(id)) continue;
      const effort = fact.effort;
      const others = valuesOf(fact).filter((value) => now.length > 1 || value !== now[0]);
      moves = moves.flatMap((move) => [
        move,
        ...others.map((to) => ({
          steps: [...move.steps, { fact: id, entry: at.entry, to }],
          effort: move.effort + effort * distance(now, to),
          known: put(move.known, { [id]: [to] }),
        })),
      ]);
    }
  };
  change({ entry: -1 }, found.known.record, (known, next) => ({ ...known, record: { ...known.record, ...next } }));
  for (const [list, { members }] of Object.entries(found.known.lists))
    members.forEach(({ facts }, entry) => {
      change({ list, entry }, facts, (known, next) => withMember(known, list, entry, next));
    });
  return moves;
};

const withMember = (known: Known, list: string, entry: number, next: Possible): Known => {
  const now = known.lists[list] as Known['lists'][string];
  const members = now.members.map((member, i) =>
    i === entry ? { ...member, facts: { ...member.facts, ...next } } : member,
  );
  return { ...known, lists: { ...known.lists, [list]: { ...now, members } } };
};

/** How far a value is from what is now possible; to settle on one that already is counts as one. */
const distance = (now: readonly Value[], to: Value): number =>
  typeof to === 'number' && !now.includes(to) ? Math.min(...now.map((value) => Math.abs((value as number) - to))) : 1;
