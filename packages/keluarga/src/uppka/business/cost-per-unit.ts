import { rupiah, upwards, whole } from './rupiah.ts';

/** Rupiah for one batch. */
export interface Batch {
  readonly materials: number;
  /** Pay for the work, of the members too. */
  readonly labour: number;
  /** Packaging, gas, electricity, transport, fees. */
  readonly other: number;
  /** Units that can be sold; spoilt ones left out. */
  readonly units: number;
}

export interface UnitCost {
  readonly total: number;
  /** Up to the next whole rupiah, so that a unit sold at cost never loses. */
  readonly perUnit: number;
}

/** @throws RangeError for sums that are no whole rupiah, or no unit. */
export const costPerUnit = ({ materials, labour, other, units }: Batch): UnitCost => {
  const total = rupiah(materials, 'materials') + rupiah(labour, 'labour') + rupiah(other, 'other');
  return { total, perUnit: upwards(total, whole(units, 'units', 1, 1_000_000_000)) };
};

/**
 * The price that leaves `percent` of the cost as profit, up to the next whole rupiah.
 * @throws RangeError for a percentage that is not whole, or outside 0 to 1,000.
 */
export const priceWithProfit = (perUnit: number, percent: number): number =>
  upwards(rupiah(perUnit, 'cost') * (100 + whole(percent, 'percent', 0, 1_000)), 100);
