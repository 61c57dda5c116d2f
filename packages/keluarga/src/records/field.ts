import type { Answer } from '../engine/answers.ts';
import { KeluargaRangeError, KeluargaTypeError } from '../engine/errors.ts';
import type { Domain, Fact } from '../engine/facts.ts';
import type { Slots } from '../engine/state.ts';
import type { CivilDate } from '../law/civil-date.ts';
import { grown } from './grown.ts';

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
  /** Of what grows: what an answer of one day comes to on another; undefined where that is not known. */
  readonly later?: (answer: Answer, from: CivilDate, on: CivilDate) => Answer | undefined;
}

export const fieldOf = (
  id: string,
  { holdsDays = Infinity, rare, grows }: Fact,
  domain: Domain,
  slot: number,
): Field => ({
  id,
  slot,
  holdsDays,
  isRare: rare === true,
  set: packer(id, domain, slot),
  ...(grows && domain.kind === 'integer' && { later: (answer, from, on) => grown(answer, domain, from, on) }),
});

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
