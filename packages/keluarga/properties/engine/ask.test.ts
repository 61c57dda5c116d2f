import fc from 'fast-check';
import { test } from 'vitest';
import { ask } from '../../src/engine/ask.ts';
import { always, LONG, nodesOver, worldsOrSkip } from './check.ts';
import { pose } from './pose.ts';
import { exactShapes } from './random-facts.ts';
import { growingIn, relevantIn } from './relevant.oracle.ts';

test.each(exactShapes)(
  'ask: offers every relevant fact that can be asked, no other, and lists that may grow (%s)',
  LONG,
  (_, shape) => {
    always(shape, (found) => {
      fc.pre(Object.entries(found.known.lists).every(([list, { rest }]) => !rest || nodesOver(found, list) <= 4));
      const { layout, node, state } = pose(found);
      const goal = { id: 'goal', test: node };
      const questions = ask({ layout, facts: found.facts }, [goal], state);
      const offered = questions.flatMap(({ fact }) => fact ?? []);
      const worlds = worldsOrSkip(found, [found.test], 200);
      const relevant = [...relevantIn(found, worlds)].map((name) => name.split('@'));
      const keys = questions.map(({ key }) => key);
      if (growingIn(found, worlds).some((list) => !keys.includes(`list:${list}`))) return false;
      /** Of people not listed only "does anybody …?" can be asked. */
      const askable = relevant.flatMap(([id = '', entry]) => {
        const { of, domain } = found.facts[id] ?? {};
        return !of || entry !== '-1' || domain?.kind === 'yes-no' ? [id] : [];
      });
      return new Set(offered).size === offered.length && [...new Set(askable)].sort().join() === offered.sort().join();
    });
  },
);
