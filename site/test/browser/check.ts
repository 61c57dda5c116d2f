import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import { reloadAt } from './clock.ts';
import type { Visit, visitor } from './visit.ts';

/** The day on which every journey is made. */
export const on = '2026-11-24';

/** Opens a checker on that day, and begins. */
export async function begin(visit: ReturnType<typeof visitor>, path: string, options: BrowserContextOptions = {}) {
  const visited = await visit('site', path, options);
  const { page } = visited;
  await reloadAt(page, `${on}T03:00:00Z`);
  await page.locator('#mulai').press('Enter');
  return visited;
}

/** Waits until the heading of the screen says so: a step of the browser's history comes when it comes. */
export const headed = (page: Page, text: string | null) =>
  page.waitForFunction((said) => document.querySelector('.cek h1')?.textContent === said, text);

/** Waits until the opening of a checker stands there. */
export const opened = (page: Page) => page.locator('#buka').waitFor();

/** Whatever was done: nothing left the device but the page's own files, and the console is empty. */
export async function isSilent({ page, complaints, requests, origin }: Visit) {
  expect(complaints).toEqual([]);
  expect(requests.filter((address) => !address.startsWith(`${origin}/`) || address.includes('?'))).toEqual([]);
  expect(await page.evaluate(() => location.search + location.hash)).toBe('');
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length)).toBe(0);
}
