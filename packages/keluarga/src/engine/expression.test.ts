import { expect, test } from 'vitest';
import { all, any, atLeast, compare, count, not, some, sum, times, unsettled } from './expression.ts';

const rule = { kind: 'rule', id: 'pus' } as const;
const param = { kind: 'param', id: 'max' } as const;
const fact = { fact: 'married' };

test.each([
  [all(fact, rule), { all: [fact, { rule: 'pus' }] }],
  [any(), { any: [] }],
  [not(rule), { not: { rule: 'pus' } }],
  [atLeast(2, fact, fact, rule), { atLeast: 2, of: [fact, fact, { rule: 'pus' }] }],
  [some('members', fact), { some: 'members', where: fact }],
  [unsettled({ kind: 'unsettled', id: 'age' }), { unsettled: 'age' }],
  [count('members', rule), { count: 'members', where: { rule: 'pus' } }],
  [sum(1, param), { sum: [1, { param: 'max' }] }],
  [times(2, param), { times: 2, of: { param: 'max' } }],
  [compare(3).atLeast(param), { value: 3, from: { param: 'max' } }],
  [compare(param).atMost(3), { value: { param: 'max' }, to: 3 }],
  [compare(1).between(0, 2), { value: 1, from: 0, to: 2 }],
])('%j is plain JSON', (made, json) => {
  expect(JSON.parse(JSON.stringify(made))).toStrictEqual(json);
});
