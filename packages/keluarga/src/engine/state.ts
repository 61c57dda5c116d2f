import { KeluargaRangeError } from './errors.ts';
import type { Domain, Facts } from './facts.ts';

/**
 * What is known, packed in numbers. A yes/no fact takes one slot holding its truth; a choice one slot holding the
 * set of values still possible as bits; an integer two slots, its least and greatest possible value. Slot 0 of an
 * entry of a list says whether the entry exists: 2 it does, 1 it may.
 */
export type Slots = number[];

export interface List {
  members: Slots[];
  /** What is known of anyone not listed; null when the list is complete. */
  rest: Slots | null;
}

export interface State {
  /** The record itself at 0; at each list's number the entry bound now, empty when none is. */
  readonly at: Slots[];
  readonly lists: List[];
}

export interface Ref {
  readonly id: string;
  readonly domain: Domain;
  /** 0 for a fact of the record. */
  readonly list: number;
  readonly slot: number;
  /** How many slots it takes. */
  readonly width: 1 | 2;
}

export interface Layout {
  /** Names by number; the record itself is the first. */
  readonly lists: readonly string[];
  readonly refs: ReadonlyMap<string, Ref>;
  readonly blanks: readonly Slots[];
}

/** The slots of a fact of which nothing is known. */
export const unknown = (domain: Domain): number[] => {
  if (domain.kind === 'yes-no') return [1];
  if (domain.kind === 'choice') return [2 ** domain.values.length - 1];
  return [domain.min ?? -Infinity, domain.max ?? Infinity];
};

/**
 * Dates have no place in it.
 * @throws RangeError for a choice of more than 30 values.
 */
export const layoutOf = (facts: Facts): Layout => {
  const lists = [''];
  const refs = new Map<string, Ref>();
  const blanks: Slots[] = [[2]];
  for (const [id, { domain, of = '' }] of Object.entries(facts)) {
    if (domain.kind === 'date') continue;
    if (domain.kind === 'choice' && domain.values.length > 30)
      throw new KeluargaRangeError('misdeclared', `${id}: more than 30 values`);
    let list = lists.indexOf(of);
    if (list < 0) {
      list = lists.push(of) - 1;
      blanks.push([2]);
    }
    const blank = blanks[list] as Slots;
    refs.set(id, { id, domain, list, slot: blank.length, width: domain.kind === 'integer' ? 2 : 1 });
    blank.push(...unknown(domain));
  }
  return { lists, refs, blanks };
};

/** @throws RangeError for an undeclared fact. */
export const refOf = (layout: Layout, id: string): Ref => {
  const ref = layout.refs.get(id);
  if (!ref) throw new KeluargaRangeError('unknown-id', `${id}: not declared`);
  return ref;
};

/** @throws RangeError for a list that carries no fact. */
export const listOf = (layout: Layout, name: string): number => {
  const list = layout.lists.indexOf(name);
  if (list < 1) throw new KeluargaRangeError('unknown-id', `${name}: not declared`);
  return list;
};

export const blank = (layout: Layout, list = 0): Slots => [...(layout.blanks[list] as Slots)];

/** Nothing known, and every list may have anyone on it. */
export const blankState = (layout: Layout): State => ({
  at: layout.lists.map((_, list) => (list ? [] : blank(layout))),
  lists: layout.lists.map((_, list) => ({ members: [], rest: blank(layout, list) })),
});

/** Nothing known of anyone: each list is complete with so many entries, and the subject is the first of its list. */
export const peopled = (layout: Layout, counts: readonly number[], subject = ''): State => {
  const s = blankState(layout);
  for (const [list, name] of layout.lists.entries()) {
    if (!list) continue;
    const members = Array.from({ length: counts[list] as number }, () => blank(layout, list));
    s.lists[list] = { members, rest: null };
    if (name === subject) s.at[list] = members[0] as Slots;
  }
  return s;
};
