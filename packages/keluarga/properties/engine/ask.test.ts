import fc from 'fast-check';
import { test } from 'vitest';
import { ask } from '../../src/engine/ask.ts';
import { always, LONG, nodesOver, worldsOrSkip } from './check.ts';
import { prepare } from './prepare.ts';
import { exactShapes } from './random-facts.ts';
import { relevantIn } from './relevant.oracle.ts';

test.each(exactShapes)('ask: offers every relevant fact that can be asked, and no other (%s)', LONG, (_, shape) => {
  always(shape, (found) => {
    fc.pre(Object.entries(found.known.lists).every(([list, { rest }]) => !rest || nodesOver(found, list) <= 4));
    const { layout, node, state } = prepare(found);
    const goal = { id: 'goal', test: node };
    const offered = ask(layout, found.facts, [goal], state).flatMap(({ fact }) => fact ?? []);
    const relevant = [...relevantIn(found, worldsOrSkip(found, [found.test], 200))].map((name) => name.split('@'));
    /** Of people not listed only "does anybody …?" can be asked. */
    const askable = relevant.flatMap(([id = '', entry]) => {
      const { of, domain } = found.facts[id] ?? {};
      return !of || entry !== '-1' || domain?.kind === 'yes-no' ? [id] : [];
    });
    return new Set(offered).size === offered.length && [...new Set(askable)].sort().join() === offered.sort().join();
  });
});
