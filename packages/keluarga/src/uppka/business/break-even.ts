import { rupiah, upwards } from './rupiah.ts';

export interface Sale {
  /** Rupiah a month that are paid whether or not anything is sold. */
  readonly fixed: number;
  /** Rupiah for which one unit is sold. */
  readonly price: number;
  /** Rupiah that one unit costs to make. */
  readonly perUnit: number;
}

export interface BreakEven {
  /** The fewest units a month without a loss. */
  readonly units: number;
  /** Rupiah those units bring in. */
  readonly sales: number;
}

/**
 * Null when no number of units makes up for the fixed cost: each is sold at or below what it costs, or the sales would
 * be past counting.
 * @throws RangeError for sums that are no whole rupiah.
 */
export const breakEven = ({ fixed, price, perUnit }: Sale): BreakEven | null => {
  const gain = rupiah(price, 'price') - rupiah(perUnit, 'perUnit');
  if (gain < 0 || (rupiah(fixed, 'fixed') > 0 && gain === 0)) return null;
  const units = fixed === 0 ? 0 : upwards(fixed, gain);
  const sales = units * price;
  return Number.isSafeInteger(sales) ? { units, sales } : null;
};
