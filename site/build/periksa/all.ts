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
  const addresses = addressesOf(files);
  return files.flatMap((file) =>
    guideFaults(`${folder}/${file}`, readFileSync(join(root, folder, file), 'utf8'), addresses),
  );
}

/** The pages a guide may link to: the fixed ones, the checkers, and the guides. */
function addressesOf(files: readonly string[]): Set<string> {
  const paths = ['', 'tentang/', 'panduan/', ...checkers.map(({ id }) => `cek/${id}/`)];
  const guides = files.map((file) => {
    const [language, name = ''] = file.replace(/\.mdx$/, '').split('/');
    return `${language === 'en' ? '/en' : ''}/panduan/${name}/`;
  });
  return new Set([...paths.flatMap((path) => [`/${path}`, `/en/${path}`]), ...guides]);
}
