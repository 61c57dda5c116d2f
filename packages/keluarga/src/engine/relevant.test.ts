import { expect, test } from 'vitest';
import { all, any, atLeast, compare, not, some, type TestLike } from './expression.ts';
import { integer, yesNo } from './facts.ts';
import { posed } from './posed.ts';
import { count } from './quantities.ts';
import { reach } from './reach.ts';
import { relevance, relevant } from './relevant.ts';

const facts = {
  poor: yesNo(),
  married: yesNo(),
  chosen: yesNo({ knownBy: 'group' }),
  age: integer(0, 120, 'year'),
  'member.sick': yesNo({ of: 'members' }),
  'member.old': yesNo({ of: 'members' }),
};
const [poor, married, chosen] = [{ fact: 'poor' }, { fact: 'married' }, { fact: 'chosen' }];
const [sick, old] = [{ fact: 'member.sick' }, { fact: 'member.old' }];
const age = compare({ fact: 'age' });

const isAsked = ({ id }: { id: string }) => id !== 'chosen';
const relevantTo = (rule: TestLike, given: Parameters<typeof posed>[2] = {}) => {
  const { node, state } = posed(facts, rule, given);
  const open = reach(node, state).facts.filter(({ ref }) => ref.slot > 0 && isAsked(ref));
  return open
    .filter((fact) => relevant(node, state, fact, isAsked))
    .map(({ ref, entry }) => `${ref.id}@${entry}`)
    .sort();
};

test.each<[string, TestLike, string[]]>([
  ['what alone can change the answer', all(poor, married), ['married@-1', 'poor@-1']],
  ['not what is the same either way', any(poor, all(married, poor)), ['poor@-1']],
  ['not what two lines take both sides of', any(all(married, poor), all(not(married), poor)), ['poor@-1']],
  ['not what only counts where it cannot be', all(age.atMost(5), any(age.atMost(10), poor)), ['age@-1']],
  ['what counts only if the group so decides', all(poor, chosen), ['poor@-1']],
  ['what the group alone does not settle', any(chosen, all(poor, married)), ['married@-1', 'poor@-1']],
  ['nothing, when it is settled', any(poor, not(poor)), []],
])('relevant is %s', (_, rule, expected) => {
  expect(relevantTo(rule)).toEqual(expected);
});

test('of people, those who may make the difference', () => {
  const rule = some('members', all(sick, old));
  const members = [{}, { 'member.old': false }];
  expect(relevantTo(rule, { lists: { members: { members } } })).toEqual(['member.old@0', 'member.sick@0']);
  expect(relevantTo(rule, { lists: { members: { members, rest: { 'member.old': true } } } })).toEqual([
    'member.old@0',
    'member.sick@-1',
    'member.sick@0',
  ]);
});

test('of people not listed, when one is enough and when two must differ', () => {
  expect(relevantTo(all(some('members', sick), some('members', not(sick))))).toEqual(['member.sick@-1']);
  expect(relevantTo(any(some('members', sick), not(some('members', sick))))).toEqual([]);
});

test('more people than are tried: what is reached is kept', () => {
  const even = any(compare(count('members', sick)).atLeast(9), compare(count('members', sick)).atMost(8));
  expect(relevantTo(even)).toEqual(['member.sick@-1']);
});

test('more worlds than are tried: what is reached is kept', () => {
  const slots = Array.from({ length: 14 }, (_, i) => `f${String(i).padStart(2, '0')}`);
  const many = Object.fromEntries(slots.map((id) => [id, yesNo()]));
  const half = atLeast(7, ...slots.map((fact) => ({ fact })));
  const rule = any(all(half, { fact: 'f13' }), all(half, not({ fact: 'f13' })));
  const { node, state } = posed(many, rule);
  const last = reach(node, state).facts.find(({ ref }) => ref.id === 'f13');
  expect(last && relevant(node, state, last, () => true)).toBe(true);
});

test('of entries of which the same is known one tells for all, but not for the one the rule is about, or for anyone not listed', () => {
  const rule = all(sick, some('members', old));
  const lists = { members: { members: [{}, {}, { 'member.old': false }], rest: {} } };
  const { node, state } = posed(facts, rule, { lists, subject: 'members' });
  const isRelevant = relevance(node, state, () => true);
  const open = reach(node, state).facts.filter(({ ref }) => ref.slot > 0);
  expect(open.filter(isRelevant)).toEqual(open.filter((fact) => relevant(node, state, fact, () => true)));
  expect(open.filter(isRelevant).map(({ ref, entry }) => `${ref.id}@${entry}`)).toEqual([
    'member.sick@0',
    'member.old@0',
    'member.old@1',
    'member.old@-1',
  ]);
});
