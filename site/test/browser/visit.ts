import { launchBrowser } from '@keluarga/tools/browser';
import { type Served, serve } from '@keluarga/tools/serve';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { type BuiltPage, folders } from '../built.ts';

/** Milliseconds that a busy machine may take for one step: a wait ends when the page says so, and this only ends a test that hangs. */
const PATIENCE = 120_000;

/** A narrow phone. */
export const phone = { width: 360, height: 740 };

/** A page in a browser, with all that it complained about and asked for since it was opened. */
export interface Visit {
  readonly page: Page;
  readonly complaints: readonly string[];
  readonly requests: readonly string[];
  readonly origin: string;
}

/** Serves both folders and starts one browser for a test file; gives the function that opens a page. The pages close with the browser. */
export function visitor() {
  let browser: Browser;
  let served: Record<BuiltPage['folder'], Served>;
  beforeAll(async () => {
    const [site, states] = await Promise.all([serve(folders.site), serve(folders.states)]);
    served = { site, states };
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    await Promise.all([served?.site.close(), served?.states.close()]);
  });

  return async (folder: BuiltPage['folder'], path: string, options: BrowserContextOptions = {}): Promise<Visit> => {
    const context = await browser.newContext({ viewport: phone, ...options });
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    const complaints: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => message.type() !== 'log' && complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    context.on('request', (request) => requests.push(request.url()));
    await page.goto(served[folder].url + path);
    return { page, complaints, requests, origin: served[folder].url };
  };
}
