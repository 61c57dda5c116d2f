import { expect, test } from 'vitest';
import { couldTurn } from './could-turn.ts';
import { all, any, atLeast, compare, not, some, type TestLike } from './expression.ts';
import { integer, yesNo } from './facts.ts';
import { posed } from './posed.ts';
import { count } from './quantities.ts';
import { type Ref, refOf, type Slots } from './state.ts';

const facts = {
  poor: yesNo(),
  married: yesNo(),
  chosen: yesNo({ knownBy: 'group' }),
  unread: yesNo({ knownBy: 'law' }),
  age: integer(0, 120, 'year'),
  'member.sick': yesNo({ of: 'members' }),
};
const [poor, married, chosen, unread] = [{ fact: 'poor' }, { fact: 'married' }, { fact: 'chosen' }, { fact: 'unread' }];
const sick = { fact: 'member.sick' };
const age = compare({ fact: 'age' });

const isSettled = ({ id }: Ref) => id !== 'chosen' && id !== 'unread';

/** Whether being poor could turn the rule. */
const turns = (rule: TestLike, given: Parameters<typeof posed>[2] = {}): boolean => {
  const { layout, node, state } = posed(facts, rule, given);
  const before = JSON.stringify(state);
  const found = couldTurn(
    node,
    state,
    { ref: refOf(layout, 'poor'), slots: state.at[0] as Slots },
    [[0], [2]],
    isSettled,
  );
  expect(JSON.stringify(state)).toBe(before);
  return found;
};

test.each<[string, TestLike, boolean]>([
  ['alone', poor, true],
  ['reversed', not(poor), true],
  ['where the rest may hold', all(poor, married, age.atLeast(60)), true],
  ['from no to unknown, though others decide', all(poor, chosen), true],
  ['not where what others decide stands beside it and under it', all(unread, any(poor, chosen)), false],
  ['not where it is read no more', all(married, age.atLeast(60)), false],
  ['not where it is outweighed', any(not(false), poor), false],
  ['not for somebody of a complete list without entries', some('members', all(poor, sick)), false],
  ['perhaps, where enough of several are needed', atLeast(2, poor, married, age.atLeast(60)), true],
])('a fact could turn a rule %s', (_, rule, expected) => {
  expect(turns(rule, { lists: { members: {} } })).toBe(expected);
});

test('of people each is looked at, whether they exist or only may', () => {
  expect(turns(some('members', all(poor, sick)), { lists: { members: { members: [{}] } } })).toBe(true);
  expect(turns(some('members', all(poor, sick)), { lists: { members: { members: [{ 'member.sick': false }] } } })).toBe(
    false,
  );
  expect(turns(compare(count('members', poor)).atLeast(1), { lists: { members: { members: [{}] } } })).toBe(true);
});

test('what else is known narrows it', () => {
  expect(turns(all(poor, married), { answers: { married: false } })).toBe(false);
  expect(turns(all(poor, age.atLeast(60)), { answers: { age: [20, 59] } })).toBe(false);
});
