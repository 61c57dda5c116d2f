import { describe, expect, test } from 'vitest';
import type { AmountTerm, Pick } from './amount-term.ts';
import { compile, compileQuantity } from './compile.ts';
import { all, any, atLeast, compare, not, some, type Test, type TestLike } from './expression.ts';
import { choice, integer, yesNo } from './facts.ts';
import { posed } from './posed.ts';
import { count, sum, times } from './quantities.ts';
import { layoutOf } from './state.ts';

const facts = {
  married: yesNo(),
  poor: yesNo(),
  age: integer(0, 120, 'year'),
  method: choice(['pill', 'implant', 'none']),
  'member.sick': yesNo({ of: 'members' }),
};
const married = { fact: 'married' };
const poor = { fact: 'poor' };
const age = compare({ fact: 'age' });
const long = { fact: 'method', oneOf: ['implant'] };
const sick = { fact: 'member.sick' };

describe('truth: 0 no, 1 unknown, 2 yes', () => {
  test.each<[TestLike, Record<string, never>, number]>([
    [true, {}, 2],
    [false, {}, 0],
    [married, {}, 1],
    [not(married), { married: true as never }, 0],
    [all(), {}, 2],
    [any(), {}, 0],
    [all(married, poor), { married: false as never }, 0],
    [any(married, poor), { married: true as never }, 2],
    [all(married, true), { married: true as never }, 2],
    [any(married, false), {}, 1],
    [atLeast(0, married), {}, 2],
    [atLeast(2, married, poor), { married: true as never }, 1],
    [atLeast(3, married, poor), {}, 0],
    [age.atLeast(15), { age: 15 as never }, 2],
    [age.atLeast(15), { age: 14 as never }, 0],
    [age.between(15, 49), { age: [20, 49] as never }, 2],
    [age.between(15, 49), { age: [49, 50] as never }, 1],
    [age.between(15, 49), { age: [50, 60] as never }, 0],
    [age.between(49, 15), {}, 0],
    [long, { method: 'implant' as never }, 2],
    [long, { method: ['pill', 'none'] as never }, 0],
    [long, { method: ['pill', 'implant'] as never }, 1],
    [{ fact: 'method', oneOf: [] }, {}, 0],
  ])('%j of %j is %i', (rule, answers, truth) => {
    const { node, state } = posed(facts, rule, { answers });
    expect(node.truth(state)).toBe(truth);
  });

  test.each([
    ['nobody', { members: [] }, 0],
    ['one who is', { members: [{ 'member.sick': true }] }, 2],
    ['one who is not', { members: [{ 'member.sick': false }] }, 0],
    ['one of whom it is not known', { members: [{}] }, 1],
    ['one who is not, and perhaps others', { members: [{ 'member.sick': false }], rest: {} }, 1],
    [
      'one who is not, and others who are not',
      { members: [{ 'member.sick': false }], rest: { 'member.sick': false } },
      0,
    ],
    ['perhaps others who are', { rest: { 'member.sick': true } }, 1],
  ])('somebody is sick, on a list of %s: %#', (_, members, truth) => {
    const { node, state } = posed(facts, some('members', sick), { lists: { members } });
    expect(node.truth(state)).toBe(truth);
  });

  test('a rule can be named, and read of the entry that is bound where it is named', () => {
    const given = { rules: { isSick: sick }, lists: { members: { members: [{ 'member.sick': true }] } } };
    const rule = { kind: 'rule', id: 'isSick' } as const;
    const one = posed(facts, some('members', rule), given);
    expect(one.node.truth(one.state)).toBe(2);
    const subject = posed(facts, rule, { ...given, subject: 'members' });
    expect(subject.node.truth(subject.state)).toBe(2);
  });
});

const pick: Pick = { pick: 'members', categories: [], caps: [], most: 1, least: 0, order: 'as-listed' };
/** Written as JSON, where no type holds an amount back. */
const asRead = (value: AmountTerm): Test => JSON.parse(JSON.stringify({ value, from: 1 }));

test.each<[string, TestLike, string]>([
  ['an undeclared fact', { fact: 'widowed' }, 'widowed: not declared'],
  ['an undeclared question', { unsettled: 'widowed' }, 'widowed: not declared'],
  ['an undeclared rule', { rule: 'pus' }, 'pus: not declared'],
  ['an undeclared parameter', age.atLeast({ kind: 'param', id: 'max' }), 'param:max: not declared'],
  ['an undeclared list', some('couples', true), 'couples: not declared'],
  ['a rule that needs itself', { rule: 'circle' }, 'circle: needs itself'],
  ['a fact of a list that nothing binds', sick, 'member.sick: not bound'],
  ['a fact of a list beside the node that binds it', all(some('members', sick), sick), 'member.sick: not bound'],
  ['a number as a test', { fact: 'age' }, 'age: not yes-no'],
  ['a choice as a test', { fact: 'method' }, 'method: not yes-no'],
  ['a yes/no fact as a choice', { fact: 'married', oneOf: ['a'] }, 'married: not choice'],
  ['a yes/no fact as a number', compare({ fact: 'married' }).atLeast(1), 'married: not integer'],
  ['a value the choice does not have', { fact: 'method', oneOf: ['ring'] }, 'method: not one of ring'],
  ['an amount that is compared', asRead(pick), 'pick: no quantity'],
  ['an amount inside one that is compared', asRead(sum(1, times(2, pick))), 'pick: no quantity'],
])('%s does not load', (_, rule, message) => {
  expect(() => posed(facts, rule, { rules: { circle: not({ rule: 'circle' }) } })).toThrow(
    expect.objectContaining({ name: 'KeluargaError', message }),
  );
});

test('rules may be as deep as they like, if they do not go round', () => {
  const rules = { a: married, b: { rule: 'a' }, c: all({ rule: 'a' }, { rule: 'b' }, { rule: 'b' }) };
  const { node, state } = posed(facts, { rule: 'c' }, { rules, answers: { married: true } });
  expect(node.truth(state)).toBe(2);
});

test('a quantity is compiled on its own, with or without a subject', () => {
  const model = { layout: layoutOf(facts), rules: {}, params: {} };
  expect(compileQuantity(model, count('members', sick)).kids).toHaveLength(1);
  expect(() => compileQuantity(model, count('members', asRead(pick)))).toThrow('pick: no quantity');
  expect(() => compileQuantity(model, { count: 'members', where: all(sick, { fact: 'widowed' }) })).toThrow(RangeError);
  expect(compile(model, sick, 'members').leaf?.id).toBe('member.sick');
});

test('comparing an amount does not compile', () => {
  // @ts-expect-error: an amount is no quantity
  expect(compare(pick)).toBeDefined();
  // @ts-expect-error: nor is what is made of one
  expect(compare(sum(1, pick))).toBeDefined();
  expect(compare(sum(1, 2)).atLeast(times(2, 1))).toBeDefined();
});
