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

/** The bytes of a file by its address on the page's own site, such as `/_astro/a.css`. @throws when it is missing. */
export const readBuilt = (folder: keyof typeof folders, address: string): Buffer =>
  readFileSync(join(folders[folder], decodeURI(address)));

/** Each thing a page loads by itself, as written in its attributes. */
export function loadedBy({ $ }: BuiltPage): string[] {
  const selector = 'link[href]:not([rel=canonical]):not([rel=alternate]), [src], [srcset], [poster], object[data]';
  return $(selector)
    .toArray()
    .flatMap(({ attribs }) => [attribs.href, attribs.src, attribs.poster, attribs.data, ...sources(attribs.srcset)])
    .filter((address) => address !== undefined);
}

const sources = (srcset = ''): (string | undefined)[] =>
  srcset
    .split(',')
    .map((each) => each.trim().split(/\s+/)[0])
    .filter(Boolean);
