import { expect, test } from 'vitest';
import { all, compare, some, type TestLike } from './expression.ts';
import { choice, integer, yesNo } from './facts.ts';
import { posed } from './posed.ts';
import { vectors } from './vectors.ts';

const facts = {
  poor: yesNo(),
  age: integer(0, 120, 'year'),
  method: choice(['pill', 'implant', 'none']),
  'member.sick': yesNo({ of: 'members' }),
};
const vectorsOf = (rule: TestLike, given: Parameters<typeof posed>[2] = {}) => {
  const { layout, node } = posed(facts, rule, given);
  return vectors(layout, node, given.subject).map(({ record, lists, truth }) => [
    { ...record, ...lists.members },
    truth,
  ]);
};

test('nothing known, then both sides of each threshold', () => {
  expect(vectorsOf(compare({ fact: 'age' }).between(15, 49))).toEqual([
    [{}, 1],
    [{ age: 14 }, 0],
    [{ age: 15 }, 2],
    [{ age: 49 }, 2],
    [{ age: 50 }, 0],
  ]);
});

test('the other facts are such that it turns on this one, and once this one is not known', () => {
  expect(vectorsOf(all({ fact: 'poor' }, { fact: 'method', oneOf: ['implant'] }))).toEqual([
    [{}, 1],
    [{ method: 'pill', poor: true }, 0],
    [{ method: 'implant', poor: true }, 2],
    [{ poor: true }, 1],
    [{ method: 'implant', poor: false }, 0],
    [{ method: 'implant' }, 1],
  ]);
});

test('lists have one entry, who is the subject if there is one', () => {
  const each = [
    [{}, 1],
    [{ 'member.sick': false }, 0],
    [{ 'member.sick': true }, 2],
  ];
  expect(vectorsOf(some('members', { fact: 'member.sick' }))).toEqual(each);
  const given = { subject: 'members', lists: { members: { members: [{}] } } };
  expect(vectorsOf({ fact: 'member.sick' }, given)).toEqual(each);
});

test('what never matters has no vector', () => {
  expect(vectorsOf(true)).toEqual([[{}, 2]]);
});
