import { expect, test } from 'vitest';
import { explain, type Reason } from './explain.ts';
import { all, any, atLeast, compare, not, some, type TestLike, unsettled } from './expression.ts';
import { integer, yesNo } from './facts.ts';
import { posed } from './posed.ts';
import { count, sum, when } from './quantities.ts';

const facts = {
  poor: yesNo(),
  age: integer(0, 120, 'year'),
  children: integer(0, 9, 'child'),
  'param:max': integer(40, 60, 'year', { knownBy: 'law' }),
  howOld: yesNo({ knownBy: 'law' }),
  'member.sick': yesNo({ of: 'members' }),
};
const poor = { fact: 'poor' };
const sick = { fact: 'member.sick' };
const explained = (rule: TestLike, given: Parameters<typeof posed>[2] = {}): Reason => {
  const { node, state } = posed(facts, rule, given);
  return JSON.parse(JSON.stringify(explain(node, state)));
};

test('each line has its own truth', () => {
  expect(explained(all(poor, not(poor), true), { answers: { poor: true } })).toEqual({
    op: 'all',
    truth: 0,
    because: [
      { op: 'fact', truth: 2, fact: 'poor', because: [] },
      { op: 'not', truth: 0, because: [{ op: 'fact', truth: 2, fact: 'poor', because: [] }] },
      { op: 'fixed', truth: 2, because: [] },
    ],
  });
});

test('a line that stands on open ones and is settled all the same says so', () => {
  const reason = explained(any(poor, not(poor)));
  expect(reason).toMatchObject({ op: 'any', truth: 2, eitherWay: true });
  expect(reason.because.map(({ truth, eitherWay }) => [truth, eitherWay])).toEqual([
    [1, undefined],
    [1, undefined],
  ]);
});

test('of cases it names those that may be taken, and the rules they name', () => {
  const price = when([[{ rule: 'old' }, { kind: 'param', id: 'max' }]], { fact: 'children' });
  const reads = (age?: number) =>
    explained(compare(price).atLeast(1), {
      rules: { old: compare({ fact: 'age' }).atLeast(60) },
      answers: age === undefined ? {} : { age },
    }).reads;
  expect(reads()).toEqual(['old', 'age', 'param:max', 'children']);
  expect(reads(70)).toEqual(['old', 'age', 'param:max']);
  expect(reads(20)).toEqual(['old', 'age', 'children']);
});

test('a comparison names the facts and parameters it reads', () => {
  const rule = compare(sum({ fact: 'age' }, { fact: 'age' }, 1)).atMost({ kind: 'param', id: 'max' });
  expect(explained(rule)).toEqual({ op: 'compare', truth: 1, reads: ['age', 'param:max'], because: [] });
});

test('rules, thresholds and open questions are named', () => {
  const rule = atLeast(1, { kind: 'rule', id: 'isPoor' }, unsettled({ kind: 'unsettled', id: 'howOld' }));
  expect(explained(rule, { rules: { isPoor: poor } })).toMatchObject({
    op: 'atLeast',
    needed: 1,
    because: [
      { op: 'rule', rule: 'isPoor', because: [{ op: 'fact', fact: 'poor' }] },
      { op: 'unsettled', fact: 'howOld' },
    ],
  });
});

test('a list has a line for each entry and one for anyone not listed', () => {
  const lists = { members: { members: [{ 'member.sick': true }, {}], rest: { 'member.sick': true } } };
  const { because } = explained(some('members', sick), { lists });
  expect(because.map(({ entry, truth }) => [entry, truth])).toEqual([
    [0, 2],
    [1, 1],
    [-1, 1],
  ]);
});

test('an entry that may be absent is at most open', () => {
  const { node, state } = posed(facts, some('members', sick), {
    lists: { members: { members: [{ 'member.sick': true }] } },
  });
  (state.lists[1]?.members[0] as number[])[0] = 1;
  expect(explain(node, state).because[0]).toMatchObject({ entry: 0, truth: 1 });
});

test('one person who is not listed is not everyone who is not listed', () => {
  const othersAreSick = compare(sum(count('members', sick), 0)).atLeast(1);
  const [line] = explained(some('members', all(not(sick), othersAreSick)), {
    lists: { members: { rest: {} } },
  }).because;
  expect(line).toMatchObject({ entry: -1, truth: 1 });
  expect(line?.because.map(({ truth }) => truth)).toEqual([1, 1]);
});
