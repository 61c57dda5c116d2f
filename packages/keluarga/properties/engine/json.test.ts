import { isDeepStrictEqual } from 'node:util';
import { test } from 'vitest';
import { decide } from '../../src/engine/decide.ts';
import { always, LONG } from './check.ts';
import { pose } from './pose.ts';
import { anyLists } from './random-facts.ts';
import { rebuilt } from './rebuild.ts';

test('json: what the combinators make survives being written and read, with the same answers', LONG, () => {
  always(anyLists, (found) => {
    const made = rebuilt(found.facts, found.test);
    const read = JSON.parse(JSON.stringify(made));
    const answers = [found.test, made, read].map((version) => {
      const { node, state } = pose({ ...found, test: version });
      return decide(node, state);
    });
    return isDeepStrictEqual(read, found.test) && new Set(answers).size === 1;
  });
});
