import { expect, test } from 'vitest';
import { aim } from './aim.ts';
import { all, any, atLeast, compare, not, some, type TestLike } from './expression.ts';
import { integer, yesNo } from './facts.ts';
import { posed } from './posed.ts';
import { refOf, type Slots } from './state.ts';
import { usesOf } from './uses.ts';

const facts = {
  a: yesNo(),
  b: yesNo(),
  c: yesNo(),
  office: yesNo({ knownBy: 'office' }),
  'member.sick': yesNo({ of: 'members' }),
  'member.age': integer(0, 99, 'year', { of: 'members' }),
};
const [a, b, c, office, sick] = ['a', 'b', 'c', 'office', 'member.sick'].map((fact) => ({ fact })) as [
  TestLike,
  TestLike,
  TestLike,
  TestLike,
  TestLike,
];
const old = compare({ fact: 'member.age' }).atLeast(60);

/** The truths of a rule with the fact no and yes, once it is aimed at. */
const turned = (rule: TestLike, id: string, members: readonly object[] = [], place = 0) => {
  const { layout, node, state } = posed(facts, rule, { lists: { members: { members: members as never } } });
  const ref = refOf(layout, id);
  const slots = (ref.list ? state.lists[ref.list]?.members[0] : state.at[0]) as Slots;
  const uses = new Map(usesOf(node).facts.map((use) => [use.ref.id, use]));
  aim(node, { s: state, fact: { ref, slots }, uses, settled: ({ id: other }) => other !== 'office', place });
  return [0, 2].map((value) => {
    slots[ref.slot] = value;
    return node.truth(state);
  });
};

test.each<[string, TestLike, string]>([
  ['beside what must hold too', all(a, b, c), 'a'],
  ['beside what would do instead', any(a, b, all(b, c)), 'a'],
  ['among several of which some suffice', atLeast(2, b, a, c), 'a'],
  ['below a denial', all(b, not(all(a, c))), 'a'],
])('a fact %s turns the test', (_, rule, fact) => {
  expect(new Set(turned(rule, fact)).size).toBe(2);
});

test('of a list, the others are taken out, and the entry is made to fit but for the fact', () => {
  expect(turned(some('members', all(sick, old)), 'member.sick', [{}, {}, {}])).toEqual([0, 2]);
});

test('what others decide stays open', () => {
  expect(turned(all(a, office), 'a')).toEqual([0, 1]);
});

test('a fact that stands in several places is aimed at in each', () => {
  const rule = any(all(a, b, not(b)), all(a, c));
  expect([0, 1].map((place) => turned(rule, 'a', [], place))).toContainEqual([0, 2]);
});
