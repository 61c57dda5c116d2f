import { expect, test } from 'vitest';
import type { AmountTerm, Pick } from './amount-term.ts';
import type { Quantity } from './expression.ts';
import { count, greatestOf, leastOf, score, sum, times, when } from './quantities.ts';

const param = { kind: 'param', id: 'max' } as const;
const pick: Pick = { pick: 'members', categories: [], caps: [], most: 1, least: 0, order: 'as-listed' };

test.each<[Quantity, unknown]>([
  [count('members', { kind: 'rule', id: 'pus' }), { count: 'members', where: { rule: 'pus' } }],
  [sum(1, param), { sum: [1, { param: 'max' }] }],
  [times(2, param), { times: 2, of: { param: 'max' } }],
  [times(param, 3), { times: { param: 'max' }, of: 3 }],
  [
    when([[{ kind: 'rule', id: 'pus' }, param]], 0),
    { when: [{ where: { rule: 'pus' }, is: { param: 'max' } }], otherwise: 0 },
  ],
  [leastOf(1, param), { leastOf: [1, { param: 'max' }] }],
  [greatestOf(param), { greatestOf: [{ param: 'max' }] }],
  [
    score({ outOf: 100, none: 0 }, { where: { kind: 'rule', id: 'pus' } }, { where: true, points: 2, applies: false }),
    {
      score: [
        { where: { rule: 'pus' }, points: 1 },
        { where: true, points: 2, applies: false },
      ],
      outOf: 100,
      none: 0,
    },
  ],
])('%j is plain JSON', (made, json) => {
  expect(JSON.parse(JSON.stringify(made))).toStrictEqual(json);
});

test('what is made of an amount is one', () => {
  const made: AmountTerm = sum(param, times(2, pick));
  expect(made).toEqual({ sum: [{ param: 'max' }, { times: 2, of: pick }] });
  // @ts-expect-error: an amount is no quantity
  const compared: Quantity = sum(param, times(2, pick));
  expect(compared).toEqual(made);
  const either: AmountTerm = when([[true, pick]], 0);
  expect(either).toEqual({ when: [{ where: true, is: pick }], otherwise: 0 });
});
