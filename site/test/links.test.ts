import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type BuiltPage, builtPages, elementsOf, folders, loadedBy } from './built.ts';

const pages = builtPages('site', 'states');

const pageAt = (folder: BuiltPage['folder'], path: string) =>
  pages.find((page) => page.folder === folder && page.path === path);

/** Links inside the site, as written. */
const internalLinks = (page: BuiltPage) =>
  elementsOf(page, 'a[href]')
    .map(({ attributes }) => attributes.href ?? '')
    .filter((href) => !/^(https?:|tel:|sms:|mailto:)/.test(href));

test.each(pages.filter(({ folder }) => folder === 'site'))(
  '$path: every link inside the site leads somewhere',
  (page) => {
    expect(internalLinks(page).filter((href) => !leads(page, href))).toEqual([]);
  },
);

test.each(['', '/en'])('every guide stands in the list of guides: %s/panduan/', (start) => {
  const index = `${start}/panduan/`;
  const guides = pages.flatMap(({ folder, path }) =>
    folder === 'site' && path.startsWith(index) && path !== index ? [path] : [],
  );
  const listed = internalLinks(pageAt('site', index) as BuiltPage);
  expect(guides.length).toBeGreaterThan(0);
  expect(guides.filter((path) => !listed.includes(path))).toEqual([]);
});

test.each(pages.filter(({ folder }) => folder === 'site'))('$path: every file it loads is there', (page) => {
  const missing = loadedBy(page).filter((address) => !isFile(join(folders.site, address)));
  expect(missing).toEqual([]);
});

test.each(pages)('$folder $path: no answer can stand in an address of its links', (page) => {
  expect(internalLinks(page).filter((href) => href.includes('?'))).toEqual([]);
});

/** To an existing page by its address with the closing slash, and to an existing id on it. */
function leads(page: BuiltPage, href: string): boolean {
  const { pathname, hash } = new URL(href, `https://site.invalid${page.path}`);
  const target = pageAt(page.folder, pathname);
  if (!target) return pathname !== '/' && isFile(join(folders[page.folder], pathname));
  // In a template: a script puts the id of a text of the law there.
  if (hash === '#qRef') return pathname.endsWith('/hukum/');
  return hash === '' || idsOf(target).get(decodeURIComponent(hash.slice(1))) === 1;
}

const counted = new Map<BuiltPage, ReadonlyMap<string, number>>();

/** How often each id stands on a page, counted once a page. */
function idsOf(page: BuiltPage): ReadonlyMap<string, number> {
  const known = counted.get(page);
  if (known) return known;
  const ids = new Map<string, number>();
  for (const element of page.$('[id]').toArray()) {
    const id = page.$(element).attr('id') ?? '';
    ids.set(id, (ids.get(id) ?? 0) + 1);
  }
  counted.set(page, ids);
  return ids;
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}
