import { expect, test } from 'vitest';
import { decide } from '../src/engine/decide.ts';
import { always, alwaysWith, bruteTruth, LONG } from './check.ts';
import { prepare } from './engine.ts';
import { allShapes } from './random-facts.ts';
import { refined } from './random-known.ts';

const UNKNOWN = 1;

test.each(allShapes)('sound: a definite answer holds in every world (%s)', LONG, (_, shape) => {
  always(shape, (found) => {
    const inWorlds = bruteTruth(found);
    const { node, state } = prepare(found);
    expect([UNKNOWN, inWorlds]).toContain(node.truth(state));
    expect([UNKNOWN, inWorlds]).toContain(decide(node, state));
  });
});

test.each(allShapes)('monotone: knowing more never flips a definite answer (%s)', LONG, (_, shape) => {
  alwaysWith(
    shape,
    (draw, { facts, known }) => refined(draw, facts, known),
    (found, more) => {
      const before = prepare(found);
      const after = prepare({ ...found, known: more });
      const quick = before.node.truth(before.state);
      if (quick !== UNKNOWN) expect(after.node.truth(after.state)).toBe(quick);
      const decided = decide(before.node, before.state);
      if (decided !== UNKNOWN) expect([UNKNOWN, decided]).toContain(decide(after.node, after.state));
    },
  );
});
