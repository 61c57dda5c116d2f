import { gzipSync } from 'node:zlib';
import { parse } from 'acorn';
import { expect, test } from 'vitest';
import { type BuiltPage, builtPages, loadedBy, readBuilt } from './built.ts';
import { scriptsOf } from './scripts.ts';

const kilobyte = 1024;

/** Gzipped bytes of a first visit, by kind of page. */
const budgets = {
  checker: { page: 45 * kilobyte, script: 30 * kilobyte },
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

test('what a script imports later is counted too', () => {
  const page = pages.find(({ path }) => path === '/skrip-luar/') as BuiltPage;
  expect([...scriptsOf(page).values()].join()).toContain('Datang kemudian.');
});
