import fc from 'fast-check';
import { test } from 'vitest';
import { change, type Step } from '../../src/engine/change.ts';
import { type Move, movesOf } from './change.oracle.ts';
import { always, bruteTruth, LONG, worldsOrSkip } from './check.ts';
import { pose } from './pose.ts';
import { complete, memberless } from './random-facts.ts';

/** A step may leave several values open; then each of them will do. */
const covers = (step: Move['steps'][number]) => (proposed: Step) =>
  proposed.fact === step.fact &&
  proposed.entry === step.entry &&
  (Array.isArray(proposed.to) ? proposed.to.includes(step.to) : proposed.to === step.to);

test.each(Object.entries({ memberless, complete }))(
  'change: real, permitted and the cheapest of the best (%s)',
  LONG,
  (_, shape) => {
    always(shape, (found) => {
      const moves = movesOf(found);
      fc.pre(moves.length * worldsOrSkip(found, [found.test]).length <= 2000);
      const now = bruteTruth(found);
      const better = moves
        .map((move) => ({ ...move, truth: bruteTruth({ ...found, known: move.known }) }))
        .filter(({ truth }) => truth > now);
      const best = Math.max(...better.map(({ truth }) => truth));
      const cheapest = Math.min(...better.filter(({ truth }) => truth === best).map(({ effort }) => effort));
      const { node, state } = pose(found);
      const proposed = change(found.facts, node, state);
      if (!proposed) return better.length === 0;
      const made = better.find(
        ({ steps }) =>
          proposed.steps.length === steps.length && steps.every((step) => proposed.steps.some(covers(step))),
      );
      return (
        proposed.truth === best && proposed.effort === cheapest && made?.truth === best && made.effort === cheapest
      );
    });
  },
);
