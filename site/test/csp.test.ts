import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { type BuiltPage, builtPages } from './built.ts';

const pages = builtPages('site', 'states');

function policyOf({ $ }: BuiltPage): Map<string, string[]> {
  const content = $('head meta[http-equiv="content-security-policy" i]').attr('content') ?? '';
  const directives = content
    .split(';')
    .map((each) => each.trim())
    .filter(Boolean)
    .map((each) => each.split(/\s+/));
  return new Map(directives.map(([name = '', ...values]) => [name, values]));
}

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/** Data in a script element is not run and needs no permission. */
const isRun = (type: string | undefined) => !type || /^(module|text\/javascript|application\/javascript)$/.test(type);

test.each(pages)('$folder $path states the whole policy', (page) => {
  const policy = policyOf(page);
  const { 'script-src': scripts = [], 'style-src': styles = [], ...rest } = Object.fromEntries(policy);
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
  const policy = policyOf(page);
  const inline = (selector: string) => page.$(selector).toArray();
  const scripts = inline('script:not([src])').filter(({ attribs }) => isRun(attribs.type));
  const refused = [
    ...scripts.filter((element) => !policy.get('script-src')?.includes(hash(page.$(element).html() ?? ''))),
    ...inline('style').filter((element) => !policy.get('style-src')?.includes(hash(page.$(element).html() ?? ''))),
  ];
  expect(refused.map((element) => page.$.html(element))).toEqual([]);
});

test.each(pages)(
  '$folder $path has no style attribute and no handler in an attribute: no hash would allow them',
  (page) => {
    const written = page
      .$('*')
      .toArray()
      .flatMap(({ attribs }) => Object.keys(attribs))
      .filter((name) => name === 'style' || name.startsWith('on'));
    expect(written).toEqual([]);
  },
);

test.each(pages)('$folder $path puts the policy before anything it governs, and sends no referrer', ({ $ }) => {
  const head = $('head').children().toArray();
  const policy = head.findIndex(({ attribs }) => attribs['http-equiv']?.toLowerCase() === 'content-security-policy');
  const governed = head.findIndex(
    ({ name, attribs }) => name === 'script' || name === 'style' || attribs.rel === 'stylesheet',
  );
  expect(policy).toBeGreaterThanOrEqual(0);
  expect(policy).toBeLessThan(governed);
  expect($('meta[name=referrer]').attr('content')).toBe('no-referrer');
});

test('among the states stands an inline script, so that the check of hashes has something to refuse', () => {
  const inline = pages.flatMap(({ $ }) => $('script:not([src])').toArray());
  expect(inline).not.toHaveLength(0);
});
