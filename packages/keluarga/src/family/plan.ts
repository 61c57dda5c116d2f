import type { Answer } from '../engine/answers.ts';
import type { Domain, Facts } from '../engine/facts.ts';
import type { Layout, Slots } from '../engine/state.ts';
import { facts } from './facts.ts';
import { keyOf } from './family.ts';

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

/** Fields by the key of the answer: of the record under `''`, and of each list. Made once for a layout. */
export type Plan = ReadonlyMap<string, ReadonlyMap<string, Field>>;

const plans = new WeakMap<Layout, Plan>();

export const planOf = (layout: Layout): Plan => {
  const before = plans.get(layout);
  if (before) return before;
  const plan = new Map<string, Map<string, Field>>();
  for (const [id, { of = '', holdsDays = Infinity, rare = false, domain }] of Object.entries<Facts[string]>(facts)) {
    const ref = layout.refs.get(id);
    if (!ref) continue;
    const fields = plan.get(of) ?? new Map<string, Field>();
    plan.set(of, fields);
    fields.set(keyOf(id), { id, slot: ref.slot, holdsDays, isRare: rare, set: packer(id, domain, ref.slot) });
  }
  plans.set(layout, plan);
  return plan;
};

const packer = (id: string, domain: Domain, slot: number): Field['set'] => {
  const refuse = (answer: Answer): never => {
    throw new TypeError(`${id}: ${JSON.stringify(answer)} does not fit`);
  };
  if (domain.kind === 'yes-no')
    return (slots, answer) => {
      if (typeof answer !== 'boolean') refuse(answer);
      if (answer && slots[slot] === 0) throw new RangeError(`${id}: said of nobody, and of somebody`);
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
      if (!left) throw new RangeError(`${id}: said of everyone, and of somebody otherwise`);
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
