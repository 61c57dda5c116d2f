import { parse } from 'acorn';
import { expect, test } from 'vitest';
import { oldPhones, rewriteScripts } from './old-phones.ts';

const modern = 'export class Sheet { static ready = []; #rows = 1; add(n) { this.#rows ||= n; return this.#rows } }';
const readAs2020 = (code: string) => parse(code, { ecmaVersion: 2020, sourceType: 'module' });

test('a chunk of newer syntax becomes one that a browser of 2020 reads', async () => {
  const bundle = { 'sheet.js': { type: 'chunk' as const, code: modern } };
  expect(() => readAs2020(modern)).toThrow();
  await rewriteScripts(bundle);
  expect(() => readAs2020(bundle['sheet.js'].code)).not.toThrow();
});

test('other files stay as they are', async () => {
  const bundle = { 'page.css': { type: 'asset' as const, code: 'a{}' } };
  await rewriteScripts(bundle);
  expect(bundle['page.css'].code).toBe('a{}');
});

test('it runs for the browser and not for the build of the pages', () => {
  const runsIn = oldPhones().applyToEnvironment;
  expect(['client', 'ssr', 'prerender'].filter((name) => runsIn({ name }))).toEqual(['client']);
});
