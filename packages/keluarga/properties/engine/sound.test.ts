import { test } from 'vitest';
import { decide } from '../../src/engine/decide.ts';
import { always, alwaysWith, bruteTruth, LONG } from './check.ts';
import { pose } from './pose.ts';
import { allShapes } from './random-facts.ts';
import { refined } from './random-known.ts';

const UNKNOWN = 1;

test.each(allShapes)('sound: a definite answer holds in every world (%s)', LONG, (_, shape) => {
  always(shape, (found) => {
    const { node, state } = pose(found);
    const allowed = [UNKNOWN, bruteTruth(found)];
    return allowed.includes(node.truth(state)) && allowed.includes(decide(node, state));
  });
});

test.each(allShapes)('monotone: knowing more never flips a definite answer (%s)', LONG, (_, shape) => {
  alwaysWith(
    shape,
    (draw, { facts, known }) => refined(draw, facts, known),
    (found, more) => {
      const before = pose(found);
      const after = pose({ ...found, known: more });
      const quick = before.node.truth(before.state);
      const decided = decide(before.node, before.state);
      return (
        (quick === UNKNOWN || after.node.truth(after.state) === quick) &&
        (decided === UNKNOWN || [UNKNOWN, decided].includes(decide(after.node, after.state)))
      );
    },
  );
});
