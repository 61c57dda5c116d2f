import fc from 'fast-check';
import { test } from 'vitest';
import { compile } from '../../src/engine/compile.ts';
import { diff } from '../../src/engine/diff.ts';
import { alwaysWith, LONG, subjectIn } from './check.ts';
import { holds } from './oracle.ts';
import { pose } from './pose.ts';
import { type Case, randomTestFor } from './random-case.ts';
import { complete, memberless } from './random-facts.ts';
import { valuesOf } from './random-known.ts';
import { readState } from './read-state.ts';
import { countWorlds, type Known, type Possible, truthIn, worldsOf } from './worlds.ts';

const MOST = 2;
const none = () => 0;

/** Nothing known of anybody, each list complete with two entries that may exist. */
const everyone = ({ facts, known, subject }: Case): Known => {
  const all = (list?: string): Possible =>
    Object.fromEntries(Object.entries(facts).flatMap(([id, fact]) => (fact.of === list ? [[id, valuesOf(fact)]] : [])));
  const lists = Object.keys(known.lists).map((list) => {
    const members = Array.from({ length: MOST }, (_, i) => ({ may: list !== subject || i > 0, facts: all(list) }));
    return [list, { members, rest: null }];
  });
  return { record: all(), lists: Object.fromEntries(lists) };
};

test.each(Object.entries({ memberless, complete }))(
  'diff: its witness flips, and without one nothing flips (%s)',
  LONG,
  (_, shape) => {
    alwaysWith(shape, randomTestFor, (found, after) => {
      const terms = [found.test, after];
      const known = everyone(found);
      fc.pre(countWorlds(found, known, terms, none) <= 1000);
      const { layout, node } = pose(found);
      const model = { layout, rules: found.rules, params: found.params };
      const witness = diff(layout, node, compile(model, after, found.subject), found.subject, MOST);
      if (!witness)
        return worldsOf(found, known, terms, none).every((world) => {
          const bound = subjectIn(found)(world);
          return holds(found, world, found.test, bound) === holds(found, world, after, bound);
        });
      const shown = readState(found.facts, layout, witness.state);
      const worlds = worldsOf(found, shown, terms, none);
      return (
        witness.before !== witness.after &&
        truthIn(found, worlds, found.test, subjectIn(found)) === witness.before &&
        truthIn(found, worlds, after, subjectIn(found)) === witness.after
      );
    });
  },
);
