import type { Slots } from './state.ts';

/** Remembers what is known of some entries; what it gives makes it so again, as often as it is called. */
export const remember = (entries: Iterable<Slots>): (() => void) => {
  const all = new Map<Slots, Slots>();
  for (const slots of entries) all.set(slots, [...slots]);
  return () => {
    for (const [slots, before] of all) for (let i = 0; i < before.length; i++) slots[i] = before[i] as number;
  };
};
