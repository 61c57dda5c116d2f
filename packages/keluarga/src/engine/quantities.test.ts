import { expect, test } from 'vitest';
import type { AmountTerm, Pick } from './amount-term.ts';
import type { Quantity } from './expression.ts';
import { count, sum, times } from './quantities.ts';

const param = { kind: 'param', id: 'max' } as const;
const pick: Pick = { pick: 'members', categories: [], caps: [], most: 1, least: 0, order: 'as-listed' };

test.each<[Quantity, unknown]>([
  [count('members', { kind: 'rule', id: 'pus' }), { count: 'members', where: { rule: 'pus' } }],
  [sum(1, param), { sum: [1, { param: 'max' }] }],
  [times(2, param), { times: 2, of: { param: 'max' } }],
])('%j is plain JSON', (made, json) => {
  expect(JSON.parse(JSON.stringify(made))).toStrictEqual(json);
});

test('what is made of an amount is one', () => {
  const made: AmountTerm = sum(param, times(2, pick));
  expect(made).toEqual({ sum: [{ param: 'max' }, { times: 2, of: pick }] });
  // @ts-expect-error: an amount is no quantity
  const compared: Quantity = sum(param, times(2, pick));
  expect(compared).toEqual(made);
});
