/** Illustrations, no prices of anything: each is shown as an example. */
export const examples = {
  cost: { materials: 350_000, labour: 150_000, other: 60_000, units: 150, profit: 30 },
  breakEven: { fixed: 600_000, price: 5_000, perUnit: 3_734 },
  cash: { opening: 250_000, in: 750_000, out: 410_000 },
  loan: { principal: 3_000_000, rate: 1_200, months: 10 },
  share: { profit: 1_000_000, reserve: 10, weights: [12, 10, 8] },
} as const;
