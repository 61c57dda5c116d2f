import type { Test } from '../../src/engine/expression.ts';
import { type Entry, holds, type Law, type Value, type World } from './oracle.ts';

/** The values still possible, by fact. */
export type Possible = Readonly<Record<string, readonly Value[]>>;

export interface Listed {
  /** An entry that may be absent has `may`. */
  readonly members: readonly { readonly may: boolean; readonly facts: Possible }[];
  /** What is known of anyone not listed; null when the list is complete. */
  readonly rest: Possible | null;
}

export interface Known {
  readonly record: Possible;
  readonly lists: Readonly<Record<string, Listed>>;
}

/** Every fact, question and parameter a test or a quantity reads. */
export const readsOf = (law: Law, term: unknown, seen = new Set<string>()): Set<string> => {
  if (Array.isArray(term)) for (const part of term) readsOf(law, part, seen);
  else if (typeof term === 'object' && term !== null)
    for (const [key, part] of Object.entries(term)) {
      if (key === 'fact' || key === 'unsettled') seen.add(part as string);
      else if (key === 'param') seen.add(`param:${part}`);
      else if (key === 'rule') readsOf(law, law.rules[part as string], seen);
      else if (key !== 'oneOf') readsOf(law, part, seen);
    }
  return seen;
};

/** Only what is read varies; everything else keeps its first value. */
const onlyRead = (possible: Possible, reads: ReadonlySet<string>): Possible =>
  Object.fromEntries(Object.entries(possible).map(([id, values]) => [id, reads.has(id) ? values : values.slice(0, 1)]));

const entriesOf = (possible: Possible): Entry[] =>
  Object.entries(possible).reduce<Entry[]>(
    (entries, [id, values]) => entries.flatMap((entry) => values.map((value) => ({ ...entry, [id]: value }))),
    [{}],
  );

/** Up to so many entries from a set of kinds, the order being no matter. */
const groupsOf = (kinds: readonly Entry[], most: number, from = 0): Entry[][] =>
  most === 0
    ? [[]]
    : [
        [],
        ...kinds.slice(from).flatMap((kind, i) => groupsOf(kinds, most - 1, from + i).map((rest) => [kind, ...rest])),
      ];

const product = <Item>(sets: readonly (readonly Item[])[]): Item[][] =>
  sets.reduce<Item[][]>((rows, set) => rows.flatMap((row) => set.map((item) => [...row, item])), [[]]);

const choose = (kinds: number, most: number): number => {
  let total = 1;
  for (let i = 1; i <= most; i++) total = (total * (kinds + i)) / i;
  return total;
};

const sizeOf = (possible: Possible): number => Object.values(possible).reduce((size, { length }) => size * length, 1);

/** How many entries not listed are tried, by list. */
export type Unlisted = (list: string) => number;

const projected = (known: Known, reads: ReadonlySet<string>): Known => ({
  record: onlyRead(known.record, reads),
  lists: Object.fromEntries(
    Object.entries(known.lists).map(([name, { members, rest }]) => [
      name,
      {
        members: members.map(({ may, facts }) => ({ may, facts: onlyRead(facts, reads) })),
        rest: rest && onlyRead(rest, reads),
      },
    ]),
  ),
});

export const countWorlds = (law: Law, known: Known, terms: readonly unknown[], unlisted: Unlisted): number => {
  const { record, lists } = projected(known, readsOf(law, terms));
  return Object.entries(lists).reduce(
    (size, [name, { members, rest }]) =>
      members.reduce((all, { may, facts }) => all * (sizeOf(facts) + (may ? 1 : 0)), size) *
      (rest ? choose(sizeOf(rest), unlisted(name)) : 1),
    sizeOf(record),
  );
};

export const worldsOf = (law: Law, known: Known, terms: readonly unknown[], unlisted: Unlisted): World[] => {
  const { record, lists } = projected(known, readsOf(law, terms));
  const names = Object.keys(lists);
  const each = names.map((name) => {
    const { members, rest } = lists[name] as Listed;
    const listed = product<Entry | null>(
      members.map(({ may, facts }) => [...(may ? [null] : []), ...entriesOf(facts)]),
    );
    const others = rest ? groupsOf(entriesOf(rest), unlisted(name)) : [[]];
    return listed.flatMap((some) => others.map((more) => [...some, ...more.map((entry) => ({ ...entry }))]));
  });
  const combined = product(each);
  return entriesOf(record).flatMap((values) =>
    combined.map((entries) => ({
      record: values,
      lists: Object.fromEntries(names.map((name, i) => [name, entries[i] ?? []])),
    })),
  );
};

/** 0 when the test fails in every world, 2 when it holds in every one, else 1. */
export const truthIn = (
  law: Law,
  worlds: readonly World[],
  test: Test,
  bind: (world: World) => Readonly<Record<string, Entry>> = () => ({}),
): 0 | 1 | 2 => {
  let yes = 0;
  for (const world of worlds) {
    if (holds(law, world, test, bind(world))) yes++;
  }
  return yes === 0 ? 0 : yes === worlds.length ? 2 : 1;
};
