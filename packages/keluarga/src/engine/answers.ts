import { KeluargaTypeError } from './errors.ts';
import type { Domain } from './facts.ts';
import { type Layout, type Ref, refOf, type Slots } from './state.ts';

/** A value, a range with both ends included, or a set of values still possible. */
export type Answer = boolean | number | string | readonly [number, number] | readonly string[];

/** The values of a choice as bits; none of another domain. */
export const bits = (domain: Domain, wanted: readonly string[]): number => {
  const values = domain.kind === 'choice' ? domain.values : [];
  return values.reduce((mask, value, bit) => (wanted.includes(value) ? mask | (1 << bit) : mask), 0);
};

/** The values of a set, the ends of a range, or the one value. */
const parts = <Part>(answer: Answer): Part[] => [answer].flat() as Part[];

/** Whether the answer has the shape and lies in the domain of the fact. */
export const fits = (domain: Domain, answer: Answer): boolean => {
  if (domain.kind === 'yes-no') return typeof answer === 'boolean';
  const all = parts<never>(answer);
  if (domain.kind === 'choice') return all.length > 0 && all.every((value) => domain.values.includes(value));
  const [from = NaN, to = from] = all;
  const { min = -Infinity, max = Infinity } = domain;
  return all.length < 3 && all.every(Number.isInteger) && min <= from && from <= to && to <= max;
};

/**
 * Adds an answer to what is known; false when the two contradict, and then nothing has changed.
 * @throws TypeError when the answer does not fit the fact.
 */
export const know = (slots: Slots, ref: Ref, answer: Answer): boolean => {
  const { domain, slot } = ref;
  if (!fits(domain, answer)) throw new KeluargaTypeError('misfit', `${ref.id}: ${JSON.stringify(answer)} does not fit`);
  const now = slots[slot] as number;
  if (domain.kind === 'integer') {
    const [from, to = from] = parts<number>(answer) as [number, number?];
    const low = Math.max(from, now);
    const high = Math.min(to, slots[slot + 1] as number);
    if (low > high) return false;
    slots[slot] = low;
    slots[slot + 1] = high;
    return true;
  }
  if (domain.kind === 'choice') {
    const left = now & bits(domain, parts(answer));
    if (left) slots[slot] = left;
    return left > 0;
  }
  const truth = answer ? 2 : 0;
  const agrees = now === 1 || now === truth;
  if (agrees) slots[slot] = truth;
  return agrees;
};

/** Answers by fact id, for one record or one entry of a list; the ids that contradict what was known. */
export const tell = (layout: Layout, slots: Slots, answers: Readonly<Record<string, Answer>>): string[] => {
  const contradicted: string[] = [];
  for (const id in answers) if (!know(slots, refOf(layout, id), answers[id] as Answer)) contradicted.push(id);
  return contradicted;
};
