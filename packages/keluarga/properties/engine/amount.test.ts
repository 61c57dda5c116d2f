import fc from 'fast-check';
import { test } from 'vitest';
import { compileAmount } from '../../src/engine/compile-amount.ts';
import { alwaysWith, LONG, subjectIn } from './check.ts';
import { measure } from './oracle.ts';
import { pose } from './pose.ts';
import { randomAmount } from './random-amount.ts';
import { anyLists, complete } from './random-facts.ts';
import { countWorlds, worldsOf } from './worlds.ts';

const unlisted = () => 3;

test.each(Object.entries({ complete, anyLists }))(
  'amounts: cover every world in which the rule is not no (%s)',
  LONG,
  (_, shape) => {
    alwaysWith(shape, randomAmount, (found, amount) => {
      fc.pre(countWorlds(found, found.known, [amount], unlisted) <= 1000);
      const { layout, state } = pose(found);
      const { low, high } = compileAmount({ ...found, layout }, amount, found.subject);
      const [least, most] = [low(state), high(state)];
      return worldsOf(found, found.known, [amount], unlisted).every((world) => {
        const value = measure(found, world, amount, subjectIn(found)(world));
        return Number.isNaN(value) || (least <= value && value <= most);
      });
    });
  },
);
