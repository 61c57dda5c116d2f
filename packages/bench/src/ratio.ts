import { do_not_optimize } from 'mitata';

/** Nanoseconds each of several functions takes per item: the median of rounds in which all take their turn. */
export const compared = <Item>(
  items: readonly Item[],
  runs: Readonly<Record<string, (item: Item) => number>>,
  { rounds = 41, atLeast = 2_000_000 } = {},
): Record<string, number> => {
  const names = Object.keys(runs);
  const times = new Map<string, number[]>(names.map((name) => [name, []]));
  const passes = Object.fromEntries(names.map((name) => [name, passesOf(items, runs[name] as never, atLeast)]));
  for (let round = 0; round < rounds; round++)
    for (const name of names) {
      const run = runs[name] as (item: Item) => number;
      const turns = passes[name] as number;
      const start = process.hrtime.bigint();
      go(items, run, turns);
      times.get(name)?.push(Number(process.hrtime.bigint() - start) / turns / items.length);
    }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])]));
};

const go = <Item>(items: readonly Item[], run: (item: Item) => number, turns: number): void => {
  let total = 0;
  for (let turn = 0; turn < turns; turn++) for (const item of items) total += run(item);
  do_not_optimize(total);
};

/** How often all items must be gone through to take so many nanoseconds. */
const passesOf = <Item>(items: readonly Item[], run: (item: Item) => number, atLeast: number): number => {
  for (let passes = 1; ; passes *= 2) {
    const start = process.hrtime.bigint();
    go(items, run, passes);
    if (Number(process.hrtime.bigint() - start) >= atLeast) return passes;
  }
};

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] as number;
