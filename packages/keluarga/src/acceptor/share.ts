/** Part of a whole in percent, with the whole by name: shares of different wholes never pass for each other. */
export type Share<Of extends string> =
  | { readonly percent: number; readonly count: number; readonly of: Of; readonly total: number }
  | {
      readonly percent: null;
      readonly reason: 'total-is-0';
      readonly count: number;
      readonly of: Of;
      readonly total: 0;
    };

/** @throws RangeError for a count that is negative or no whole number. */
export const share = <Of extends string>(count: number, of: Of, total: number): Share<Of> => {
  for (const value of [count, total])
    if (!Number.isInteger(value) || value < 0) throw new RangeError(`not a count: ${value}`);
  if (total === 0) return { percent: null, reason: 'total-is-0', count, of, total };
  return { percent: (100 * count) / total, count, of, total };
};

/**
 * Whether a printed figure is the computed one: within one of its last decimal place, for some tables round half up
 * and others cut off.
 */
export const agrees = (
  printed: number,
  { percent }: { readonly percent: number | null },
  decimals: 0 | 1 | 2,
): boolean => percent !== null && Math.abs(printed - percent) <= 10 ** -decimals + 1e-9;
