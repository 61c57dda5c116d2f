import { createReadStream, createWriteStream, existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { fileURLToPath } from 'node:url';
import { createBrotliDecompress } from 'node:zlib';
import type { LaunchOptions } from 'playwright-core';
import { extract } from 'tar-fs';

const archives = resolve(fileURLToPath(import.meta.resolve('@sparticuz/chromium')), '../../bin');
const cache = resolve(import.meta.dirname, '../node_modules/.cache');
const unpacked = join(cache, 'chromium');

/** The Chromium inside an npm package, for a Linux machine without a browser: unpacked once, 200 MB, about 3 seconds. */
export async function bundledChromium(): Promise<LaunchOptions> {
  if (!existsSync(unpacked)) await unpack();
  return {
    executablePath: join(unpacked, 'chromium'),
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(unpacked, 'lib'),
      FONTCONFIG_FILE: join(unpacked, 'fontconfig.xml'),
    },
  };
}

/** Unpacks beside its place and renames into it, so that two processes never see half a browser. */
async function unpack(): Promise<void> {
  await mkdir(cache, { recursive: true });
  const folder = await mkdtemp(join(cache, 'unpacking-'));
  const inflate = (name: string, target: NodeJS.WritableStream) =>
    pipeline(createReadStream(join(archives, name)), createBrotliDecompress(), target);
  await Promise.all([
    inflate('chromium.br', createWriteStream(join(folder, 'chromium'), { mode: 0o755 })),
    inflate('al2023.tar.br', extract(folder)),
    inflate('fonts.tar.br', extract(folder)),
    inflate('swiftshader.tar.br', extract(folder)),
    writeFile(join(folder, 'fontconfig.xml'), fontConfiguration),
  ]);
  await rename(folder, unpacked).catch(() => rm(folder, { recursive: true }));
}

/** The package's own file names folders of another machine. */
const fontConfiguration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${join(unpacked, 'fonts')}</dir>
  <cachedir>${join(unpacked, 'fonts-cache')}</cachedir>
</fontconfig>
`;
