import { expect, test } from 'vitest';
import type { Test } from '../src/engine/expression.ts';
import { choice, integer, yesNo } from '../src/engine/facts.ts';
import { testChanges } from './changes.ts';

const facts = {
  poor: yesNo(),
  age: integer(0, 120, 'year'),
  method: choice(['pill', 'implant', 'none']),
  'member.sick': yesNo({ of: 'members' }),
};
const changesOf = (expr: Test) => testChanges(facts, expr).map(({ at, what }) => [...at, what].join(' '));
const poor = { fact: 'poor' };
const sick = { fact: 'member.sick' };

test('operators are flipped and clauses dropped, each for itself', () => {
  expect(changesOf({ all: [poor, { not: poor }] })).toEqual([
    'all -> any',
    'all 0 dropped fact:poor',
    'all 1 dropped not:fact:poor',
    'all 0 said the other way round',
    'all 1 not removed',
  ]);
  expect(changesOf({ any: [poor] })).toEqual(['any 0 dropped fact:poor', 'any 0 said the other way round']);
  expect(changesOf(true)).toEqual(['true -> false']);
});

test('of at least so many, one more and one less, and each dropped', () => {
  expect(changesOf({ atLeast: 1, of: [true, true] })).toEqual([
    '1 -> 0',
    '1 -> 2',
    ...['of 0 dropped true', 'of 1 dropped true', 'of 0 true -> false', 'of 1 true -> false'],
  ]);
});

test('ends are moved, dropped and, where there is one, turned round', () => {
  const age = { fact: 'age' };
  expect(changesOf({ value: age, from: 15 })).toEqual(['from dropped', 'from -> to', 'from 15 -> 14', 'from 15 -> 16']);
  expect(changesOf({ value: age, from: 15, to: { param: 'most' } })).toEqual([
    ...['from dropped', 'from 15 -> 14', 'from 15 -> 16'],
    ...['to dropped', 'to one less than param:most', 'to one more than param:most'],
  ]);
});

test('values of a choice are dropped and added', () => {
  expect(changesOf({ fact: 'method', oneOf: ['pill'] })).toEqual([
    'said the other way round',
    'oneOf 0 dropped pill',
    'added implant',
    'added none',
  ]);
});

test('anyone becomes everyone, and any entry', () => {
  expect(changesOf({ some: 'members', where: sick })).toEqual([
    'anyone -> everyone',
    'where dropped',
    'where said the other way round',
  ]);
});

test('pieces of a quantity are dropped and moved', () => {
  const value = { sum: [{ times: -1, of: { count: 'members', where: sick } }, 1] };
  expect(changesOf({ value, from: 0 }).slice(4)).toEqual([
    'value sum 0 dropped times:-1,of:count:members,where:fact:member.sick',
    'value sum 1 dropped 1',
    ...['value sum 0 times -1 -> -2', 'value sum 0 times -1 -> 0'],
    ...['value sum 0 of where dropped', 'value sum 0 of where said the other way round'],
    ...['value sum 1 1 -> 0', 'value sum 1 1 -> 2'],
  ]);
});

test('of cases each is dropped, its test and its value changed, and what is given else', () => {
  const price = { when: [{ where: poor, is: { param: 'high' } }], otherwise: 2 };
  expect(changesOf({ value: price, from: { fact: 'age' } }).filter((what) => what.startsWith('value'))).toEqual([
    'value when 0 dropped where:fact:poor,is:param:high',
    'value when 0 where said the other way round',
    ...['value when 0 is one less than param:high', 'value when 0 is one more than param:high'],
    ...['value otherwise 2 -> 1', 'value otherwise 2 -> 3'],
  ]);
});

test('the least becomes the greatest, and factors are moved', () => {
  const value = { leastOf: [{ fact: 'age' }, { greatestOf: [1] }, { times: 3, of: { fact: 'age' } }] };
  expect(changesOf({ value, to: { fact: 'age' } }).filter((what) => what.startsWith('value'))).toEqual([
    'value leastOf -> greatestOf',
    'value leastOf 0 dropped fact:age',
    'value leastOf 1 dropped greatestOf:[1]',
    'value leastOf 2 dropped times:3,of:fact:age',
    ...[
      'value leastOf 1 greatestOf -> leastOf',
      'value leastOf 1 greatestOf 0 1 -> 0',
      'value leastOf 1 greatestOf 0 1 -> 2',
    ],
    ...['value leastOf 2 times 3 -> 2', 'value leastOf 2 times 3 -> 4'],
  ]);
});

test('of a score the points, the whole and what applies', () => {
  const value = {
    score: [
      { where: poor, points: 2, applies: { not: poor } },
      { where: true, points: 1 },
    ],
    outOf: 9,
    none: 0,
  };
  expect(changesOf({ value, from: { fact: 'age' } }).filter((what) => what.startsWith('value'))).toEqual([
    ...['value outOf 9 -> 8', 'value outOf 9 -> 10', 'value none 0 -> -1', 'value none 0 -> 1'],
    'value score 0 dropped where:fact:poor,points:2,applies:not:fact:poor',
    'value score 1 dropped where:true,points:1',
    ...['value score 0 points 2 -> 1', 'value score 0 points 2 -> 3'],
    ...[
      'value score 0 where said the other way round',
      'value score 0 always applies',
      'value score 0 applies not removed',
    ],
    ...['value score 1 points 1 -> 2', 'value score 1 where true -> false', 'value score 1 applies true -> false'],
  ]);
});
