import fc from 'fast-check';
import { test } from 'vitest';
import { type ClassReading, classify, prepareClasses } from '../../src/assessment/classification.ts';
import type { Test } from '../../src/engine/expression.ts';
import { type Classification, classification } from '../../src/law/classification.ts';
import type { InForce } from '../../src/law/dated.ts';
import { type Rule, rule } from '../../src/law/define.ts';
import { alwaysWith, LONG, nodesOver, subjectIn, worldsOrSkip } from './check.ts';
import type { Draw } from './draw.ts';
import { holds, type World } from './oracle.ts';
import { pose } from './pose.ts';
import { type Case, randomTestFor } from './random-case.ts';
import { allShapes, exactShapes, memberless } from './random-facts.ts';
import { refined } from './random-known.ts';

const seen = {
  from: '2020-01-01',
  lastSeen: '2026-01-01',
  checked: '2026-01-01',
  grade: 'A',
  cite: { instrument: 'any' },
} as const;

/** Classes by tests, tried in order or from the end; the one tried last may take what is left. */
interface Made {
  readonly tests: readonly Test[];
  readonly reversed: boolean;
  readonly rest: boolean;
}

const made = (draw: Draw, found: Case): Made => ({
  tests: draw.some(1, 4, () => randomTestFor(draw, found)),
  reversed: draw.once(2),
  rest: draw.once(2),
});

/** The class of a world, told from the meaning alone. */
const classIn = (found: Case, { tests, rest }: Made, world: World): string | null => {
  for (const [i, each] of tests.entries()) if (holds(found, world, each, subjectIn(found)(world))) return `c${i}`;
  return rest ? 'rest' : null;
};

const read = (found: Case, { tests, reversed, rest }: Made): ClassReading => {
  const { layout, state } = pose(found);
  const rules = tests.map((when, i) => rule(`c${i}`, { ...seen, when }));
  const turns = [...rules.map((each) => ({ id: each.id, rule: each })), ...(rest ? [{ id: 'rest' }] : [])];
  const of: Classification = classification({
    id: 'any',
    ...(found.subject !== undefined && { about: found.subject }),
    classes: reversed ? turns.reverse() : turns,
    tried: reversed ? 'highest-first' : 'lowest-first',
  });
  const named = Object.fromEntries(rules.map(({ id }, i) => [id, tests[i] as Test]));
  const inForce = ({ versions: [version] }: Rule) => ({ state: 'in-force', version, stale: false }) as InForce<Test>;
  const snapshot = {
    model: { layout, rules: { ...found.rules, ...named }, params: found.params },
    rules: new Map(rules.map((each) => [each.id, inForce(each)])),
    params: new Map(),
  };
  return classify(prepareClasses(of, snapshot), { snapshot, facts: found.facts, state });
};

const left = ({ possible, mayBeNone }: ClassReading): (string | null)[] => [...possible, ...(mayBeNone ? [null] : [])];

const worldsFor = (found: Case, { tests }: Made) => worldsOrSkip({ ...found, test: { all: tests } }, tests);

test.each(allShapes)('the class of every world is among those left possible (%s)', LONG, (_, shape) => {
  alwaysWith(shape, made, (found, of) => {
    const reading = read(found, of);
    const ids = left(reading);
    return (
      worldsFor(found, of).every((world) => ids.includes(classIn(found, of, world))) &&
      reading.lowest === (reading.possible[0] ?? null) &&
      reading.highest === (reading.possible.at(-1) ?? null)
    );
  });
});

test.each(allShapes)('knowing more never makes another class possible (%s)', LONG, (_, shape) => {
  alwaysWith(
    shape,
    (draw, found) => ({ of: made(draw, found), more: refined(draw, found.facts, found.known) }),
    (found, { of, more }) => {
      const before = left(read(found, of));
      return left(read({ ...found, known: more }, of)).every((id) => before.includes(id));
    },
  );
});

test.each(exactShapes)('and no other class is left (%s)', LONG, (_, shape) => {
  alwaysWith(shape, made, (found, of) => {
    const all = { ...found, test: { all: of.tests } };
    fc.pre(Object.entries(found.known.lists).every(([list, { rest }]) => !rest || nodesOver(all, list) <= 4));
    const classes = new Set(worldsFor(found, of).map((world) => classIn(found, of, world)));
    return left(read(found, of)).every((id) => classes.has(id));
  });
});

test('where several are left, something is named that may settle it', LONG, () => {
  alwaysWith(memberless, made, (found, of) => {
    const reading = read(found, of);
    return left(reading).length < 2 || [reading.missing, reading.awaits, reading.unsettled].some((ids) => ids.length);
  });
});
