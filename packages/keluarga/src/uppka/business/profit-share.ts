import { rupiah, whole } from './rupiah.ts';

export interface Share {
  readonly id: string;
  /** Days worked, money put in, or whatever the group agreed on; a whole number. */
  readonly weight: number;
}

export interface Shared {
  /** Rupiah kept for the group. */
  readonly reserve: number;
  readonly shares: readonly {
    readonly id: string;
    readonly amount: number;
    /** One rupiah of the amount was left over when parts of a rupiah were cut off. */
    readonly extra?: true;
  }[];
}

/**
 * Whole rupiah that add up to the profit: first the reserve, parts of a rupiah cut off, then each share by weight; the
 * rupiah left over go one each to the largest parts cut off, to the earlier of equal ones. Without any weight all is kept.
 * @throws RangeError for a profit that is no whole rupiah, a loss, a reserve outside 0 to 100 percent or a weight outside
 * 0 to 10,000.
 */
export const shareProfit = (profit: number, shares: readonly Share[], reservePercent = 0): Shared => {
  const percent = whole(reservePercent, 'reserve', 0, 100);
  const weights = shares.map(({ weight }) => whole(weight, 'weight', 0, 10_000));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const reserve = total === 0 ? rupiah(profit, 'profit') : Math.floor((rupiah(profit, 'profit') * percent) / 100);
  const left = profit - reserve;
  const parts = weights.map((weight) => (total ? Math.floor((left * weight) / total) : 0));
  const spare = left - parts.reduce((sum, part) => sum + part, 0);
  const first = weights
    .map((weight, i) => ({ i, cut: total ? (left * weight) % total : 0 }))
    .sort((a, b) => b.cut - a.cut || a.i - b.i)
    .slice(0, spare);
  const extra = new Set(first.map(({ i }) => i));
  return {
    reserve,
    shares: shares.map(({ id }, i) => {
      const amount = parts[i] as number;
      return extra.has(i) ? { id, amount: amount + 1, extra: true } : { id, amount };
    }),
  };
};
