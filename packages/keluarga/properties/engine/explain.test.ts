import { test } from 'vitest';
import { decide } from '../../src/engine/decide.ts';
import { explain, type Reason } from '../../src/engine/explain.ts';
import type { Test } from '../../src/engine/expression.ts';
import { always, LONG, subjectIn, worldsOrSkip } from './check.ts';
import { type Entry, holds, type World } from './oracle.ts';
import { pose } from './pose.ts';
import type { Case } from './random-case.ts';
import { allShapes } from './random-facts.ts';

type Bind = (world: World) => Readonly<Record<string, Entry | null>>;

/** The entries a line can be about in a world: one when it is about a listed entry, each of the others when not. */
const aboutEntry = (found: Case, list: string, at: number, bind: Bind): ((world: World) => ReturnType<Bind>[]) => {
  const listed = found.known.lists[list]?.members.length ?? 0;
  return (world) => {
    const entries = world.lists[list] ?? [];
    return (at < 0 ? entries.slice(listed) : [entries[at] ?? null]).map((entry) => ({ ...bind(world), [list]: entry }));
  };
};

/** Whether a line, and every line below it, says nothing that a world contradicts. */
const agrees = (found: Case, worlds: readonly World[], test: Test, reason: Reason, bind: Bind): boolean => {
  const wrong = worlds.some((world) => {
    const bound = bind(world);
    if (Object.values(bound).includes(null)) return false;
    return reason.truth !== 1 && holds(found, world, test, bound as Record<string, Entry>) !== (reason.truth === 2);
  });
  return !wrong && kidsOf(found, worlds, test, reason, bind);
};

const kidsOf = (found: Case, worlds: readonly World[], test: Test, reason: Reason, bind: Bind): boolean => {
  const { because } = reason;
  if (typeof test === 'boolean') return reason.op === 'fixed';
  if ('some' in test)
    return because.every((line) => {
      const each = aboutEntry(found, test.some, line.entry ?? Number.NaN, bind);
      const spread = worlds.flatMap((world) => each(world).map((bound) => ({ world, bound })));
      const byWorld = new Map(spread.map(({ world, bound }) => [{ ...world }, bound]));
      const absent = [...byWorld.values()].some((bound) => bound[test.some] === null);
      const sure = line.truth !== 2 || (line.entry !== -1 && !absent);
      return sure && agrees(found, [...byWorld.keys()], test.where, line, (world) => byWorld.get(world) ?? {});
    });
  const parts =
    'all' in test
      ? test.all
      : 'any' in test
        ? test.any
        : 'of' in test
          ? test.of
          : 'not' in test
            ? [test.not]
            : 'rule' in test
              ? [found.rules[test.rule] as Test]
              : [];
  return (
    because.length === parts.length && parts.every((part, i) => agrees(found, worlds, part, because[i] as Reason, bind))
  );
};

test.each(allShapes)('explained: every line agrees with every world (%s)', LONG, (_, shape) => {
  always(shape, (found) => {
    const worlds = worldsOrSkip(found, [found.test], 300);
    const { node, state } = pose(found);
    const reason = explain(node, state);
    return reason.truth === decide(node, state) && agrees(found, worlds, found.test, reason, subjectIn(found));
  });
});
