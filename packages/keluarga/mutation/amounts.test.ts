import { expect, test } from 'vitest';
import type { AmountTerm } from '../src/engine/amount-term.ts';
import { amountMutants, paying, rupiahOf } from './amounts.ts';
import { amounts } from './cases/amounts.ts';

const ofId = new Map(paying.map(({ amount }) => [amount.id, amount.of]));

test.each(amounts)('$amount on $on: $name', (one) => {
  expect(rupiahOf(one, ofId.get(one.amount) as AmountTerm)).toEqual(one.expected);
});

test.each(paying)('a case tells every way to get $amount.id wrong', (programme) => {
  const own = amounts.filter(({ amount }) => amount === programme.amount.id);
  const mutants = amountMutants(programme);
  const untold = mutants.filter(({ expr, on }) =>
    own.every((one) => !on(one.on) || String(rupiahOf(one, expr)) === String(one.expected)),
  );
  console.log(`${programme.amount.id}: ${own.length} cases, ${mutants.length} mutants, ${untold.length} survive`);
  expect(untold.map(({ name }) => name)).toEqual([]);
});
