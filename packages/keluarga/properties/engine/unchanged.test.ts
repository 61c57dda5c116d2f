import { isDeepStrictEqual } from 'node:util';
import { test } from 'vitest';
import { ask } from '../../src/engine/ask.ts';
import { change } from '../../src/engine/change.ts';
import { compileAmount } from '../../src/engine/compile-amount.ts';
import { decide } from '../../src/engine/decide.ts';
import { explain } from '../../src/engine/explain.ts';
import { reach } from '../../src/engine/reach.ts';
import { relevant } from '../../src/engine/relevant.ts';
import { alwaysWith, LONG } from './check.ts';
import { pose } from './pose.ts';
import { randomAmount } from './random-amount.ts';
import { anyLists } from './random-facts.ts';

test('unchanged: the state is as before after every question put to it', LONG, () => {
  alwaysWith(anyLists, randomAmount, (found, amount) => {
    const { layout, node, state } = pose(found);
    const before = structuredClone(state);
    decide(node, state);
    explain(node, state);
    for (const fact of reach(node, state).facts) relevant(node, state, fact, ({ id }) => id !== 'open');
    ask({ layout, facts: found.facts }, [{ id: 'goal', test: node }], state);
    change(found.facts, node, state);
    compileAmount({ ...found, layout }, amount, found.subject).low(state);
    return isDeepStrictEqual(state, before);
  });
});
