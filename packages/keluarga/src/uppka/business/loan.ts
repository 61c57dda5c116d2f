import { nearest, rupiah, whole } from './rupiah.ts';

export interface LoanTerms {
  /** Rupiah lent. */
  readonly principal: number;
  /** Hundredths of a percent a year: 600 is 6 %; at most `MOST_RATE`. */
  readonly rate: number;
  readonly months: number;
}

export interface Instalment {
  /** From 1. */
  readonly month: number;
  readonly principal: number;
  readonly interest: number;
  readonly payment: number;
  /** Rupiah still owed after it. */
  readonly balance: number;
}

export interface Schedule {
  readonly rows: readonly Instalment[];
  readonly interest: number;
  readonly paid: number;
}

/** 500 % a year: what is lent from door to door can cost that much. */
export const MOST_RATE = 50_000;
export const MOST_MONTHS = 360;

/** A month's interest is `principal × rate / MONTHLY`. */
const MONTHLY = 12 * 10_000;

const checked = ({ principal, rate, months }: LoanTerms): LoanTerms => ({
  principal: rupiah(principal, 'principal'),
  rate: whole(rate, 'rate', 0, MOST_RATE),
  months: whole(months, 'months', 1, MOST_MONTHS),
});

const scheduleOf = (rows: readonly Instalment[]): Schedule => {
  const sum = (key: 'interest' | 'payment') => rows.reduce((total, row) => total + row[key], 0);
  return { rows, interest: sum('interest'), paid: sum('payment') };
};

/**
 * Interest on the sum first lent, the same each month, to the nearest rupiah; the principal in equal whole parts, what
 * is left over in the last.
 * @throws RangeError for sums that are no whole rupiah, a rate outside 0 to 50,000, or months outside 1 to 360.
 */
export const flatLoan = (terms: LoanTerms): Schedule => {
  const { principal, rate, months } = checked(terms);
  const part = Math.floor(principal / months);
  const interest = nearest(principal * rate, MONTHLY);
  return scheduleOf(
    Array.from({ length: months }, (_, i) => {
      const paid = i + 1 === months ? principal - part * i : part;
      return {
        month: i + 1,
        principal: paid,
        interest,
        payment: paid + interest,
        balance: principal - part * i - paid,
      };
    }),
  );
};

/**
 * Interest on what is still owed, to the nearest rupiah, in equal payments to the nearest rupiah; the last settles what
 * rounding left. Where that would be more than a rupiah for each month or a hundredth of a payment, as with a very
 * high rate, every payment is reckoned anew from what is owed: they then differ by a few rupiah.
 * @throws RangeError as `flatLoan` does.
 */
export const effectiveLoan = (terms: LoanTerms): Schedule => {
  const { principal, rate, months } = checked(terms);
  const even = Math.round(evenPayment(principal, rate / MONTHLY, months));
  const held = effectiveRows(principal, rate, months, () => even);
  const last = held[months - 1] as Instalment;
  if (Math.abs(last.payment - even) <= Math.min(months, even / 100)) return scheduleOf(held);
  const anew = (owed: number, left: number) => Math.round(evenPayment(owed, rate / MONTHLY, left));
  return scheduleOf(effectiveRows(principal, rate, months, anew));
};

const effectiveRows = (
  principal: number,
  rate: number,
  months: number,
  payment: (owed: number, left: number) => number,
): Instalment[] => {
  let owed = principal;
  return Array.from({ length: months }, (_, i) => {
    const interest = nearest(owed * rate, MONTHLY);
    const paid = i + 1 === months ? owed : Math.min(owed, Math.max(0, payment(owed, months - i) - interest));
    owed -= paid;
    return { month: i + 1, principal: paid, interest, payment: paid + interest, balance: owed };
  });
};

/** `log1p` and `expm1` keep a very low rate exact. */
const evenPayment = (principal: number, monthly: number, months: number): number =>
  monthly === 0 ? principal / months : (principal * monthly) / -Math.expm1(-months * Math.log1p(monthly));

/**
 * What a flat rate comes to when it is reckoned on what is still owed: hundredths of a percent a year, to the nearest.
 * @throws RangeError as `flatLoan` does.
 */
export const effectiveRateOfFlat = (rate: number, months: number): number => {
  checked({ principal: 0, rate, months });
  const payment = 1 / months + rate / MONTHLY;
  let [low, high] = [0, 1];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (evenPayment(1, middle, months) < payment) low = middle;
    else high = middle;
  }
  return Math.round(low * MONTHLY);
};
