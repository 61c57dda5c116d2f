import { describe, expect, test } from 'vitest';
import { breakEven } from './break-even.ts';
import { cashBook } from './cash-book.ts';
import { costPerUnit, priceWithProfit } from './cost-per-unit.ts';
import { effectiveLoan, effectiveRateOfFlat, flatLoan } from './loan.ts';
import { shareProfit } from './profit-share.ts';

/** What LibreOffice Calc 7.4.7 gives for the formula in the title; of CUMIPMT, which it gives as money paid out, without the minus. */
describe('as a spreadsheet reckons', () => {
  test.each([
    ['=PMT(6%/12;12;-10000000)', 10_000_000, 600, 12, 860_664.3],
    ['=PMT(6%/12;36;-50000000)', 50_000_000, 600, 36, 1_521_096.87],
    ['=PMT(3%/12;24;-10000000)', 10_000_000, 300, 24, 429_812.12],
    ['=PMT(0;10;-2000000)', 2_000_000, 0, 10, 200_000],
    ['=PMT(9%/12;60;-100000000)', 100_000_000, 900, 60, 2_075_835.52],
    ['=PMT(0.01%/12;12;-100000000000)', 100_000_000_000, 1, 12, 8_333_784_729.12],
    ['=PMT(240%/12;10;-1000000)', 1_000_000, 24_000, 10, 238_522.76],
    ['=PMT(100%/12;360;-10000000)', 10_000_000, 10_000, 360, 833_333.33],
  ])('%s', (_, principal, rate, months, shown) => {
    expect(effectiveLoan({ principal, rate, months }).rows[0]?.payment).toBe(Math.round(shown));
  });

  test.each([
    ['=CUMIPMT(6%/12;36;50000000;1;36;0)', 50_000_000, 600, 36, 4_759_487.41],
    ['=CUMIPMT(9%/12;60;100000000;1;60;0)', 100_000_000, 900, 60, 24_550_131.36],
    ['=CUMIPMT(240%/12;10;1000000;1;10;0)', 1_000_000, 24_000, 10, 1_385_227.57],
  ])('%s, within half a rupiah a month', (_, principal, rate, months, shown) => {
    const { interest } = effectiveLoan({ principal, rate, months });
    expect(Math.abs(interest - shown)).toBeLessThanOrEqual(months / 2);
  });

  test.each([
    ['=RATE(12;-(1/12+0.06/12);1)*12*10000', 600, 12, 1089.63825184995],
    ['=RATE(50;-(1/50+0.25/12);1)*12*10000', 2500, 50, 3916.39824102804],
    ['=RATE(24;-(1/24+0.12/12);1)*12*10000', 1200, 24, 2157.12452676442],
    ['=RATE(10;-(1/10+2.4/12);1)*12*10000', 24_000, 10, 32783.8108925984],
  ])('%s', (_, rate, months, shown) => {
    expect(effectiveRateOfFlat(rate, months)).toBe(Math.round(shown));
  });

  test('=PPMT(6%/12;1;12;-10000000), =IPMT(6%/12;1;36;-50000000); =FV(6%/12;6;860664;-10000000) within 3 rupiah', () => {
    const { rows } = effectiveLoan({ principal: 10_000_000, rate: 600, months: 12 });
    expect(rows[0]?.principal).toBe(Math.round(810_664.3));
    expect(Math.abs((rows[5]?.balance ?? 0) - 5_074_809.34)).toBeLessThanOrEqual(6 / 2);
    expect(effectiveLoan({ principal: 50_000_000, rate: 600, months: 36 }).rows[0]?.interest).toBe(250_000);
  });

  test('=IPMT(6%/12;12;12;-10000000), =PPMT(9%/12;60;60;-100000000): the last of both, within what rounding left', () => {
    const { rows } = effectiveLoan({ principal: 10_000_000, rate: 600, months: 12 });
    expect(Math.abs((rows[11]?.interest ?? 0) - 4_281.91)).toBeLessThanOrEqual(1);
    const long = effectiveLoan({ principal: 100_000_000, rate: 900, months: 60 }).rows;
    expect(Math.abs((long[59]?.principal ?? 0) - 2_060_382.65)).toBeLessThanOrEqual(60);
  });

  test('=ROUNDDOWN(1000001*0.1;0), =ROUNDDOWN((1000001-100000)*3/7;0)', () => {
    const { reserve, shares } = shareProfit(
      1_000_001,
      [
        { id: 'a', weight: 3 },
        { id: 'b', weight: 4 },
      ],
      10,
    );
    expect([reserve, ...shares.map(({ amount }) => amount)]).toEqual([100_000, 385_715, 514_286]);
  });

  test('=ROUND(10000000*0.06/12;0)', () => {
    expect(flatLoan({ principal: 10_000_000, rate: 600, months: 12 }).rows[0]?.interest).toBe(50_000);
  });

  test('=ROUNDUP(1234567/300;0), =ROUNDUP(1450000/150;0), =ROUNDUP(4117*1.3;0)', () => {
    const batch = { labour: 0, other: 0 };
    expect(costPerUnit({ ...batch, materials: 1_234_567, units: 300 }).perUnit).toBe(4_116);
    expect(costPerUnit({ ...batch, materials: 1_450_000, units: 150 }).perUnit).toBe(9_667);
    expect(priceWithProfit(4_117, 30)).toBe(5_353);
  });

  test('=CEILING(1500000/(5000-3250);1), times 5000; =CEILING(750000/(12000-8400);1)', () => {
    expect(breakEven({ fixed: 1_500_000, price: 5_000, perUnit: 3_250 })).toEqual({ units: 858, sales: 4_290_000 });
    expect(breakEven({ fixed: 750_000, price: 12_000, perUnit: 8_400 })?.units).toBe(209);
  });

  test('=SUM(250000;180000;-95000;-410000;60000), =ROUND(2500000*0.2;0)', () => {
    const on = '2026-03-01';
    const lines = [{ in: 250_000 }, { in: 180_000 }, { out: 95_000 }, { out: 410_000 }, { in: 60_000 }];
    const { closing } = cashBook(
      0,
      lines.map((line) => ({ on, what: 'baris', ...line })),
    );
    expect(closing).toBe(-15_000);
    expect(shareProfit(2_500_000, [{ id: 'a', weight: 1 }], 20).reserve).toBe(500_000);
  });
});
