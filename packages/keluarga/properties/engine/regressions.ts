import type { Quantity, Score, Test } from '../../src/engine/expression.ts';
import { choice, type Fact, type Facts, integer, yesNo } from '../../src/engine/facts.ts';
import type { Case } from './random-case.ts';
import type { Shape } from './random-facts.ts';
import type { Listed, Possible } from './worlds.ts';

const age: Fact = integer(0, 3, 'year', { effort: 1 });
const facts: Facts = { age, sick: yesNo({ of: 'p' }), 'p-age': { ...age, of: 'p' }, well: yesNo({ of: 'q' }) };
const either = [true, false];
const ages = [0, 1, 2, 3];

const plain = { facts, params: {}, rules: {} };
const member = (known: Possible, may = false) => ({ may, facts: known });
const anyP: Possible = { sick: either, 'p-age': ages };
const anyQ: Possible = { well: either };
const listed = (members: Listed['members'], rest: Possible | null = null): Listed => ({ members, rest });

const ofRecord = (test: Test): Case => ({
  ...plain,
  test,
  count: [],
  facts: { age },
  known: { record: { age: ages }, lists: {} },
});
const ofLists = (test: Test, p: Listed, q: Listed, more: Partial<Case> = {}): Case => ({
  ...plain,
  test,
  count: [...(p.rest ? [] : ['p']), ...(q.rest ? [] : ['q'])],
  known: { record: { age: ages }, lists: { p, q } },
  ...more,
});

const anyChoice: Possible = { p: ['a', 'b', 'c'] };
const isA: Test = { fact: 'sort', oneOf: ['a'] };
const pIs = (value: string): Test => ({ fact: 'p', oneOf: [value] });
const someSick: Test = { some: 'p', where: { fact: 'sick' } };
const someWell: Test = { some: 'q', where: { fact: 'well' } };
const isLikeAQ: Test = {
  some: 'q',
  where: {
    any: [{ all: [{ fact: 'sick' }, { fact: 'well' }] }, { not: { any: [{ fact: 'sick' }, { fact: 'well' }] } }],
  },
};
const two = listed([member(anyP), member(anyP)]);
const one = listed([member(anyP)]);
const oneQ = listed([member(anyQ)]);
const none = listed([]);

/** Cases that once were answered wrongly, or that a change of the engine was not caught by. They are tried first. */
const found: readonly Case[] = [
  // A comparison whose ends are the wrong way round was open.
  ofRecord({ value: { fact: 'age' }, from: 2, to: 1 }),
  // Twice a whole number is never three: the gap was not seen.
  ofRecord({ value: { times: 2, of: { fact: 'age' } }, from: 3, to: 3 }),
  // No times a count without limit was not a number.
  ofLists(
    { value: { times: 0, of: { count: 'p', where: { fact: 'sick' } } }, from: 0, to: 0 },
    listed([], anyP),
    none,
    {
      count: ['p', 'q'],
    },
  ),
  // Either both or neither: what one entry of `q` is, or whether it exists, is read for each of `p`.
  ofLists({ value: { count: 'p', where: someWell }, from: 1, to: 1 }, two, oneQ),
  ofLists(
    { value: { count: 'p', where: { some: 'q', where: true } }, from: 1, to: 1 },
    two,
    listed([member(anyQ, true)]),
  ),
  // One `q` more is not enough to be like two of `p` that differ.
  ofLists(
    { not: { some: 'p', where: { not: isLikeAQ } } },
    listed([member({ ...anyP, sick: [true] }), member({ ...anyP, sick: [false] })]),
    listed([], anyQ),
    { count: ['p', 'q'] },
  ),
  // The subject's own age could be changed, but it was not said whose it is.
  ofLists({ value: { fact: 'p-age' }, from: 3 }, one, none, { subject: 'p' }),
  // Different only where one list is empty and the other is not.
  ofLists({ all: [{ not: { some: 'p', where: true } }, { some: 'q', where: true }] }, one, oneQ),
  // The stand-in for anyone not listed was taken from the entries that may exist.
  ofLists(
    { all: [someSick, { some: 'p', where: { not: { fact: 'sick' } } }] },
    listed([member(anyP, true)], anyP),
    none,
    {
      count: [],
    },
  ),
  // What somebody answers was put to the first entry that was reached, which depends on the order of clauses.
  ofLists(
    {
      atLeast: 2,
      of: [{ some: 'p', where: { value: { fact: 'age' }, from: 1 } }, { value: { fact: 'age' }, to: 3 }, someSick],
    },
    listed([member(anyP), member(anyP, true)]),
    none,
  ),
  // Too little was spent on one fact before it was asked all the same.
  {
    facts: { rank: integer(0, 1, 'year'), sort: choice(['a', 'b']), p: choice(['a', 'b', 'c'], { of: 'p' }) },
    params: {},
    rules: {},
    count: [],
    known: { record: { rank: [0], sort: ['a', 'b'] }, lists: { p: listed([member(anyChoice)], anyChoice) } },
    test: {
      any: [
        isA,
        { some: 'p', where: { not: { any: [{ value: { fact: 'rank' }, to: 0 }, isA, pIs('a')] } } },
        { not: isA },
        { not: { some: 'p', where: pIs('b') } },
      ],
    },
  },
];

