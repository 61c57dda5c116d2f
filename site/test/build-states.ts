import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'astro';
import { folders } from './built.ts';

/** Builds the component states. The site itself is tested as it was built. @throws when it was not. */
export default async function buildStates(): Promise<void> {
  if (!existsSync(folders.site)) throw new Error('Nothing built: run `npm run build` first.');
  await build({ root: fileURLToPath(new URL('states', import.meta.url)), logLevel: 'error' });
}
