import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { type CheerioAPI, load } from 'cheerio';

/** Where the pages to test stand: the site as published, and every state of its components. */
export const folders = {
  site: join(import.meta.dirname, '../dist'),
  states: join(import.meta.dirname, '../dist-states'),
};

export interface BuiltPage {
  readonly folder: keyof typeof folders;
  /** As in the address bar: `/tentang/`, `/404.html`. */
  readonly path: string;
  readonly html: string;
  readonly $: CheerioAPI;
}

/** Every page that was built, so that a new page is tested without a word here. */
export function builtPages(...from: (keyof typeof folders)[]): BuiltPage[] {
  return from.flatMap((folder) => {
    const files = readdirSync(folders[folder], { recursive: true, encoding: 'utf8' });
    return files
      .filter((file) => file.endsWith('.html'))
      .sort()
      .map((file) => {
        const html = readFileSync(join(folders[folder], file), 'utf8');
        return { folder, path: `/${file.replaceAll(sep, '/')}`.replace(/\/index\.html$/, '/'), html, $: load(html) };
      });
  });
}

/** An element of a page, templates included. */
export interface BuiltElement {
  readonly attributes: Readonly<Record<string, string | undefined>>;
  /** Its inner HTML, as written. */
  readonly inner: string;
}

/** The elements that fit a CSS selector, in the order of the page. */
export const elementsOf = ({ $ }: BuiltPage, selector: string): BuiltElement[] =>
  $(selector)
    .toArray()
    .map((element) => ({ attributes: $(element).attr() ?? {}, inner: $(element).html() ?? '' }));

/** The bytes of a file by its address on the page's own site, such as `/_astro/a.css`. @throws when it is missing. */
export const readBuilt = (folder: BuiltPage['folder'], address: string): Buffer =>
  readFileSync(join(folders[folder], decodeURI(address)));

/** Each thing a page loads by itself, as written in its attributes. */
export function loadedBy(page: BuiltPage): string[] {
  const loaders = 'link[href]:not([rel=canonical]):not([rel=alternate]), [src], [srcset], [poster], object[data]';
  return elementsOf(page, loaders)
    .flatMap(({ attributes: { href, src, poster, data, srcset } }) => [href, src, poster, data, ...sources(srcset)])
    .filter((address) => address !== undefined);
}

const sources = (srcset = ''): (string | undefined)[] =>
  srcset
    .split(',')
    .map((each) => each.trim().split(/\s+/)[0])
    .filter(Boolean);
