import type { Domain } from './facts.ts';
import { type Layout, type Ref, refOf, type Slots } from './state.ts';

/** A value, a range with both ends included, or a set of values still possible. */
export type Answer = boolean | number | string | readonly [number, number] | readonly string[];

const maskOf = (values: readonly string[], wanted: readonly string[]): number =>
  values.reduce((mask, value, bit) => (wanted.includes(value) ? mask | (1 << bit) : mask), 0);

export const bits = (domain: Domain, wanted: readonly string[]): number =>
  domain.kind === 'choice' ? maskOf(domain.values, wanted) : 0;

/** Whether the answer has the shape and lies in the domain of the fact. */
export const fits = (domain: Domain, answer: Answer): boolean => {
  if (domain.kind === 'yes-no') return typeof answer === 'boolean';
  if (domain.kind === 'choice') {
    const values = typeof answer === 'string' ? [answer] : Array.isArray(answer) ? answer : [];
    return values.length > 0 && values.every((value) => domain.values.includes(value));
  }
  const [from, to] = Array.isArray(answer) ? answer : [answer, answer];
  const { min = -Infinity, max = Infinity } = domain;
  return Number.isInteger(from) && Number.isInteger(to) && min <= from && from <= to && to <= max;
};

/**
 * Adds an answer to what is known; false when the two contradict, and then nothing has changed.
 * @throws TypeError when the answer does not fit the fact.
 */
export const know = (slots: Slots, ref: Ref, answer: Answer): boolean => {
  const { domain, slot } = ref;
  if (!fits(domain, answer)) throw new TypeError(`${ref.id}: ${JSON.stringify(answer)} does not fit`);
  const now = slots[slot] as number;
  if (domain.kind === 'yes-no') {
    const truth = answer ? 2 : 0;
    if (now !== 1 && now !== truth) return false;
    slots[slot] = truth;
  } else if (domain.kind === 'choice') {
    const left = now & maskOf(domain.values, typeof answer === 'string' ? [answer] : (answer as readonly string[]));
    if (!left) return false;
    slots[slot] = left;
  } else {
    const [from, to] = (Array.isArray(answer) ? answer : [answer, answer]) as [number, number];
    const low = Math.max(from, now);
    const high = Math.min(to, slots[slot + 1] as number);
    if (low > high) return false;
    slots[slot] = low;
    slots[slot + 1] = high;
  }
  return true;
};

/** What is known, as an answer; undefined when nothing is. */
export const known = (slots: Slots, { domain, slot }: Ref): Answer | undefined => {
  const now = slots[slot] as number;
  if (domain.kind === 'yes-no') return now === 1 ? undefined : now === 2;
  if (domain.kind === 'choice') {
    const left = domain.values.filter((_, bit) => now & (1 << bit));
    return left.length === domain.values.length ? undefined : left.length === 1 ? left[0] : left;
  }
  const to = slots[slot + 1] as number;
  if (now === to) return now;
  return now === (domain.min ?? -Infinity) && to === (domain.max ?? Infinity) ? undefined : [now, to];
};

/** Answers by fact id, for one record or one entry of a list. */
export const tell = (layout: Layout, slots: Slots, answers: Readonly<Record<string, Answer>>): string[] =>
  Object.entries(answers).flatMap(([id, answer]) => (know(slots, refOf(layout, id), answer) ? [] : [id]));
