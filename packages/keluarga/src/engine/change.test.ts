import { expect, test } from 'vitest';
import { change } from './change.ts';
import { all, any, compare, not, some, type TestLike } from './expression.ts';
import { choice, type Facts, integer, yesNo } from './facts.ts';
import { posed } from './posed.ts';

const facts: Facts = {
  member: yesNo({ effort: 1 }),
  registered: yesNo({ effort: 3 }),
  savings: integer(0, 20, 'rupiah', { effort: 2 }),
  legalForm: choice(['none', 'group', 'cooperative'], { effort: 1 }),
  pregnant: yesNo(),
  'member.trained': yesNo({ of: 'members', effort: 1 }),
};
const [member, registered, pregnant] = [{ fact: 'member' }, { fact: 'registered' }, { fact: 'pregnant' }];
const savings = compare({ fact: 'savings' });
const nothing = { member: false, registered: false, savings: 3, pregnant: false };

const changed = (rule: TestLike, given: Parameters<typeof posed>[2] = { answers: nothing }) => {
  const { node, state } = posed(facts, rule, given);
  return change(facts, node, state);
};

test('of two ways the cheaper', () => {
  expect(changed(any(registered, member))).toEqual({
    steps: [{ fact: 'member', entry: -1, to: true }],
    effort: 1,
    truth: 2,
  });
});

test('two cheap steps before a dear one', () => {
  expect(changed(any(registered, all(member, savings.atMost(3))))).toMatchObject({ effort: 1 });
  expect(changed(any(registered, all(member, savings.atLeast(5))))).toMatchObject({
    effort: 3,
    steps: [{ fact: 'registered' }],
  });
});

test('a number moves no further than to the threshold', () => {
  expect(changed(savings.between(8, 10))).toMatchObject({ steps: [{ fact: 'savings', to: 8 }], effort: 10 });
  expect(changed(savings.atMost(1))).toMatchObject({ steps: [{ to: 1 }], effort: 4 });
  expect(changed(savings.atLeast(5), { answers: { savings: [3, 9] } })).toMatchObject({
    steps: [{ to: 5 }],
    effort: 2,
  });
});

test('several values that will do are named together', () => {
  expect(
    changed({ fact: 'legalForm', oneOf: ['group', 'cooperative'] }, { answers: { legalForm: 'none' } }),
  ).toMatchObject({
    steps: [{ fact: 'legalForm', to: ['group', 'cooperative'] }],
  });
});

test('what nobody may be advised to change is never changed', () => {
  expect(changed(pregnant)).toBeNull();
  expect(changed(any(pregnant, registered))).toMatchObject({ steps: [{ fact: 'registered' }] });
});

test('as far as can be: from no to unknown when more cannot be done', () => {
  expect(changed(all(member, pregnant), { answers: { member: false } })).toMatchObject({ truth: 1, effort: 1 });
});

test('nothing when it is yes already, or when nothing helps', () => {
  expect(changed(not(member))).toBeNull();
  expect(changed(savings.atLeast(30))).toBeNull();
});

test('one person of a list, and the one a rule is about', () => {
  const lists = { members: { members: [{ 'member.trained': false }] } };
  const trained = { fact: 'member.trained' };
  const step = { steps: [{ fact: 'member.trained', entry: 0, to: true }], effort: 1, truth: 2 };
  expect(changed(some('members', trained), { lists })).toEqual(step);
  expect(changed(trained, { lists, subject: 'members' })).toEqual(step);
});
