import { type Facts, keyOf, type Since } from '../engine/facts.ts';
import { onceFor } from '../engine/once-for.ts';
import type { Layout } from '../engine/state.ts';
import { type Field, fieldOf } from '../records/field.ts';
import { facts } from './facts.ts';
import { UNIT_NUMBERS } from './unit-facts.ts';

/** A fact that counts whole units of time since a date. */
export interface Clock {
  readonly id: string;
  readonly key: string;
  readonly slot: number;
  readonly unit: Since['unit'];
  readonly min: number;
  readonly max: number;
}

/** A date, and what counts the time since it. */
interface DateField {
  readonly id: string;
  readonly clocks: readonly Clock[];
}

/** By the key of the answer. */
export interface Fields {
  /** What is packed as it is told. */
  readonly told: ReadonlyMap<string, Field>;
  readonly dates: ReadonlyMap<string, DateField>;
  /** What follows from other answers too, and is packed with them: dates, and what children say of a couple. */
  readonly beside: ReadonlyMap<string, { readonly id: string }>;
  /** What is told of a birth date elsewhere: of a couple, that of the wife. */
  readonly ages: readonly Clock[];
}

/** Fields of the record under `''`, and of each list. Made once for a layout. */
export type Plan = (list: string) => Fields;

const NONE: Fields = { told: new Map(), dates: new Map(), beside: new Map(), ages: [] };
/** Ages of somebody who is an entry of another list. */
const AGES: ReadonlySet<string> = new Set(['couple.wifeAge']);
const OF_CHILDREN: ReadonlySet<string> = new Set(UNIT_NUMBERS.map((key) => `couple.${key}`));

export const planOf = /* @__PURE__ */ onceFor((layout: Layout): Plan => {
  const made = new Map(layout.lists.map((list) => [list, fieldsOf(layout, list)]));
  return (list) => made.get(list) ?? NONE;
});

const fieldsOf = (layout: Layout, list: string): Fields => {
  const own = Object.entries<Facts[string]>(facts).filter(([, { of = '' }]) => of === list);
  const clockOf = (id: string, unit: Since['unit']): Clock[] => {
    const ref = layout.refs.get(id);
    if (ref?.domain.kind !== 'integer') return [];
    const { min = -Infinity, max = Infinity } = ref.domain;
    return [{ id, key: keyOf(id), slot: ref.slot, unit, min, max }];
  };
  const told = new Map<string, Field>();
  const dates = new Map<string, DateField>();
  const beside = new Map<string, { readonly id: string }>();
  for (const [id, fact] of own) {
    const { domain, since } = fact;
    const { slot } = layout.refs.get(id) ?? {};
    if (domain.kind === 'date') {
      const clocks = own.flatMap(([clock, one]) => (one.since?.fact === id ? clockOf(clock, one.since.unit) : []));
      dates.set(keyOf(id), { id, clocks });
      beside.set(keyOf(id), { id });
    } else if (OF_CHILDREN.has(id)) beside.set(keyOf(id), { id });
    else if (slot !== undefined && !since && !AGES.has(id)) told.set(keyOf(id), fieldOf(id, fact, domain, slot));
  }
  return { told, dates, beside, ages: own.flatMap(([id]) => (AGES.has(id) ? clockOf(id, 'year') : [])) };
};
