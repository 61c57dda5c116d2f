import { KeluargaRangeError } from '../engine/errors.ts';
/** Where somebody may stand in a share: not of the whole, of the whole only, or counted. */
export type Place = 'outside' | 'within' | 'counted';

/** So many, each of whom may stand in one of some places: in one alone where all is known. */
export interface Group {
  readonly couples: number;
  readonly may: readonly Place[];
}

/** The least and the most that fit what is known, both included. */
export type Range = readonly [least: number, most: number];

/** Part of a whole, with the whole by name: shares of different wholes never pass for each other. */
export interface Share<Of extends string> {
  /** Percent; null where nobody can be of the whole. */
  readonly percent: Range | null;
  readonly count: Range;
  readonly of: Of;
  readonly total: Range;
  /** Of how many it is not known where they stand. */
  readonly unknown: number;
}

/**
 * The share over every way in which those of whom too little is known may stand.
 * @throws RangeError for a count that is negative or no whole number, or a group that can stand nowhere.
 */
export const share = <Of extends string>(of: Of, groups: readonly Group[]): Share<Of> => {
  for (const { couples, may } of groups)
    if (!Number.isInteger(couples) || couples < 0 || !may.length)
      throw new KeluargaRangeError('out-of-range', `not a count: ${couples}`);
  const sum = (wanted: (may: readonly Place[]) => boolean): number =>
    groups.reduce((all, { couples, may }) => (wanted(may) ? all + couples : all), 0);
  const is = (may: readonly Place[], place: Place): boolean => may.every((each) => each === place);
  return {
    percent: percentOf(groups),
    count: [sum((may) => is(may, 'counted')), sum((may) => may.includes('counted'))],
    of,
    total: [sum((may) => !may.includes('outside')), sum((may) => !is(may, 'outside'))],
    unknown: sum((may) => new Set(may).size > 1),
  };
};

/** To be counted never lowers a share, to be of the whole only never raises it, and to stand outside lies between. */
const percentOf = (groups: readonly Group[]): Range | null => {
  const some = groups.filter(({ couples, may }) => couples > 0 && may.some((place) => place !== 'outside'));
  if (!some.length) return null;
  return [quotient(some, ['within', 'outside', 'counted']), quotient(some, ['counted', 'outside', 'within'])];
};

const quotient = (groups: readonly Group[], order: readonly Place[]): number => {
  const total = { outside: 0, within: 0, counted: 0 };
  for (const { couples, may } of groups) total[order.find((place) => may.includes(place)) as Place] += couples;
  const whole = total.within + total.counted;
  /** Where all may stand outside, one of them is of the whole all the same: in the only other way it may. */
  return whole ? (100 * total.counted) / whole : order[0] === 'counted' ? 0 : 100;
};

/**
 * Whether a printed figure is one of those computed: within one of its last decimal place, for some tables round half up
 * and others cut off.
 */
export const agrees = (printed: number, { percent }: Pick<Share<string>, 'percent'>, decimals: 0 | 1 | 2): boolean => {
  const near = 10 ** -decimals + 1e-9;
  return percent !== null && printed >= percent[0] - near && printed <= percent[1] + near;
};
