import { bits } from './answers.ts';
import { KeluargaRangeError } from './errors.ts';
import type { QuantityNode, TestNode } from './node.ts';
import type { List, Ref, Slots, State } from './state.ts';
import type { Truth } from './truth.ts';

type Ask = TestNode['truth'];

export const isYes =
  ({ list, slot }: Ref): Ask =>
  (s) =>
    (s.at[list] as Slots)[slot] as Truth;

/** Whether a value that is one of a set, as bits, is one of those wanted. */
export const isAmong = (possible: number, wanted: number): Truth =>
  (possible & wanted) === 0 ? 0 : (possible & ~wanted) === 0 ? 2 : 1;

/** Whether a number from `low` to `high` lies between two ends, all included. */
export const liesBetween = (low: number, high: number, from: number, to: number): Truth =>
  high < from || low > to ? 0 : low >= from && high <= to ? 2 : 1;

/** @throws RangeError for a value the choice does not have. */
export const isOneOf = ({ domain, list, slot, id }: Ref, values: readonly string[]): Ask => {
  const wanted = bits(domain, values);
  if (values.some((value) => !bits(domain, [value])))
    throw new KeluargaRangeError('misdeclared', `${id}: not one of ${values}`);
  return (s) => isAmong((s.at[list] as Slots)[slot] as number, wanted);
};

/** At least so many of the tests. */
export const enough =
  (needed: number, tests: readonly Ask[]): Ask =>
  (s) => {
    let yes = 0;
    let maybe = tests.length;
    for (let i = 0; i < tests.length; i++) {
      const t = (tests[i] as Ask)(s);
      if (t === 2) {
        if (++yes >= needed) return 2;
      } else if (t === 0 && --maybe < needed) return 0;
    }
    return yes >= needed ? 2 : maybe < needed ? 0 : 1;
  };

/** As `enough`, of yes/no facts of the record. */
export const enoughYes =
  (needed: number, slots: readonly number[]): Ask =>
  (s) => {
    const record = s.at[0] as Slots;
    let yes = 0;
    let maybe = slots.length;
    for (let i = 0; i < slots.length; i++) {
      const t = record[slots[i] as number];
      if (t === 2) yes++;
      else if (t === 0 && --maybe < needed) return 0;
    }
    return yes >= needed ? 2 : maybe < needed ? 0 : 1;
  };

/** One entry passes; the best an unlisted one can give is unknown. */
export const someEntry =
  (list: number, where: Ask): Ask =>
  (s) => {
    const { members, rest } = s.lists[list] as List;
    const before = s.at[list] as Slots;
    let best: Truth = 0;
    for (let i = 0; i < members.length && best < 2; i++) {
      const entry = members[i] as Slots;
      if ((entry[0] as number) <= best) continue;
      s.at[list] = entry;
      best = Math.max(best, Math.min(entry[0] as number, where(s))) as Truth;
    }
    if (best === 0 && rest) {
      s.at[list] = rest;
      if (where(s)) best = 1;
    }
    s.at[list] = before;
    return best;
  };

/** Runs with each entry bound in turn: one that may exist has `exists` 1, and so has the last, anyone not listed. */
export const eachEntry = (s: State, list: number, run: (exists: Truth, listed: boolean) => void): void => {
  const { members, rest } = s.lists[list] as List;
  const before = s.at[list] as Slots;
  for (const entry of members) {
    s.at[list] = entry;
    run(entry[0] as Truth, true);
  }
  if (rest) {
    s.at[list] = rest;
    run(1, false);
  }
  s.at[list] = before;
};

/** How many entries pass: surely (`at` 2), or at most (`at` 1; without limit when an unlisted one may). */
export const entries =
  (list: number, where: Ask, at: 1 | 2) =>
  (s: State): number => {
    let n = 0;
    eachEntry(s, list, (exists, listed) => {
      if (Math.min(exists, where(s)) >= at) n += listed ? 1 : Infinity;
    });
    return n;
  };

export const isWithin =
  (value: QuantityNode, from: QuantityNode, to: QuantityNode): Ask =>
  (s) => {
    const low = value.low(s);
    const high = value.high(s);
    const least = from.low(s);
    const most = to.high(s);
    if (high < least || low > most || least > most) return 0;
    return low >= from.high(s) && high <= to.low(s) ? 2 : 1;
  };

/** An integer fact against fixed ends. */
export const isBetween = ({ list, slot }: Ref, from: number, to: number): Ask => {
  if (from > to) return () => 0;
  return (s) => {
    const slots = s.at[list] as Slots;
    return liesBetween(slots[slot] as number, slots[slot + 1] as number, from, to);
  };
};