/** What the values of cases, products and scores need, each of which a random rule seldom shows. */
const ofAge = (...tests: Test[]): Case[] => tests.map((test) => ofRecord(test));
const old: Test = { value: { fact: 'age' }, from: 2 };
const isOr = (value: Quantity, from: number, or: Test = old): Test => ({ any: [{ value, from }, or] });
const scoreOf = (score: Score['score'], outOf: number, none = 0): Quantity => ({ score, outOf, none });
const asked = (where: Test, applies: Test) => ({ where, points: 1, applies });

const made: readonly Case[] = ofAge(
  // Which case is taken, and how many hold, leaves gaps.
  { value: { when: [{ where: old, is: 0 }], otherwise: 3 }, from: 1, to: 2 },
  { value: scoreOf([{ where: old, points: 1 }], 3), from: 1, to: 2 },
  // More of what tells the case, of what applies, or of what is taken a negative number of times, may be less.
  isOr({ when: [{ where: old, is: 0 }], otherwise: 3 }, 2),
  isOr(scoreOf([asked(false, old)], 3, 4), 2),
  isOr({ times: -1, of: { fact: 'age' } }, -1),
  isOr({ times: { fact: 'age' }, of: { sum: [{ fact: 'age' }, -4] } }, 0, { value: { fact: 'age' }, from: 1 }),
  // Where nothing applies, where it may, and where what applies fails.
  { value: scoreOf([asked(true, old)], 3, 1), from: 2 },
  { value: scoreOf([asked(false, old), { where: true, points: 1 }], 2), from: 2 },
  { value: scoreOf([asked(false, old)], 3, -1), from: 0 },
  { value: scoreOf([asked(true, old)], 3, 4), to: 3 },
  // A half is rounded up.
  {
    value: scoreOf(
      [true, false].map((where) => ({ where, points: 1 })),
      1,
    ),
    from: 1,
  },
  // The first case that holds, and no other.
  {
    value: {
      when: [
        { where: true, is: 0 },
        { where: old, is: 3 },
      ],
      otherwise: 3,
    },
    to: 1,
  },
  { value: { when: [{ where: old, is: 3 }], otherwise: 0 }, from: 1 },
);

const isSimple = ({ known, count }: Case) =>
  Object.entries(known.lists).every(([list, { rest }]) => !rest || !count.includes(list));

/** Those that a shape allows. */
export const regressions = ({ lists, rest, simple }: Shape): Case[] =>
  [...made, ...found].filter((thing) => {
    const all = Object.values(thing.known.lists);
    return (
      lists >= Math.min(1, all.length) &&
      (rest === 'chance' || all.every((list) => list.rest === null)) &&
      (!simple || isSimple(thing))
    );
  });
