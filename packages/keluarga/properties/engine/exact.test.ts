import fc from 'fast-check';
import { test } from 'vitest';
import { decide } from '../../src/engine/decide.ts';
import { always, bruteTruth, LONG, nodesOver } from './check.ts';
import { pose } from './pose.ts';
import { exactShapes } from './random-facts.ts';

/** More than any of these small cases can need. */
const ENOUGH = 1_000_000;

test.each(exactShapes)('exact: decide says what trying every world says (%s)', LONG, (_, shape) => {
  always(shape, (found) => {
    fc.pre(Object.entries(found.known.lists).every(([list, { rest }]) => !rest || nodesOver(found, list) <= 4));
    const inWorlds = bruteTruth(found);
    const { node, state } = pose(found);
    return decide(node, state, ENOUGH) === inWorlds;
  });
});
