import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import type { AmountTerm, Pick } from '../engine/amount-term.ts';
import type { Quantity } from '../engine/expression.ts';
import { count, greatestOf, leastOf, score, sum, times, when } from '../engine/quantities.ts';
import { expressionSchemas } from './expression-schema.ts';

const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false });
const validate = (name: string) => ajv.compile({ $ref: `#/$defs/${name}`, $defs: expressionSchemas() });
const [isTest, isQuantity, isAmount] = [validate('test'), validate('quantity'), validate('amount')];

const poor = { fact: 'poor' };
const param = { kind: 'param', id: 'max' } as const;
const pick: Pick = { pick: 'members', categories: [], caps: [], most: 1, least: 0, order: 'as-listed' };

test.each<[string, Quantity]>([
  ['a sum', sum(1, param, count('members', poor))],
  ['a product', times(param, sum(1, 2))],
  ['a first case', when([[poor, param]], { fact: 'age' })],
  ['the least and the greatest', leastOf(3, greatestOf(param, 4))],
  ['a score', score({ outOf: 100, none: 0 }, { where: poor }, { where: true, applies: poor, points: 2 })],
])('%s is a quantity, is compared, and is an amount', (_, quantity) => {
  expect(isQuantity(quantity)).toBe(true);
  expect(isTest({ value: quantity, from: quantity })).toBe(true);
  expect(isAmount(quantity)).toBe(true);
});

test.each<[string, AmountTerm]>([
  ['a pick', pick],
  ['a sum', sum(1, pick)],
  ['a multiple', times(param, pick)],
  ['a first case', when([[poor, pick]], 0)],
])('%s of amounts is an amount alone', (_, amount) => {
  expect(isAmount(amount)).toBe(true);
  expect(isQuantity(amount)).toBe(false);
  expect(isTest({ value: amount, from: 1 })).toBe(false);
});

test.each<[string, unknown]>([
  ['the least of nothing', { leastOf: [] }],
  ['a score of nothing', { score: [], outOf: 1, none: 0 }],
  ['no whole', { score: [{ where: true, points: 1 }], outOf: 0, none: 0 }],
  ['cases without what else', { when: [] }],
])('%s is none', (_, value) => {
  expect(isQuantity(value)).toBe(false);
});
