import { bits } from './answers.ts';
import { isAmong, liesBetween } from './closures.ts';
import type { Condition, Facts, Only } from './facts.ts';
import { type Layout, type Ref, refOf, type Slots } from './state.ts';

/** What the facts declare under `only`, ready for a layout. */
export interface Possible {
  /**
   * Takes out of an entry of a list what cannot be, to a fixpoint; the facts that are told although they cannot be,
   * which stay as told. `of`: the facts whose conditions count, all when left out; `fixed`: a slot that is taken as it
   * stands, and nothing is demanded of it.
   */
  readonly narrow: (list: number, slots: Slots, of?: (fact: string) => boolean, fixed?: number) => ReadonlySet<string>;
  /** By fact, what is asked before it: clauses, of each of which one condition suffices. */
  readonly conditions: ReadonlyMap<string, readonly (readonly Held[])[]>;
}

type Params = Readonly<Record<string, number | undefined>>;

/** One condition held against an entry. */
export interface Held {
  readonly ref: Ref;
  /** 0 it is not so, 1 it may be, 2 it is. */
  readonly truth: (slots: Slots) => number;
  /** Makes it so; whether that changed anything. */
  readonly demand: (slots: Slots) => boolean;
  /** What it tells apart: values of a choice as bits, the first numbers within and above. */
  readonly mask: number;
  readonly cuts: readonly number[];
}

interface Implication {
  readonly ref: Ref;
  /** The values of a choice, as bits. */
  readonly values: number;
  readonly most: boolean;
  readonly clauses: readonly (readonly Held[])[];
}

const NOTHING: ReadonlySet<string> = new Set();

/** A limit that is a parameter not known, or of a fact that the layout lacks, limits nothing. */
export const possible = (layout: Layout, facts: Facts, params: Params = {}): Possible => {
  const byList = layout.lists.map((): Implication[] => []);
  const conditions = new Map<string, (readonly Held[])[]>();
  for (const [id, { only = [] }] of Object.entries(facts))
    for (const one of layout.refs.has(id) ? only : []) {
      const ref = refOf(layout, id);
      const clauses = clausesOf(layout, one, params);
      byList[ref.list]?.push({ ref, values: bits(ref.domain, one.values ?? []), most: one.most === true, clauses });
      if (!one.unasked) conditions.set(id, [...(conditions.get(id) ?? []), ...clauses]);
    }
  const narrow: Possible['narrow'] = (list, slots, of, fixed) => {
    const implications = byList[list] as Implication[];
    if (!implications.length) return NOTHING;
    const impossible = new Set<string>();
    for (let again = true; again; ) {
      again = false;
      for (const one of implications) if (!of || of(one.ref.id)) again = apply(one, slots, impossible, fixed) || again;
    }
    return impossible;
  };
  return { narrow, conditions };
};

const clausesOf = (layout: Layout, { when }: Only, params: Params): (readonly Held[])[] =>
  when.flatMap((clause) => {
    const known = clause.every(
      ({ fact, from }) => layout.refs.has(fact) && (typeof from !== 'object' || params[from.param] !== undefined),
    );
    return known ? [clause.map((condition) => held(layout, condition, params))] : [];
  });

const held = (layout: Layout, { fact, oneOf, from, to = Infinity }: Condition, params: Params): Held => {
  const ref = refOf(layout, fact);
  const { slot, domain } = ref;
  const at = (slots: Slots) => slots[slot] as number;
  const set = (slots: Slots, i: number, value: number): boolean => {
    const isNew = slots[i] !== value;
    slots[i] = value;
    return isNew;
  };
  if (domain.kind === 'yes-no') return { ref, mask: 0, cuts: [], truth: at, demand: (slots) => set(slots, slot, 2) };
  if (domain.kind === 'choice') {
    const wanted = bits(domain, oneOf ?? []);
    return {
      ref,
      mask: wanted,
      cuts: [],
      truth: (slots) => isAmong(at(slots), wanted),
      demand: (slots) => set(slots, slot, at(slots) & wanted),
    };
  }
  const least = (typeof from === 'object' ? params[from.param] : from) ?? -Infinity;
  const high = (slots: Slots) => slots[slot + 1] as number;
  return {
    ref,
    mask: 0,
    cuts: [least, to + 1].filter(Number.isFinite),
    truth: (slots) => liesBetween(at(slots), high(slots), least, to),
    demand: (slots) => {
      const raised = set(slots, slot, Math.max(at(slots), least));
      return set(slots, slot + 1, Math.min(high(slots), to)) || raised;
    },
  };
};

const apply = (one: Implication, slots: Slots, impossible: Set<string>, fixed: number | undefined): boolean => {
  const { ref, values, clauses } = one;
  if (impossible.has(ref.id) || !mayHold(one, slots)) return false;
  const truths = clauses.map((clause) => Math.max(...clause.map(({ truth }) => truth(slots))));
  if (truths.includes(0)) {
    const isDenied = denied(one, slots);
    if (!isDenied) impossible.add(ref.id);
    return isDenied;
  }
  if (!surelyHolds(ref, values, slots)) return false;
  let changed = false;
  clauses.forEach((clause, i) => {
    if (truths[i] === 2) return;
    const possible = clause.filter(({ truth }) => truth(slots) > 0);
    const [last] = possible;
    if (last && possible.length === 1 && last.ref.slot !== fixed) changed = last.demand(slots) || changed;
  });
  return changed;
};

const mayHold = ({ ref: { domain, slot }, values, most }: Implication, slots: Slots): boolean => {
  const now = slots[slot] as number;
  if (domain.kind === 'yes-no') return now > 0;
  if (domain.kind === 'choice') return (now & values) !== 0;
  return most ? now < (domain.max ?? Infinity) : (slots[slot + 1] as number) > (domain.min ?? -Infinity);
};

/** A number demands nothing: it may have been told when its condition was so. */
const surelyHolds = ({ domain, slot }: Ref, values: number, slots: Slots): boolean => {
  const now = slots[slot] as number;
  return domain.kind === 'yes-no' ? now === 2 : domain.kind === 'choice' && (now & ~values) === 0;
};

/** Takes away what cannot be; false where nothing would be left. */
const denied = ({ ref: { domain, slot }, values, most }: Implication, slots: Slots): boolean => {
  const now = slots[slot] as number;
  if (domain.kind === 'yes-no') {
    if (now === 2) return false;
    slots[slot] = 0;
  } else if (domain.kind === 'choice') {
    if ((now & ~values) === 0) return false;
    slots[slot] = now & ~values;
  } else if (most) {
    if (slots[slot + 1] !== domain.max) return false;
    slots[slot] = domain.max as number;
  } else {
    if (now !== domain.min) return false;
    slots[slot + 1] = now;
  }
  return true;
};
