import type { Page } from 'playwright-core';

/**
 * Loads the page again with a clock that stands still. Unlike the browser driver's own still clock this leaves `Date` a
 * class to build on, as the library that counts months does to keep clear of the local zone.
 */
export async function reloadAt(page: Page, moment: string): Promise<void> {
  await page.addInitScript((time) => {
    globalThis.Date = new Proxy(Date, {
      construct: (real, given, made) => Reflect.construct(real, given.length ? given : [time], made),
      get: (real, key) => (key === 'now' ? () => time : Reflect.get(real, key)),
    });
  }, Date.parse(moment));
  await page.reload();
}
