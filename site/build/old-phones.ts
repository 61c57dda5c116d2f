import { transform } from 'esbuild';
import { minify } from 'terser';

/** The oldest browser that runs the site's scripts: Android phones that stopped receiving updates. */
const oldestBrowser = ['chrome80', 'es2020'];

/**
 * It reads optional chains, which esbuild otherwise rewrites at length for a fault of theirs with spread arguments;
 * a test of the built scripts looks for those.
 */
const supported = { 'optional-chain': true };

/** What the plugin reads of a built file. */
interface BuiltFile {
  readonly type: 'chunk' | 'asset';
  code?: string;
}

/** Rewrites each script of a bundle, in place, and makes it small: a checker is to load where data are dear. */
export async function rewriteScripts(bundle: Record<string, BuiltFile>): Promise<void> {
  for (const file of Object.values(bundle)) {
    if (file.type !== 'chunk' || file.code === undefined) continue;
    const { code } = await transform(file.code, { target: oldestBrowser, supported, format: 'esm' });
    const small = await minify(code, { module: true, ecma: 2020, compress: { passes: 3 } });
    file.code = small.code ?? code;
  }
}

/** A Vite plugin for {@link oldestBrowser}: after the minifier, which writes for the newest, and before Astro copies scripts into pages. */
export function oldPhones() {
  return {
    name: 'keluarga:old-phones',
    applyToEnvironment: (environment: { readonly name: string }) => environment.name === 'client',
    generateBundle: {
      order: 'pre' as const,
      handler: (_options: unknown, bundle: Record<string, BuiltFile>) => rewriteScripts(bundle),
    },
  };
}
