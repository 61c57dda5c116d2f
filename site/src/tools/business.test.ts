import { expect, test } from 'vitest';
import { breakEvenOutcome, cashOutcome, costOutcome, loanOutcome, MOST_OF_FIELD, shareOutcome } from './business.ts';

test('cost and price, in whole rupiah with dots', () => {
  const { values } = costOutcome({ materials: 350_000, labour: 150_000, other: 60_000, units: 150, profit: 30 });
  expect(values).toEqual({ total: 'Rp560.000', perUnit: 'Rp3.734', price: 'Rp4.855', gain: 'Rp1.121' });
});

test('the dearest that the fields take can be reckoned, and nothing can too', () => {
  const most = MOST_OF_FIELD;
  const dear = costOutcome({ materials: most, labour: most, other: most, units: 1, profit: 1_000 });
  expect(dear.values.price).toBe('Rp330.000.000.000');
  const nothing = costOutcome({ materials: 0, labour: 0, other: 0, units: 1_000_000, profit: 0 });
  expect(nothing.values.price).toBe('Rp0');
});

test.each([
  [{ fixed: 600_000, price: 5_000, perUnit: 3_734 }, 'breakEven', '474', []],
  [{ fixed: 600_000, price: 5_000, perUnit: 5_000 }, 'never', '-', ['never']],
  [{ fixed: 600_000, price: 5_000, perUnit: 6_000 }, 'never', '-', ['never']],
  [{ fixed: MOST_OF_FIELD, price: MOST_OF_FIELD, perUnit: MOST_OF_FIELD - 1 }, 'tooMany', '-', ['tooMany']],
] as const)('break-even of %j: %s', (sale, status, units, notes) => {
  const found = breakEvenOutcome(sale);
  expect([found.status, found.values.units, found.notes ?? []]).toEqual([status, units, notes]);
});

test('a cash book is put in order, and a day on which the box was empty is told', () => {
  const { values, notes, tables } = cashOutcome(100_000, [
    { on: '2026-11-03', what: '', in: 1_250_000 },
    { on: '2026-11-02', what: '', out: 410_000 },
  ]);
  expect(values).toEqual({
    opening: 'Rp100.000',
    in: 'Rp1.250.000',
    out: 'Rp410.000',
    closing: 'Rp940.000',
    short: '2',
  });
  expect(notes).toEqual(['short']);
  expect(tables?.rows).toEqual([
    ['2', '', '410.000', '-310.000'],
    ['3', '1.250.000', '', '940.000'],
  ]);
});

test('both kinds of interest stand side by side, with all that is paid', () => {
  const { values, tables } = loanOutcome({ principal: 3_000_000, rate: 1_800, months: 10 });
  expect(values).toMatchObject({
    flatFirst: 'Rp345.000',
    flatPaid: 'Rp3.450.000',
    effectiveFirst: 'Rp325.303',
    effectiveLast: 'Rp325.298',
    effectivePaid: 'Rp3.253.025',
    more: 'Rp196.975',
    rate: '18%',
    asEffective: '31,5%',
  });
  expect(tables?.flat).toHaveLength(10);
  expect(tables?.effective?.at(-1)?.at(-1)).toBe('0');
});

test('shares sum up, and who gets what rounding left is told', () => {
  const weights = [3, 2, 2].map((weight, i) => ({ id: String(i + 1), weight }));
  const { values, notes, tables } = shareOutcome({ profit: 1_000_000, reserve: 10, weights });
  expect(values).toEqual({ profit: 'Rp1.000.000', reserve: 'Rp100.000', paid: 'Rp900.000', extra: '2, 3' });
  expect(notes).toEqual(['extra']);
  expect(tables?.rows?.map((row) => row[2])).toEqual(['Rp385.714', 'Rp257.143', 'Rp257.143']);
  const none = shareOutcome({ profit: 5, reserve: 0, weights: [{ id: '1', weight: 0 }] });
  expect([none.values.reserve, none.notes]).toEqual(['Rp5', ['allKept']]);
});
