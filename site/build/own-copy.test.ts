import { expect, test } from 'vitest';
import { ownCopy } from './own-copy.ts';

const resolved = {
  '../rows.ts': { id: '/src/rows.ts' },
  sheet: { id: '/sheet.css' },
  cdn: { id: 'cdn.js', external: true },
};
const bundler = { resolve: async (source: string) => resolved[source as keyof typeof resolved] ?? null };
const idOf = async (source: string, importer: string) =>
  (await ownCopy().resolveId.call(bundler, source, importer))?.id ?? null;

test('what a script of its own imports is its own, and so on below it', async () => {
  expect(await idOf('../rows.ts', '/src/main.ts?own=group')).toBe('/src/rows.ts?own=group');
  expect(await idOf('../rows.ts', '/src/flow.ts?own=group')).toBe('/src/rows.ts?own=group');
});

test('nothing else is touched: other scripts, sheets, what is not bundled, what is not found', async () => {
  expect(await idOf('../rows.ts', '/src/main.ts')).toBeNull();
  expect(await idOf('sheet', '/src/main.ts?own=group')).toBe('/sheet.css');
  expect(await idOf('cdn', '/src/main.ts?own=group')).toBe('cdn.js');
  expect(await idOf('nowhere', '/src/main.ts?own=group')).toBeNull();
});
