import { expect, test } from 'vitest';
import { bundle } from './bundle.ts';

const engine = (...names: string[]) => names.map((name) => `packages/keluarga/src/engine/${name}.ts`);

/** Bytes of one kilobyte. */
const kilobyte = 1024;

test.each([
  { what: 'the engine', files: engine('compile', 'decide'), limit: 5 * kilobyte },
  {
    what: 'the engine with ask and explain',
    files: engine('compile', 'decide', 'ask', 'explain'),
    limit: 8 * kilobyte,
  },
])('$what is at most $limit bytes, minified and gzipped', async ({ what, files, limit }) => {
  const { gzip } = await bundle(files);
  console.log(`${what}: ${gzip} bytes`);
  expect(gzip).toBeLessThanOrEqual(limit);
  expect(gzip).toBeGreaterThan(0);
});

test.each(['index', 'messages'])('the built %s runs in a browser and holds no zod', async (entry) => {
  const { inputs } = await bundle([`packages/keluarga/dist/${entry}.js`]);
  expect(inputs.filter((input) => input.includes('node_modules'))).toEqual([]);
});
