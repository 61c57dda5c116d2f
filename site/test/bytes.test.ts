import { gzipSync } from 'node:zlib';
import { parse } from 'acorn';
import { expect, test } from 'vitest';
import { type BuiltPage, builtPages, loadedBy, readBuilt } from './built.ts';
import { scriptsOf } from './scripts.ts';

const kilobyte = 1024;

/** Gzipped bytes of a first visit, by kind of page. */
const budgets = {
  /** Too much, until results are loaded after the first question: one pipeline, dates, parents and cases came in since 37. */
  checker: { page: 60 * kilobyte, script: 44 * kilobyte },
  guide: { page: 20 * kilobyte, script: 2 * kilobyte },
  tool: { page: 45 * kilobyte, script: 30 * kilobyte },
  law: { page: 45 * kilobyte, script: 2 * kilobyte },
};

const pages = builtPages('site', 'states');
const kinds = { cek: 'checker', alat: 'tool', hukum: 'law', kalender: 'tool' } as const;
const kindOf = ({ path }: BuiltPage) =>
  kinds[(path.replace(/^\/en/, '').split('/')[1] ?? '') as keyof typeof kinds] ?? 'guide';
const packed = (contents: Iterable<string | Buffer>) =>
  [...contents].reduce((sum, content) => sum + gzipSync(content, { level: 9 }).length, 0);

test.each(pages)('$folder $path keeps to its budget', (page) => {
  const budget = budgets[kindOf(page)];
  const scripts = scriptsOf(page);
  const files = new Set([...loadedBy(page), ...scripts.keys()].filter((address) => address.startsWith('/')));
  const contents = [...files].map((address) => readBuilt(page.folder, address));
  expect(packed(scripts.values())).toBeLessThanOrEqual(budget.script);
  expect(packed([page.html, ...contents])).toBeLessThanOrEqual(budget.page);
});

test.each(pages)('$folder $path: a browser of 2020 reads its scripts', (page) => {
  for (const code of scriptsOf(page).values())
    expect(() => parse(code, { ecmaVersion: 2020, sourceType: 'module' })).not.toThrow();
});

/** Optional calls with spread arguments, which Chrome 80 to 90 reads wrongly. */
const spreadCalls = (node: unknown, optional = false): number => {
  if (typeof node !== 'object' || node === null) return 0;
  const { type, arguments: args } = node as { type?: string; arguments?: { type: string }[] };
  const within = optional || type === 'ChainExpression';
  const own = type === 'CallExpression' && within && args?.some((each) => each.type === 'SpreadElement') ? 1 : 0;
  const below = Object.entries(node).map(([key, each]) =>
    spreadCalls(each, within && ['expression', 'callee', 'object'].includes(key)),
  );
  return own + below.reduce((sum, each) => sum + each, 0);
};

test.each(pages)('$folder $path: no script spreads arguments into an optional call', (page) => {
  for (const code of scriptsOf(page).values())
    expect(spreadCalls(parse(code, { ecmaVersion: 2020, sourceType: 'module' }))).toBe(0);
});

test('such a call would be found, and others are not', () => {
  const count = (code: string) => spreadCalls(parse(code, { ecmaVersion: 2020 }));
  expect(['a?.b(...c)', 'a?.(...c)', 'a?.b.c(...d, 1)', 'a?.b(c)', 'a.b(...c)', 'a?.b(d(...c))'].map(count)).toEqual([
    1, 1, 1, 0, 0, 0,
  ]);
});

test('what a script imports later is counted too', () => {
  const page = pages.find(({ path }) => path === '/skrip-luar/') as BuiltPage;
  expect([...scriptsOf(page).values()].join()).toContain('Datang kemudian.');
});
