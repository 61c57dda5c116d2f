import { expect, test } from 'vitest';
import { variablesOf } from './cells.ts';
import { all, compare, not } from './expression.ts';
import { integer, yesNo } from './facts.ts';
import { posed } from './posed.ts';
import { someWorld } from './some-world.ts';
import { usesOf } from './uses.ts';

const facts = { age: integer(0, 120, 'year'), poor: yesNo(), sick: yesNo() };
const rule = all(compare({ fact: 'age' }).atLeast(60), { fact: 'poor' }, not({ fact: 'sick' }));

const looked = (left = 100) => {
  const { node, state } = posed(facts, rule);
  const uses = usesOf(node);
  const before = structuredClone(state);
  const budget = { left };
  let seen: unknown;
  const found = someWorld(variablesOf(state, uses, uses.facts), budget, () => {
    const truth = node.truth(state);
    if (truth === 2) seen = [...(state.at[0] ?? [])];
    return truth === 1 ? undefined : truth === 2;
  });
  expect(state).toEqual(before);
  return { found, seen, spent: left - budget.left };
};

test('the first world in which it is seen, and the state is as before', () => {
  expect(looked()).toEqual({ found: true, seen: [2, 60, 120, 2, 0], spent: 3 });
});

test('what is not seen within the budget is not found', () => {
  expect(looked(2)).toMatchObject({ found: false, seen: undefined });
});
