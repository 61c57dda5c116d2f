import { describe, expect, test } from 'vitest';
import { ask } from './ask.ts';
import { all, any, compare, not, some, type TestLike } from './expression.ts';
import { date, type Facts, integer, yesNo } from './facts.ts';
import { posed } from './posed.ts';

const facts: Facts = {
  cheap: yesNo(),
  dear: yesNo({ cost: 3 }),
  pill: yesNo({ last: true }),
  desil: integer(1, 10, 'desil', { knownBy: 'office', lookUp: true }),
  registered: yesNo({ knownBy: 'office' }),
  open: yesNo({ knownBy: 'law' }),
  'member.sick': yesNo({ of: 'members' }),
  'member.age': integer(0, 120, 'year', { of: 'members' }),
};
const fact = (id: string) => ({ fact: id });
const [cheap, dear, pill, sick] = [fact('cheap'), fact('dear'), fact('pill'), fact('member.sick')];
const desil = compare(fact('desil')).atMost(4);

const asked = (rule: TestLike, given: Parameters<typeof posed>[2] = {}, skip?: ReadonlySet<string>) => {
  const { layout, node, state } = posed(facts, rule, given);
  return ask({ layout, facts }, [{ id: 'goal', test: node }], state, skip);
};
const keys = (...given: Parameters<typeof asked>) => asked(...given).map(({ key }) => key);

describe('what counts the time since a date', () => {
  const of = 'members';
  const since = 'member.born';
  const born: Facts = {
    'member.born': date({ of }),
    'member.years': integer(0, 120, 'year', { of, since: { fact: since, unit: 'year' } }),
    'member.months': integer(0, 1451, 'month', {
      of,
      since: { fact: since, unit: 'month' },
      askedAs: [since, 'member.years'],
    }),
  };
  const years = some(of, compare(fact('member.years')).atLeast(60));
  const months = some(of, compare(fact('member.months')).atMost(23));
  const keysOf = (rules: readonly TestLike[], unsure = '') => {
    const given = rules.map((rule) => posed(born, rule, { lists: { members: { members: [{}] } } }));
    const [{ layout, state }] = given as [(typeof given)[0]];
    const isUnsure = (_: unknown, id: string) => id === unsure;
    const goals = given.map(({ node }, i) => ({ id: String(i), test: node }));
    return ask({ layout, facts: born, isUnsure }, goals, state).map(({ key }) => key);
  };

  test('is asked by the date, which tells the years too', () => {
    expect(keysOf([months])).toEqual(['member.born']);
    expect(keysOf([years])).toEqual(['member.years']);
    expect(keysOf([any(years, months)])).toEqual(['member.born']);
    expect(keysOf([years, months])).toEqual(['member.born']);
  });

  test('is asked in years of who does not know the date', () => {
    expect(keysOf([months], 'member.born')).toEqual(['member.years']);
    expect(keysOf([any(years, months)], 'member.born')).toEqual(['member.years']);
  });
});

describe('the order of questions', () => {
  test('what settles as much for less comes first', () => {
    expect(keys(all(dear, cheap))).toEqual(['cheap', 'dear']);
  });

  test('what settles more for as little comes first', () => {
    const two = { ...facts, also: yesNo(), other: yesNo() };
    const { layout, node, state } = posed(two, all(fact('cheap'), any(fact('also'), fact('other'))));
    const [first] = ask({ layout, facts: two }, [{ id: 'goal', test: node }], state);
    expect(first).toMatchObject({ key: 'cheap', fact: 'cheap', entries: [-1] });
  });

  test('of equals the cheaper comes first', () => {
    const either = { aDear: yesNo({ cost: 3 }), bCheap: yesNo() };
    const [a, b] = [fact('aDear'), fact('bCheap')];
    const { layout, node, state } = posed(either, any(all(a, not(b)), all(not(a), b)));
    expect(ask({ layout, facts: either }, [{ id: 'goal', test: node }], state).map(({ key }) => key)).toEqual([
      'bCheap',
      'aDear',
    ]);
  });

  test('what must be looked up comes after what the family knows, and what is marked last at the end', () => {
    expect(keys(all(pill, desil, dear))).toEqual(['dear', 'desil', 'pill']);
  });

  test('equals come by name', () => {
    const three = { c: yesNo(), a: yesNo(), b: yesNo() };
    const { layout, node, state } = posed(three, all(fact('c'), fact('a'), fact('b')));
    expect(ask({ layout, facts: three }, [{ id: 'goal', test: node }], state).map(({ key }) => key)).toEqual([
      'a',
      'b',
      'c',
    ]);
  });
});

describe('what is asked', () => {
  test('only what matters', () => {
    expect(keys(any(cheap, all(cheap, dear)))).toEqual(['cheap']);
    expect(keys(cheap, { answers: { cheap: true } })).toEqual([]);
  });

  test('never what only an office or the law knows', () => {
    expect(keys(all(fact('registered'), { unsettled: 'open' }))).toEqual([]);
  });

  test('not what was skipped, but the rest as before', () => {
    expect(keys(all(cheap, dear), {}, new Set(['cheap']))).toEqual(['dear']);
  });

  test('whether anybody is so, once for all of them', () => {
    const lists = { members: { members: [{}, {}, { 'member.sick': false }], rest: {} } };
    const [anybody, ...others] = asked(some('members', sick), { lists });
    expect(anybody).toMatchObject({ key: 'member.sick', list: 'members', entries: [-1, 0, 1] });
    expect(others.map(({ key }) => key)).toEqual(['list:members']);
  });

  test('a number of those who are listed, and who else there is', () => {
    const lists = { members: { members: [{}], rest: {} } };
    const old = some('members', compare(fact('member.age')).atLeast(60));
    expect(asked(old, { lists }).map(({ key, entries }) => [key, entries])).toEqual([
      ['member.age', [0]],
      ['list:members', []],
    ]);
  });
});

test('several goals: each question says what it would close of each', () => {
  const { layout, node, state } = posed(facts, all(cheap, dear));
  const other = posed(facts, cheap).node;
  const [first] = ask(
    { layout, facts },
    [
      { id: 'both', test: node },
      { id: 'one', test: other },
    ],
    state,
  );
  expect(first?.key).toBe('cheap');
  expect(first?.settles.one).toBe(1);
  expect(first?.settles.both).toBeCloseTo(5 / 8);
});

test('a goal about one person asks that person', () => {
  const given = { lists: { members: { members: [{}, {}] } }, subject: 'members' };
  const { layout, node, state } = posed(facts, sick, given);
  const [first, second] = state.lists[1]?.members ?? [];
  state.at[1] = [];
  const goalOf = (slots = first) => ({ id: 'goal', test: node, subject: { list: 1, slots: slots ?? [] } });
  expect(ask({ layout, facts }, [goalOf(second)], state)).toMatchObject([{ key: 'member.sick', entries: [1] }]);
  expect(ask({ layout, facts }, [goalOf(), goalOf(second)], state)).toMatchObject([{ entries: [0, 1] }]);
});

test('the order of clauses is no matter, not even to what an answer would close', () => {
  const parts = [some('members', cheap), some('members', sick)];
  const settled = (terms: readonly TestLike[]) => {
    const { layout, node, state } = posed(facts, any(...terms), {
      lists: { members: { members: [{}, {}] } },
    });
    const [, perhaps] = state.lists[1]?.members ?? [];
    if (perhaps) perhaps[0] = 1;
    return ask({ layout, facts }, [{ id: 'goal', test: node }], state).map(({ key, settles }) => [key, settles.goal]);
  };
  expect(settled(parts.toReversed())).toEqual(settled(parts));
});
