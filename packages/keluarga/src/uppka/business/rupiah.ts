import { KeluargaRangeError } from '../../engine/errors.ts';
/** Largest sum reckoned with: a hundred billion rupiah. Products with a rate stay exact below it. */
export const MOST_RUPIAH = 100_000_000_000;

/** @throws RangeError unless it is a whole number of rupiah from 0 to a hundred billion. */
export const rupiah = (amount: number, what = 'amount'): number => whole(amount, what, 0, MOST_RUPIAH);

/** @throws RangeError unless it is a whole number from `least` to `most`, both included. */
export const whole = (value: number, what: string, least: number, most: number): number => {
  if (!Number.isInteger(value) || value < least || value > most)
    throw new KeluargaRangeError('out-of-range', `${what}: not a whole number from ${least} to ${most}: ${value}`);
  return value;
};

/** `part / whole`, up to the next whole rupiah. */
export const upwards = (part: number, of: number): number => {
  const down = (part - (part % of)) / of;
  return part % of === 0 ? down : down + 1;
};

/** `part / whole`, to the nearest whole rupiah; a half goes up. */
export const nearest = (part: number, of: number): number => {
  const down = (part - (part % of)) / of;
  return 2 * (part % of) >= of ? down + 1 : down;
};
