import type { Answer } from '../engine/answers.ts';
import { KeluargaRangeError, KeluargaTypeError } from '../engine/errors.ts';
import type { Domain, Facts, Since } from '../engine/facts.ts';
import { keyOf } from '../engine/facts.ts';
import type { Layout, Slots } from '../engine/state.ts';
import { facts } from './facts.ts';

/** How the answer to one fact is packed into slots. */
export interface Field {
  readonly id: string;
  readonly slot: number;
  /** Infinity for what does not go stale. */
  readonly holdsDays: number;
  /** Counts only when told. */
  readonly isRare: boolean;
  /** @throws TypeError for an answer the fact cannot have, RangeError for what contradicts what stands. */
  readonly set: (slots: Slots, answer: Answer) => void;
}

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
  readonly isPast: boolean;
  readonly holdsDays: number;
  readonly clocks: readonly Clock[];
}

/** By the key of the answer. */
export interface Fields {
  /** What is packed as it is told. */
  readonly told: ReadonlyMap<string, Field>;
  readonly dates: ReadonlyMap<string, DateField>;
  /** What is told of a birth date elsewhere: of a couple, that of the wife. */
  readonly ages: readonly Clock[];
}

/** Fields of the record under `''`, and of each list. Made once for a layout. */
export type Plan = (list: string) => Fields;

const NONE: Fields = { told: new Map(), dates: new Map(), ages: [] };
/** Ages of somebody who is an entry of another list. */
const AGES: ReadonlySet<string> = new Set(['couple.wifeAge']);

const plans = new WeakMap<Layout, Plan>();

export const planOf = (layout: Layout): Plan => {
  const before = plans.get(layout);
  if (before) return before;
  const made = new Map(layout.lists.map((list) => [list, fieldsOf(layout, list)]));
  const plan: Plan = (list) => made.get(list) ?? NONE;
  plans.set(layout, plan);
  return plan;
};

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
  for (const [id, { domain, holdsDays = Infinity, rare = false, since }] of own) {
    const { slot } = layout.refs.get(id) ?? {};
    if (domain.kind === 'date') {
      const clocks = own.flatMap(([clock, one]) => (one.since?.fact === id ? clockOf(clock, one.since.unit) : []));
      dates.set(keyOf(id), { id, isPast: domain.past === true, holdsDays, clocks });
    } else if (slot !== undefined && !since && !AGES.has(id))
      told.set(keyOf(id), { id, slot, holdsDays, isRare: rare, set: packer(id, domain, slot) });
  }
  return { told, dates, ages: own.flatMap(([id]) => (AGES.has(id) ? clockOf(id, 'year') : [])) };
};

const packer = (id: string, domain: Domain, slot: number): Field['set'] => {
  const refuse = (answer: Answer): never => {
    throw new KeluargaTypeError('misfit', `${id}: ${JSON.stringify(answer)} does not fit`);
  };
  if (domain.kind === 'yes-no')
    return (slots, answer) => {
      if (typeof answer !== 'boolean') refuse(answer);
      if (answer && slots[slot] === 0)
        throw new KeluargaRangeError('contradiction', `${id}: said of nobody, and of somebody`);
      slots[slot] = answer ? 2 : 0;
    };
  if (domain.kind === 'choice') {
    const bits = new Map(domain.values.map((value, bit) => [value, 1 << bit]));
    const bitOf = (answer: Answer): number => bits.get(answer as string) ?? refuse(answer);
    return (slots, answer) => {
      const told = Array.isArray(answer)
        ? answer.reduce<number>((mask, value) => mask | bitOf(value), 0) || refuse(answer)
        : bitOf(answer);
      const left = told & (slots[slot] as number);
      if (!left) throw new KeluargaRangeError('contradiction', `${id}: said of everyone, and of somebody otherwise`);
      slots[slot] = left;
    };
  }
  const { min = -Infinity, max = Infinity } = domain;
  return (slots, answer) => {
    const [from, to] = (typeof answer === 'object' ? answer : [answer, answer]) as [number, number];
    if (!(Number.isInteger(from) && Number.isInteger(to) && min <= from && from <= to && to <= max)) refuse(answer);
    slots[slot] = from;
    slots[slot + 1] = to;
  };
};
