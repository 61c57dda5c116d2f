import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { type BuiltPage, builtPages, elementsOf } from './built.ts';
import { isRun } from './scripts.ts';

const pages = builtPages('site', 'states');

/** The sources of each directive. */
function policyOf({ $ }: BuiltPage): Record<string, readonly string[]> {
  const content = $('head meta[http-equiv="content-security-policy" i]').attr('content') ?? '';
  const directives = content.split(';').map((directive) => directive.trim());
  return Object.fromEntries(
    directives.filter(Boolean).map((directive) => {
      const [name, ...sources] = directive.split(/\s+/);
      return [name, sources];
    }),
  );
}

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const inlineScripts = (page: BuiltPage) =>
  elementsOf(page, 'script:not([src])').filter(({ attributes }) => isRun(attributes.type));

test.each(pages)('$folder $path states the whole policy', (page) => {
  const { 'script-src': scripts = [], 'style-src': styles = [], ...rest } = policyOf(page);
  expect(rest).toEqual({
    'default-src': ["'self'"],
    'connect-src': ["'none'"],
    'img-src': ["'self'", 'data:'],
    'form-action': ["'none'"],
    'base-uri': ["'none'"],
    'object-src': ["'none'"],
  });
  for (const source of [...scripts, ...styles]) expect(source).toMatch(/^'(self|sha256-[\w+/]{43}=)'$/);
});

test.each(pages)('$folder $path allows each of its inline scripts and styles by hash', (page) => {
  const { 'script-src': scripts = [], 'style-src': styles = [] } = policyOf(page);
  const refused = [
    ...inlineScripts(page).filter(({ inner }) => !scripts.includes(hash(inner))),
    ...elementsOf(page, 'style').filter(({ inner }) => !styles.includes(hash(inner))),
  ];
  expect(refused).toEqual([]);
});

test.each(pages)('$folder $path has no style and no handler in an attribute: no hash would allow them', (page) => {
  const names = elementsOf(page, '*').flatMap(({ attributes }) => Object.keys(attributes));
  expect(names.filter((name) => name === 'style' || name.startsWith('on'))).toEqual([]);
});

test.each(pages)('$folder $path puts the policy before anything it governs, and sends no referrer', (page) => {
  const policy = page.html.search(/http-equiv="content-security-policy"/i);
  const governed = page.html.search(/<script|<style|rel="stylesheet"/);
  expect(policy).toBeGreaterThan(0);
  expect(policy).toBeLessThan(governed);
  expect(page.$('meta[name=referrer]').attr('content')).toBe('no-referrer');
});

test('among the states stands an inline script, so that the check of hashes has something to refuse', () => {
  expect(pages.flatMap(inlineScripts)).not.toHaveLength(0);
});
