import type { DayNumber } from '../law/elapsed.ts';
import type { Births } from './births.ts';
import type { Member } from './family.ts';
import { PARENT_FROM } from './only.ts';

/** How much later a child is born, at least, as a difference of days. */
export const APART: DayNumber = PARENT_FROM * 10_000;

/** No member: dead, on another KK, or not known. */
const OTHERS: readonly unknown[] = [undefined, 'unknown', 'dead', 'elsewhere'];

/** Who of the members is told to be a parent of whom, by their places; not of themselves. */
export const parentsIn = (members: readonly Partial<Member>[]) =>
  members.flatMap((member, child) =>
    (['mother', 'father'] as const).flatMap((as) => {
      const id = member[as];
      const parent = OTHERS.includes(id) ? -1 : members.findIndex((one) => one.id === id);
      return parent < 0 || parent === child ? [] : [{ child, parent, as }];
    }),
  );

type Pair = ReturnType<typeof parentsIn>[number];

/** Narrows the births of parents and children by each other; the pairs that cannot be, which narrow nothing. */
export const narrowByParents = (pairs: readonly Pair[], births: readonly Births[]): readonly Pair[] => {
  const impossible = new Set<Pair>();
  /** Each pass settles one generation more. */
  for (let pass = 0, changed = true; changed && pass <= pairs.length; pass++) {
    changed = false;
    for (const pair of pairs) {
      const [older, younger] = [births[pair.parent] as Births, births[pair.child] as Births];
      if (impossible.has(pair)) continue;
      if (older[0] + APART > younger[1]) impossible.add(pair);
      else {
        const [from, to] = [real(older[0] + APART, 1), real(younger[1] - APART, -1)];
        changed ||= from > younger[0] || to < older[1];
        younger[0] = Math.max(younger[0], from);
        older[1] = Math.min(older[1], to);
      }
    }
  }
  return [...impossible];
};

/** 29 February of a common year as the day after it, or before. */
const real = (day: DayNumber, step: 1 | -1): DayNumber => {
  const year = Math.floor(day / 10_000);
  const isReal = day % 10_000 !== 229 || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0));
  return isReal ? day : step > 0 ? year * 10_000 + 301 : day - 1;
};
