import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakEven } from './break-even.ts';
import { cashBook } from './cash-book.ts';
import { costPerUnit, priceWithProfit } from './cost-per-unit.ts';
import { effectiveLoan, effectiveRateOfFlat, flatLoan, MOST_RATE } from './loan.ts';
import { shareProfit } from './profit-share.ts';
import { MOST_RUPIAH, nearest, upwards } from './rupiah.ts';

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
const money = fc.integer({ min: 0, max: MOST_RUPIAH });
const terms = fc.record({
  principal: money,
  rate: fc.integer({ min: 0, max: MOST_RATE }),
  months: fc.integer({ min: 1, max: 360 }),
});

test.each([
  ['flat', flatLoan],
  ['effective', effectiveLoan],
] as const)('a %s schedule pays the principal and its interest, and ends at nothing owed', (_, schedule) => {
  fc.assert(
    fc.property(terms, (loan) => {
      const { rows, interest, paid } = schedule(loan);
      expect(rows).toHaveLength(loan.months);
      expect(sum(rows.map((row) => row.principal))).toBe(loan.principal);
      expect(paid).toBe(loan.principal + interest);
      expect(rows.at(-1)?.balance).toBe(0);
      rows.forEach((row, i) => {
        const before = i ? (rows[i - 1]?.balance ?? 0) : loan.principal;
        expect(row.balance).toBe(before - row.principal);
        expect(row.payment).toBe(row.principal + row.interest);
        expect(Math.min(row.principal, row.interest, row.balance)).toBeGreaterThanOrEqual(0);
      });
    }),
    { numRuns: 500 },
  );
});

test('payments on what is owed are equal but for what rounding left, and so is their sum', () => {
  fc.assert(
    fc.property(terms, (loan) => {
      const { rows, paid } = effectiveLoan(loan);
      const payments = rows.map((row) => row.payment);
      const [first = 0, last = 0] = [payments[0], payments.at(-1)];
      const most = Math.max(...payments.slice(0, -1), first);
      expect(most - Math.min(...payments.slice(0, -1), first)).toBeLessThanOrEqual(8);
      expect(Math.abs(last - first)).toBeLessThanOrEqual(Math.max(8, Math.min(loan.months, first / 100)));
      expect(Math.abs(paid - first * loan.months)).toBeLessThanOrEqual(loan.months * 2 + 8);
    }),
    { numRuns: 500 },
  );
});

test('at a rate at which a rounded payment settles nothing, nothing is left for the last', () => {
  const { rows, interest } = effectiveLoan({ principal: 10_000_000, rate: 10_000, months: 360 });
  expect(rows.at(-1)?.payment).toBeLessThan(833_340);
  expect(Math.abs(interest - 290_000_000)).toBeLessThanOrEqual(360);
});

test('of a profit that cannot be parted evenly, who gets the rupiah left over is told', () => {
  const thirds = ['a', 'b', 'c'].map((id) => ({ id, weight: 1 }));
  expect(shareProfit(100, thirds)).toEqual({
    reserve: 0,
    shares: [
      { id: 'a', amount: 34, extra: true },
      { id: 'b', amount: 33 },
      { id: 'c', amount: 33 },
    ],
  });
  expect(shareProfit(0, thirds).shares.map(({ amount }) => amount)).toEqual([0, 0, 0]);
  expect(shareProfit(7, [{ id: 'a', weight: 0 }])).toEqual({ reserve: 7, shares: [{ id: 'a', amount: 0 }] });
});

test('a flat rate never costs less than the same rate on what is still owed', () => {
  fc.assert(
    fc.property(terms, (loan) => {
      expect(flatLoan(loan).interest + loan.months).toBeGreaterThanOrEqual(effectiveLoan(loan).interest);
      expect(effectiveRateOfFlat(loan.rate, loan.months)).toBeGreaterThanOrEqual(loan.rate);
    }),
    { numRuns: 300 },
  );
});

