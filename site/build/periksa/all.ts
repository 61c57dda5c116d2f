import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { checkers } from '../../src/checkers.ts';
import type { Fault } from './fault.ts';
import { guideFaults } from './guide.ts';

const folder = 'src/content/panduan';

/** Faults in every guide of a site; `root` is the site's folder. */
export function allFaults(root: string): Fault[] {
  const files = readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll(sep, '/'))
    .filter((file) => file.endsWith('.mdx'))
    .sort();
  const addresses = new Set([...pagesIn(join(root, 'src/pages')), ...guidesAt(files)]);
  return files.flatMap((file) =>
    guideFaults(`${folder}/${file}`, readFileSync(join(root, folder, file), 'utf8'), addresses),
  );
}

/** The addresses of the pages a guide may link to, the checkers among them. */
function pagesIn(pages: string): string[] {
  const fixed = readdirSync(pages, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll(sep, '/'))
    .filter((file) => /^[^[]+\.astro$/.test(file) && file !== '404.astro')
    .map((file) => `/${file.replace(/(?:^|(?<=\/))index\.astro$|\.astro$/, (end) => (end === '.astro' ? '/' : ''))}`);
  return [...fixed, ...checkers.flatMap(({ id }) => [`/cek/${id}/`, `/en/cek/${id}/`])];
}

const guidesAt = (files: readonly string[]): string[] =>
  files.map((file) => {
    const [language, name = ''] = file.replace(/\.mdx$/, '').split('/');
    return `${language === 'en' ? '/en' : ''}/panduan/${name}/`;
  });
