import type { Test } from '../../src/engine/expression.ts';
import { type Fact, integer, yesNo } from '../../src/engine/facts.ts';
import type { Case } from './random-case.ts';
import type { Shape } from './random-facts.ts';

const age: Fact = integer(0, 3, 'year', { effort: 1 });
const ages = [0, 1, 2, 3];
const plain = { params: {}, rules: {}, count: [] };

const ofRecord = (test: Test, possible: readonly number[] = ages): Case => ({
  ...plain,
  test,
  facts: { age },
  known: { record: { age: possible }, lists: {} },
});

const ofMembers = (test: Test, members: number, rest: boolean, subject = ''): Case => ({
  ...plain,
  test,
  facts: { sick: yesNo({ of: 'p' }), 'p-age': { ...age, of: 'p' }, 'q-well': yesNo({ of: 'q' }) },
  count: rest ? [] : ['p', 'q'],
  known: {
    record: {},
    lists: {
      p: {
        members: Array.from({ length: members }, () => ({ may: false, facts: anyone })),
        rest: rest ? anyone : null,
      },
      q: { members: [{ may: false, facts: { 'q-well': [true, false] } }], rest: null },
    },
  },
  ...(subject ? { subject } : {}),
});
const anyone = { sick: [true, false], 'p-age': ages };

/** Cases that once were answered wrongly, shrunk and made readable. They are tried first, for ever. */
const found: readonly Case[] = [
  // A comparison whose ends are the wrong way round was open.
  ofRecord({ value: { fact: 'age' }, from: 2, to: 1 }),
  // Twice a whole number is never three: the gap was not seen.
  ofRecord({ value: { times: 2, of: { fact: 'age' } }, from: 3, to: 3 }),
  // No times a count without limit was not a number.
  ofMembers({ value: { times: 0, of: { count: 'p', where: { fact: 'sick' } } }, from: 0, to: 0 }, 0, false),
  // What is read inside two lists is read once for each entry of the outer one.
  ofMembers({ some: 'p', where: { any: [{ fact: 'sick' }, { some: 'q', where: { fact: 'q-well' } }] } }, 2, false),
  // One subject's own age could be changed, but not said whose it was.
  ofMembers({ value: { fact: 'p-age' }, from: 3 }, 1, false, 'p'),
  // Two tests that differ only where one list is empty and the other is not.
  ofMembers({ all: [{ not: { some: 'p', where: true } }, { some: 'q', where: true }] }, 1, false),
  // The stand-in for anyone not listed was taken from the entries that may exist.
  ofMembers(
    {
      all: [
        { some: 'p', where: { fact: 'sick' } },
        { some: 'p', where: { not: { fact: 'sick' } } },
      ],
    },
    1,
    true,
  ),
];

/** Those that a shape allows. */
export const regressions = ({ lists, rest }: Shape): Case[] =>
  found.filter(({ known }) => {
    const all = Object.values(known.lists);
    return lists >= Math.min(1, all.length) && (rest === 'chance' || all.every((list) => list.rest === null));
  });
