import {
  breakEven,
  type CashEntry,
  cashBook,
  costPerUnit,
  effectiveLoan,
  effectiveRateOfFlat,
  flatLoan,
  MOST_RUPIAH,
  priceWithProfit,
  type Schedule,
  shareProfit,
} from 'keluarga/business';
import { count, percent, rp } from './money.ts';
import type { Outcome } from './outcome.ts';

/** Most rupiah of one field: three of them still are a sum that the package reckons with. */
export const MOST_OF_FIELD = MOST_RUPIAH / 10;

export interface CostInput {
  readonly materials: number;
  readonly labour: number;
  readonly other: number;
  readonly units: number;
  /** Percent of the cost. */
  readonly profit: number;
}

export const costOutcome = ({ profit, ...batch }: CostInput): Outcome => {
  const { total, perUnit } = costPerUnit(batch);
  const price = priceWithProfit(perUnit, profit);
  return {
    status: 'cost',
    values: { total: rp(total), perUnit: rp(perUnit), price: rp(price), gain: rp(price - perUnit) },
  };
};

export interface SaleInput {
  readonly fixed: number;
  readonly price: number;
  readonly perUnit: number;
}

export const breakEvenOutcome = (sale: SaleInput): Outcome => {
  const gain = sale.price - sale.perUnit;
  const found = breakEven(sale);
  if (!found) {
    const why = gain > 0 ? 'tooMany' : 'never';
    return { status: why, values: { units: '-', sales: '-', gain: rp(gain) }, notes: [why] };
  }
  const { units, sales } = found;
  return { status: 'breakEven', values: { units: count(units), sales: rp(sales), gain: rp(gain) } };
};

export const cashOutcome = (opening: number, entries: readonly CashEntry[]): Outcome => {
  const book = cashBook(opening, entries);
  const dayOf = (on: string) => String(Number(on.slice(8)));
  return {
    status: 'cash',
    values: {
      opening: rp(opening),
      in: rp(book.in),
      out: rp(book.out),
      closing: rp(book.closing),
      ...(book.shortOn && { short: dayOf(book.shortOn) }),
    },
    notes: book.shortOn ? ['short'] : [],
    tables: {
      rows: book.rows.map((row) => [
        dayOf(row.on),
        row.in === undefined ? '' : count(row.in),
        row.out === undefined ? '' : count(row.out),
        count(row.balance),
      ]),
    },
  };
};

export interface LoanInput {
  readonly principal: number;
  /** Hundredths of a percent a year. */
  readonly rate: number;
  readonly months: number;
}

export const loanOutcome = (loan: LoanInput): Outcome => {
  const flat = flatLoan(loan);
  const effective = effectiveLoan(loan);
  return {
    status: 'loan',
    values: {
      ...sidesOf('flat', flat),
      ...sidesOf('effective', effective),
      principal: rp(loan.principal),
      rate: percent(loan.rate),
      more: rp(flat.paid - effective.paid),
      asEffective: percent(effectiveRateOfFlat(loan.rate, loan.months)),
    },
    tables: { flat: rowsOf(flat), effective: rowsOf(effective) },
  };
};

const sidesOf = (side: string, { rows, interest, paid }: Schedule) => ({
  [`${side}First`]: rp(rows[0]?.payment ?? 0),
  [`${side}Last`]: rp(rows.at(-1)?.payment ?? 0),
  [`${side}Interest`]: rp(interest),
  [`${side}Paid`]: rp(paid),
});

const rowsOf = ({ rows }: Schedule) =>
  rows.map(({ month, principal, interest, payment, balance }) =>
    [month, principal, interest, payment, balance].map(count),
  );

export interface ShareInput {
  readonly profit: number;
  /** Percent kept for the group. */
  readonly reserve: number;
  /** By number of the member, from 1. */
  readonly weights: readonly { readonly id: string; readonly weight: number }[];
}

export const shareOutcome = ({ profit, reserve, weights }: ShareInput): Outcome => {
  const shared = shareProfit(profit, weights, reserve);
  const extra = shared.shares.filter((share) => share.extra).map(({ id }) => id);
  const paid = profit - shared.reserve;
  return {
    status: 'share',
    values: { profit: rp(profit), reserve: rp(shared.reserve), paid: rp(paid), extra: extra.join(', ') },
    notes: [...(extra.length ? ['extra'] : []), ...(weights.every(({ weight }) => weight === 0) ? ['allKept'] : [])],
    tables: { rows: shared.shares.map(({ id, amount }, i) => [id, count(weights[i]?.weight ?? 0), rp(amount)]) },
  };
};
