import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { root } from './paths.ts';

/** What a browser would load of some modules of the workspace. */
export interface Bundle {
  /** Bytes, minified, after gzip at level 9. */
  readonly gzip: number;
  /** The files it was made from, relative to the workspace. */
  readonly inputs: readonly string[];
}

/** Bundles exports of the files, named from the workspace's folder: all, or some by name. @throws where one needs Node. */
export async function bundle(files: readonly string[], names?: readonly string[]): Promise<Bundle> {
  const what = names ? `{ ${names.join(', ')} }` : '*';
  const { outputFiles, metafile } = await build({
    stdin: { contents: files.map((file) => `export ${what} from './${file}';`).join('\n'), resolveDir: root },
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const code = outputFiles[0]?.contents ?? new Uint8Array();
  return { gzip: gzipSync(code, { level: 9 }).length, inputs: Object.keys(metafile.inputs) };
}
