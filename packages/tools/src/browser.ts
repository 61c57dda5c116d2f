import { existsSync } from 'node:fs';
import { type Browser, chromium, type LaunchOptions } from 'playwright-core';
import { bundledChromium } from './bundled-chromium.ts';

const systemBrowsers = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** No request of the browser's own may show up beside those of the page. */
const quiet = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-gpu',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
];

/** Starts a headless browser. The caller closes it. @throws with the fix where there is none: a browser test never skips. */
export async function launchBrowser(options?: FindOptions): Promise<Browser> {
  return chromium.launch({ args: quiet, ...(await findBrowser(options)) });
}

/** What `findBrowser` looks at, each replaceable in a test. */
export interface FindOptions {
  readonly chosen?: string | undefined;
  readonly system?: readonly string[];
  readonly platform?: NodeJS.Platform;
}

/** In this order: `CHROME_PATH`, a Chrome or Chromium of the system, on Linux the one bundled in an npm package. */
export async function findBrowser({
  chosen = process.env.CHROME_PATH,
  system = systemBrowsers,
  platform = process.platform,
}: FindOptions = {}): Promise<LaunchOptions> {
  if (chosen && !existsSync(chosen)) throw new Error(`CHROME_PATH names no file: ${chosen}. Correct it, or unset it.`);
  const executablePath = chosen || system.find((path) => existsSync(path));
  if (executablePath) return { executablePath };
  if (platform === 'linux') return bundledChromium();
  throw new Error('No browser found. Install Google Chrome, or set CHROME_PATH to a Chrome or Chromium.');
}
