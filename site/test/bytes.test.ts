import { gzipSync } from 'node:zlib';
import { parse } from 'acorn';
import { init, parse as parseImports } from 'es-module-lexer';
import { beforeAll, expect, test } from 'vitest';
import { type BuiltPage, builtPages, loadedBy, readBuilt } from './built.ts';

const kilobyte = 1024;

/** Gzipped bytes of a first visit, by kind of page. */
const budgets = {
  checker: { page: 45 * kilobyte, script: 30 * kilobyte },
  guide: { page: 20 * kilobyte, script: 2 * kilobyte },
};

const pages = builtPages('site', 'states');
const kindOf = ({ path }: BuiltPage) => (/^\/(en\/)?cek\//.test(path) ? 'checker' : 'guide');
const packed = (content: string | Buffer) => gzipSync(content, { level: 9 }).length;

beforeAll(() => init);

test.each(pages)('$folder $path keeps to its budget', (page) => {
  const { page: pageBudget, script: scriptBudget } = budgets[kindOf(page)];
  const scripts = scriptsOf(page);
  const external = [...scripts].filter(([address]) => address.startsWith('/'));
  const others = loadedBy(page).filter((address) => address.startsWith('/') && !scripts.has(address));
  const outside = [...external.map(([, code]) => code), ...others.map((address) => readBuilt(page.folder, address))];
  expect([...scripts.values()].reduce((sum, code) => sum + packed(code), 0)).toBeLessThanOrEqual(scriptBudget);
  expect(outside.reduce((sum, content) => sum + packed(content), packed(page.html))).toBeLessThanOrEqual(pageBudget);
});

test.each(pages)('$folder $path: a browser of 2020 reads its scripts', (page) => {
  for (const code of scriptsOf(page).values())
    expect(() => parse(code, { ecmaVersion: 2020, sourceType: 'module' })).not.toThrow();
});

/** Every script a page may run, by address or by its place on the page, with all that it imports, now or later. */
function scriptsOf(page: BuiltPage): Map<string, string> {
  const found = new Map<string, string>();
  const add = (key: string, code: string) => {
    if (found.has(key)) return;
    found.set(key, code);
    for (const { n: name } of parseImports(code)[0]) {
      const address = name && new URL(name, `https://site.invalid${key.startsWith('/') ? key : page.path}`).pathname;
      if (address) add(address, readBuilt(page.folder, address).toString());
    }
  };
  for (const [place, element] of page.$('script, link[rel=modulepreload]').toArray().entries()) {
    const address = element.attribs.src ?? element.attribs.href;
    if (address) add(address, readBuilt(page.folder, address).toString());
    else if (!element.attribs.type?.includes('json')) add(`inline ${place}`, page.$(element).html() ?? '');
  }
  return found;
}
