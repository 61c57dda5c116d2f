import { expect, test } from 'vitest';
import { type Answer, tell } from '../engine/answers.ts';
import { all, compare, unsettled } from '../engine/expression.ts';
import { integer, yesNo } from '../engine/facts.ts';
import { sum } from '../engine/quantities.ts';
import { blank, blankState, type Slots } from '../engine/state.ts';
import { vocabulary } from '../engine/vocabulary.ts';
import { book, lawOn } from '../law/book.ts';
import { type Classification, classification } from '../law/classification.ts';
import { param, question, rule } from '../law/define.ts';
import { classify, prepareClasses } from './classification.ts';

const facts = { a: yesNo(), b: yesNo(), c: yesNo(), m: integer(0, 10, 'point'), n: integer(0, 10, 'point') };
const fact = vocabulary(facts);
const seen = {
  from: '2020-01-01',
  lastSeen: '2026-11-24',
  checked: '2026-11-24',
  grade: 'A',
  cite: { instrument: 'any' },
} as const;

const on = (of: Classification, answers: Readonly<Record<string, Answer>>, day = '2026-11-24') => {
  const law = book(facts, of);
  const snapshot = lawOn(law, day);
  const state = blankState(law.layout);
  tell(law.layout, state.at[0] as Slots, answers);
  return classify(prepareClasses(of, snapshot), { snapshot, facts: law.facts, state });
};

const first = rule('stage.1', { ...seen, grade: 'B', when: fact('a') });
const second = rule('stage.2', { ...seen, when: all(first, fact('b')) });
const third = rule('stage.3', { ...seen, when: all(second, fact('c')) });
/** Each stage takes all that the one before asks. */
const stages = classification({
  id: 'stages',
  classes: [{ id: 'before' }, { id: 'one', rule: first }, { id: 'two', rule: second }, { id: 'three', rule: third }],
  tried: 'highest-first',
});

test.each([
  [{}, ['before', 'one', 'two', 'three'], ['a', 'b', 'c']],
  [{ a: false }, ['before'], []],
  [{ a: false, b: true, c: true }, ['before'], []],
  [{ a: true }, ['one', 'two', 'three'], ['b', 'c']],
  [{ b: false }, ['before', 'one'], ['a']],
  [{ c: true }, ['before', 'one', 'three'], ['a', 'b']],
  [{ a: true, b: true, c: true }, ['three'], []],
])('stages of %j: %j, for want of %j', (answers, possible, missing) => {
  const found = on(stages, answers);
  expect([found.possible, found.missing.map((each) => each.fact).sort()]).toEqual([possible, missing]);
  expect([found.lowest, found.highest, found.mayBeNone]).toEqual([possible[0], possible.at(-1), false]);
});

test('what rules the others out is what it rests on: the weakest of them, or nothing', () => {
  expect([on(stages, {}).grade, on(stages, {}).checked]).toEqual([null, null]);
  expect(on(stages, { a: true, b: true, c: true }).grade).toBe('B');
  expect(on(stages, { a: false }).reasons.map(({ id, truth }) => [id, truth])).toEqual([
    ['stage.3', 'no'],
    ['stage.2', 'no'],
    ['stage.1', 'no'],
  ]);
});

const bound = param('score.bound', 'point', { ...seen, value: 8 });
const isHidden = question('score.hidden', []);
const score = compare(sum(fact('m'), fact('n')));
const byScore = classification({
  id: 'score',
  classes: [
    { id: 'low', rule: rule('score.low', { ...seen, when: score.atMost(bound) }) },
    { id: 'mid', rule: rule('score.mid', { ...seen, until: '2026-12-31', when: score.atMost(15) }) },
    { id: 'odd', rule: rule('score.odd', { ...seen, when: unsettled(isHidden) }) },
  ],
  tried: 'lowest-first',
});

test.each([
  [{ m: 8, n: 0 }, ['low'], false],
  [{ m: 8, n: 1 }, ['mid'], false],
  [{ m: 5 }, ['low', 'mid'], false],
  [{ m: [6, 9], n: 7 }, ['mid', 'odd'], true],
  [{ m: 9, n: 7 }, ['odd'], true],
] as const)('a score of %j: %j', (answers, possible, mayBeNone) => {
  const found = on(byScore, answers);
  expect([found.possible, found.mayBeNone]).toEqual([possible, mayBeNone]);
});

test('a number of the law stands beside it, and a doubt of the law is named only where it matters', () => {
  const found = on(byScore, { m: 9, n: 7 });
  expect(found.numbers.map(({ id, value }) => [id, value])).toEqual([['score.bound', 8]]);
  expect([found.unsettled, on(byScore, { m: 5 }).unsettled]).toEqual([['score.hidden'], []]);
});

test('of a day whose text was not read every class it may give stays possible, and it is said', () => {
  const found = on(byScore, { m: 9, n: 0 }, '2027-01-01');
  expect([found.possible, found.notAssessed]).toEqual([['mid', 'odd'], ['score.mid']]);
});

test('what was last seen long ago says when', () => {
  expect(on(byScore, { m: 0, n: 0 }, '2029-11-24').lastSeen).toBeUndefined();
  expect(on(byScore, { m: 0, n: 0 }, '2030-01-01').lastSeen).toBe('2026-11-24');
});

test('only what may still change the class is asked of a list', () => {
  const people = { 'person.grown': yesNo({ of: 'people' }), 'person.able': yesNo({ of: 'people' }) };
  const person = vocabulary(people);
  const of = classification({
    id: 'person',
    about: 'people',
    classes: [{ id: 'grown', rule: rule('grown', { ...seen, when: person('person.grown') }) }, { id: 'child' }],
    tried: 'lowest-first',
  });
  const law = book(people, of);
  const snapshot = lawOn(law, '2026-11-24');
  const state = blankState(law.layout);
  const entry = [2, ...blank(law.layout, 1).slice(1)];
  state.lists[1] = { members: [entry], rest: null };
  state.at[1] = entry;
  const nameOf = (_: string, i: number) => ['ani'][i] ?? null;
  const found = classify(prepareClasses(of, snapshot), { snapshot, facts: law.facts, state, nameOf });
  expect(found.missing).toEqual([{ fact: 'person.grown', of: 'ani' }]);
});
