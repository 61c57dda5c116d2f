import { expect, test } from 'vitest';
import { all, any, atLeast, compare, not, some, unsettled } from './expression.ts';

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
  [compare(3).atLeast(param), { value: 3, from: { param: 'max' } }],
  [compare(param).atMost(3), { value: { param: 'max' }, to: 3 }],
  [compare(1).between(0, 2), { value: 1, from: 0, to: 2 }],
])('%j is plain JSON', (made, json) => {
  expect(JSON.parse(JSON.stringify(made))).toStrictEqual(json);
});
