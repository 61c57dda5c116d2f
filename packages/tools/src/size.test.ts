import { expect, test } from 'vitest';
import { bundle } from './bundle.ts';

const kilobyte = 1024;
const decides = ['answers', 'compile', 'decide', 'expression', 'facts', 'state', 'truth', 'vocabulary'];
const explains = [...decides, 'ask', 'explain', 'relevant'];

test.each([
  /** Cases, products, the least and the greatest of several, and scores take 0.8 KB of it. */
  { what: 'deciding', modules: ['compile', 'decide'], limit: 4.25 * kilobyte },
  { what: 'the engine', modules: decides, limit: 5.5 * kilobyte },
  /** An amount that keeps what is sure where there is too much to try, and leaves out what nobody can be, takes half a kilobyte. */
  { what: 'the engine with amounts', modules: [...decides, 'compile-amount'], limit: 6.5 * kilobyte },
  /** Conditions asked first and a world aimed at need a kilobyte more than before; both spare questions and time. */
  { what: 'the engine with ask and explain', modules: explains, limit: 10 * kilobyte },
])('$what is at most $limit bytes, minified and gzipped', async ({ what, modules, limit }) => {
  const { gzip } = await bundle(modules.map((name) => `packages/keluarga/src/engine/${name}.ts`));
  console.log(`${what}: ${gzip} bytes`);
  expect(gzip).toBeLessThanOrEqual(limit);
});

test('who only decides does not load amounts', async () => {
  const { inputs } = await bundle(explains.map((name) => `packages/keluarga/src/engine/${name}.ts`));
  expect(inputs.filter((input) => /amount|pick|head-counts/.test(input))).toEqual([]);
});

test.each([
  { names: ['isCivilDate'], limit: kilobyte },
  /** One programme: over the 15 kilobytes it should take, until a record is read by what its rules need alone. */
  { names: ['assessIn', 'registerOf', 'familyRecord', 'sembako'], limit: 42 * kilobyte },
])('of the library $names is at most $limit bytes, minified and gzipped', async ({ names, limit }) => {
  const { gzip } = await bundle(['packages/keluarga/dist/index.js'], names);
  console.log(`${names.join(', ')}: ${gzip} bytes`);
  expect(gzip).toBeLessThanOrEqual(limit);
});

test.each(['index', 'messages'])('the built %s runs in a browser and holds no zod', async (entry) => {
  const { inputs } = await bundle([`packages/keluarga/dist/${entry}.js`]);
  expect(inputs.filter((input) => input.includes('node_modules'))).toEqual([]);
});
