import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const INLINE = /<(script|style)\b(?![^>]*\bsrc=)[^>]*>(.*?)<\/\1>/gs;
const HASH = / 'sha256-([\w+/]{43}=)'/g;

/** A page whose policy allows by hash no script or style that does not stand in it; those of files need none. */
export function withLeastPolicy(html: string): string {
  const own = new Set(
    [...html.matchAll(INLINE)].map(([, , text = '']) => createHash('sha256').update(text).digest('base64')),
  );
  return html.replace(HASH, (source, hash: string) => (own.has(hash) ? source : ''));
}

/** Every page is built with the hashes of all pages; this leaves each its own. */
export const leastPolicy = (): AstroIntegration => ({
  name: 'keluarga:least-policy',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const folder = fileURLToPath(dir);
      for await (const page of glob('**/*.html', { cwd: folder })) {
        const html = await readFile(folder + page, 'utf8');
        await writeFile(folder + page, withLeastPolicy(html));
      }
    },
  },
});
