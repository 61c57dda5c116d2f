import type { Answer } from './answers.ts';
import type { Ref, Slots } from './state.ts';

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
