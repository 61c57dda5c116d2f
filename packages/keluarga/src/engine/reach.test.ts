import { expect, test } from 'vitest';
import type { Answer } from './answers.ts';
import { compileQuantity } from './compile.ts';
import { all, any, compare, not, some, type TestLike } from './expression.ts';
import { choice, integer, yesNo } from './facts.ts';
import { posed } from './posed.ts';
import { count } from './quantities.ts';
import { reach } from './reach.ts';

const facts = {
  poor: yesNo(),
  married: yesNo(),
  age: integer(0, 120, 'year'),
  method: choice(['pill', 'none']),
  'member.sick': yesNo({ of: 'members' }),
  'member.old': yesNo({ of: 'members' }),
};
const [poor, married] = [{ fact: 'poor' }, { fact: 'married' }];
const [sick, old] = [{ fact: 'member.sick' }, { fact: 'member.old' }];

const reached = (rule: TestLike, given: Parameters<typeof posed>[2] = {}) => {
  const { node, state, layout } = posed(facts, rule, given);
  const { facts: open, lists } = reach(node, state);
  return [
    ...open.map(({ ref, entry }) => `${ref.id}@${entry}`),
    ...[...lists].map((list) => layout.lists[list]),
  ].sort();
};

test.each<[string, TestLike, Record<string, Answer>, string[]]>([
  ['what is open', all(poor, married), {}, ['married@-1', 'poor@-1']],
  ['nothing once it is settled', all(poor, married), { poor: false }, []],
  [
    'nothing of a part that is settled',
    any(all(poor, married), compare({ fact: 'age' }).atLeast(9)),
    { poor: false },
    ['age@-1'],
  ],
  ['a number of which a range is known', compare({ fact: 'age' }).atLeast(9), { age: [1, 20] }, ['age@-1']],
  ['a choice of which one is left', { fact: 'method', oneOf: ['pill'] }, { method: 'pill' }, []],
])('reached is %s', (_, rule, answers, expected) => {
  expect(reached(rule, { answers })).toEqual(expected);
});

test('reached are the entries that may count, and the list if somebody else may', () => {
  const members = [{ 'member.sick': false }, { 'member.sick': true }];
  const rule = some('members', all(sick, old));
  expect(reached(rule, { lists: { members: { members, rest: {} } } })).toEqual([
    'member.old@-1',
    'member.old@1',
    'member.sick@-1',
    'members',
  ]);
  expect(reached(rule, { lists: { members: { members, rest: { 'member.old': false } } } })).toEqual(['member.old@1']);
});

test('somebody of whom everything is known may still be on the list', () => {
  expect(reached(some('members', true), { lists: { members: { rest: {} } } })).toEqual(['members']);
  expect(reached(not(some('members', sick)), { lists: { members: { rest: { 'member.sick': true } } } })).toEqual([
    'members',
  ]);
});

test('what an amount may turn on is reached in the same way', () => {
  const { layout, state } = posed(facts, true, { lists: { members: { members: [{}, { 'member.sick': true }] } } });
  const node = compileQuantity({ layout, rules: {}, params: {} }, count('members', sick));
  expect(reach(node, state).facts.map(({ ref, entry }) => `${ref.id}@${entry}`)).toEqual(['member.sick@0']);
});

test('a member who may be absent is reached as such', () => {
  const { node, state } = posed(facts, some('members', sick), {
    lists: { members: { members: [{ 'member.sick': true }] } },
  });
  (state.lists[1]?.members[0] as number[])[0] = 1;
  expect(reach(node, state).facts.map(({ ref, entry }) => `${ref.id}@${entry}`)).toEqual(['list:members@0']);
});
