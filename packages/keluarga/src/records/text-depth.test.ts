import { expect, test } from 'vitest';
import { isTooDeep } from './text-depth.ts';

const nested = (depth: number) => `${'['.repeat(depth)}${']'.repeat(depth)}`;

test.each([
  ['as deep as may be', nested(16), false],
  ['one deeper', nested(17), true],
  ['objects and lists together', `${'{"a":['.repeat(9)}`, true],
  ['side by side', `[${Array(40).fill('[]').join()}]`, false],
  ['brackets in a string', JSON.stringify('['.repeat(40)), false],
  ['brackets after a quote in a string', JSON.stringify(`"${'['.repeat(40)}`), false],
  ['brackets after a backslash in a string', JSON.stringify(`\\"${'['.repeat(40)}`), false],
  ['brackets in a string not closed', `"${'['.repeat(40)}`, false],
  ['brackets after a string that ends in a backslash', `"\\\\"${'['.repeat(40)}`, true],
])('%s', (_, text, deep) => {
  expect(isTooDeep(text)).toBe(deep);
});