test('the shares and the reserve sum to the whole, and nobody with more weight gets less', () => {
  const shares = fc.array(fc.integer({ min: 0, max: 10_000 }), { maxLength: 30 });
  fc.assert(
    fc.property(money, shares, fc.integer({ min: 0, max: 100 }), (profit, weights, percent) => {
      const all = weights.map((weight, i) => ({ id: String(i), weight }));
      const { reserve, shares: parts } = shareProfit(profit, all, percent);
      expect(reserve + sum(parts.map(({ amount }) => amount))).toBe(profit);
      for (const [i, a] of parts.entries())
        for (const [j, b] of parts.entries())
          if ((weights[i] ?? 0) > (weights[j] ?? 0)) expect(a.amount).toBeGreaterThanOrEqual(b.amount);
    }),
  );
});

test('a cash book closes at what was there and came in, less what went out', () => {
  const line = fc.tuple(fc.integer({ min: 1, max: 28 }), fc.boolean(), fc.integer({ min: 0, max: 5_000_000 }));
  fc.assert(
    fc.property(money, fc.array(line), (opening, lines) => {
      const book = cashBook(
        opening,
        lines.map(([day, isIn, amount]) => ({
          on: `2026-02-${String(day).padStart(2, '0')}`,
          what: 'baris',
          ...(isIn ? { in: amount } : { out: amount }),
        })),
      );
      expect(book.closing).toBe(opening + book.in - book.out);
      expect(book.rows.map(({ on }) => on)).toEqual(book.rows.map(({ on }) => on).sort());
      expect(book.shortOn).toBe(book.rows.find(({ balance }) => balance < 0)?.on);
    }),
  );
});

test('at break-even nothing is lost, one unit fewer loses', () => {
  const small = fc.integer({ min: 0, max: 10_000_000 });
  fc.assert(
    fc.property(small, small, small, (fixed, price, perUnit) => {
      const found = breakEven({ fixed, price, perUnit });
      const result = (units: number) => units * (price - perUnit) - fixed;
      if (found) {
        expect(result(found.units)).toBeGreaterThanOrEqual(0);
        if (found.units > 0) expect(result(found.units - 1)).toBeLessThan(0);
      } else expect(price - perUnit).toBeLessThanOrEqual(0);
    }),
  );
});

test('rounding is exact at its edges', () => {
  expect([upwards(9, 3), upwards(10, 3), upwards(0, 3)]).toEqual([3, 4, 0]);
  expect([nearest(4, 3), nearest(5, 3), nearest(3, 2), nearest(0, 2)]).toEqual([1, 2, 2, 0]);
  expect(priceWithProfit(1_000, 0)).toBe(1_000);
});

test('what cannot be reckoned is refused', () => {
  const batch = { materials: 1, labour: 1, other: 1, units: 1 };
  expect(() => costPerUnit({ ...batch, units: 0 })).toThrow(RangeError);
  expect(() => costPerUnit({ ...batch, materials: -1 })).toThrow(RangeError);
  expect(() => costPerUnit({ ...batch, labour: 0.5 })).toThrow(RangeError);
  expect(() => costPerUnit({ ...batch, other: Number.NaN })).toThrow(RangeError);
  expect(() => flatLoan({ principal: 1, rate: 600, months: 0 })).toThrow(RangeError);
  expect(() => effectiveLoan({ principal: MOST_RUPIAH + 1, rate: 600, months: 1 })).toThrow(RangeError);
  expect(() => shareProfit(-1, [])).toThrow(RangeError);
  expect(() => cashBook(0, [{ on: '2026-02-30', what: 'x', in: 1 }])).toThrow(RangeError);
  expect(() => cashBook(0, [{ on: '2026-02-03', what: 'x', in: 1, out: 1 }])).toThrow(RangeError);
  expect(() => cashBook(0, [{ on: '2026-02-03', what: 'x' }])).toThrow(RangeError);
  expect(breakEven({ fixed: 1, price: 500, perUnit: 500 })).toBeNull();
  expect(breakEven({ fixed: 0, price: 500, perUnit: 501 })).toBeNull();
  expect(breakEven({ fixed: MOST_RUPIAH, price: MOST_RUPIAH, perUnit: MOST_RUPIAH - 1 })).toBeNull();
});
