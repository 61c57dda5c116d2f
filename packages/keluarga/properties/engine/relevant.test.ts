import fc from 'fast-check';
import { test } from 'vitest';
import { reach } from '../../src/engine/reach.ts';
import { relevant } from '../../src/engine/relevant.ts';
import { always, LONG, nodesOver, worldsOrSkip } from './check.ts';
import { pose } from './pose.ts';
import type { Case } from './random-case.ts';
import { anyLists, exactShapes } from './random-facts.ts';
import { nameOf, relevantIn } from './relevant.oracle.ts';

const WORLDS = 200;

const bothWays = (found: Case) => {
  const expected = relevantIn(found, worldsOrSkip(found, [found.test], WORLDS));
  const { node, state } = pose(found);
  const familys = ({ id }: { id: string }) => found.facts[id]?.knownBy === 'family';
  const open = reach(node, state).facts.filter(({ ref }) => familys(ref));
  const kept = open.filter((fact) => relevant(node, state, fact, familys));
  return { expected, kept: new Set(kept.map(({ ref, entry }) => nameOf(ref.id, entry))) };
};

test.each(exactShapes)('relevant: exactly the facts that change the truth on their own (%s)', LONG, (_, shape) => {
  always(shape, (found) => {
    fc.pre(Object.entries(found.known.lists).every(([list, { rest }]) => !rest || nodesOver(found, list) <= 4));
    const { expected, kept } = bothWays(found);
    return expected.size === kept.size && [...expected].every((name) => kept.has(name));
  });
});

test('relevant: no fact that matters is left out (any lists)', LONG, () => {
  always(anyLists, (found) => {
    const { expected, kept } = bothWays(found);
    return [...expected].every((name) => kept.has(name));
  });
});
