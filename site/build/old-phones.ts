import { transform } from 'esbuild';

/** The oldest browser that runs the site's scripts: Android phones that stopped receiving updates. */
export const oldestBrowser = 'chrome80';

/** What the plugin reads of a built file. */
interface BuiltFile {
  readonly type: 'chunk' | 'asset';
  code?: string;
}

/** A Vite plugin that rewrites client scripts for {@link oldestBrowser}, after the minifier: Astro builds them for the newest browsers only. */
export function oldPhones() {
  return {
    name: 'keluarga:old-phones',
    enforce: 'post' as const,
    applyToEnvironment: (environment: { readonly name: string }) => environment.name === 'client',
    async generateBundle(_options: unknown, bundle: Record<string, BuiltFile>): Promise<void> {
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk' || file.code === undefined) continue;
        const { code } = await transform(file.code, { target: oldestBrowser, format: 'esm', minify: true });
        file.code = code.trimEnd();
      }
    },
  };
}
