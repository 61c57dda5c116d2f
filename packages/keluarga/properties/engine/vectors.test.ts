import fc from 'fast-check';
import { test } from 'vitest';
import type { Answer } from '../../src/engine/answers.ts';
import { vectors } from '../../src/engine/vectors.ts';
import { always, LONG, subjectIn } from './check.ts';
import { pose } from './pose.ts';
import type { Case } from './random-case.ts';
import { complete, memberless } from './random-facts.ts';
import { valuesOf } from './random-known.ts';
import { allowed } from './read-state.ts';
import { countWorlds, type Known, type Possible, truthIn, worldsOf } from './worlds.ts';

const none = () => 0;

const told = ({ facts }: Case, answers: Readonly<Record<string, Answer>>, list?: string): Possible =>
  Object.fromEntries(
    Object.entries(facts).flatMap(([id, fact]) =>
      fact.of === list ? [[id, allowed(valuesOf(fact), answers[id])]] : [],
    ),
  );

test.each(Object.entries({ memberless, complete }))('vectors: each is true (%s)', LONG, (_, shape) => {
  always(shape, (found) => {
    const { layout, node } = pose(found);
    return vectors(layout, node, found.subject).every(({ record, lists, truth }) => {
      const known: Known = {
        record: told(found, record),
        lists: Object.fromEntries(
          Object.entries(lists).map(([list, entry]) => [
            list,
            { members: [{ may: false, facts: told(found, entry, list) }], rest: null },
          ]),
        ),
      };
      fc.pre(countWorlds(found, known, [found.test], none) <= 1000);
      return truthIn(found, worldsOf(found, known, [found.test], none), found.test, subjectIn(found)) === truth;
    });
  });
});
