import type { BrowserContextOptions, Page, Request } from 'playwright-core';
import { expect, test } from 'vitest';
import { visitor } from './visit.ts';

const visit = visitor();
const elsewhere = 'https://www.bmkg.go.id/';

/** From the list of pages to a sensitive one; the page elsewhere is answered here. */
async function open(options: BrowserContextOptions = {}) {
  const { page } = await visit('states', '/', options);
  const left: Request[] = [];
  await page.context().route(`${elsewhere}**`, (route) => {
    left.push(route.request());
    return route.fulfill({ contentType: 'text/html', body: '<title>Cuaca</title>' });
  });
  await page.locator('a[href="/peka/"]').first().click();
  await page.waitForURL('**/peka/');
  return { page, left };
}

async function backLeadsToTheListOf(page: Page) {
  await page.goBack();
  expect(new URL(page.url()).pathname).toBe('/');
}

test('one press leaves: the page is gone from the history, and the other page does not learn where one came from', async () => {
  const { page, left } = await open();
  expect(await page.title()).toBe('Panduan untuk keluarga · Keluarga');
  await page.getByRole('link', { name: 'Tutup halaman ini' }).click();
  await page.waitForURL(elsewhere);
  expect(left.map((request) => request.headers().referer)).toEqual([undefined]);
  await backLeadsToTheListOf(page);
});

test('the bar stays in sight, is 48 px high, and covers nothing that has the focus or is led to', async () => {
  const { page } = await open();
  const bar = page.locator('.keluar a');
  for (const link of await page.locator('main a:visible').all()) {
    await link.focus();
    const [above, box] = [await bar.boundingBox(), await link.boundingBox()];
    expect(above).toMatchObject({ y: 0 });
    expect(above?.height).toBeGreaterThanOrEqual(48);
    expect(box?.y).toBeGreaterThanOrEqual(above?.height ?? 0);
  }
  await page.locator('.toc a').last().click();
  const chapter = page.locator(new URL(page.url()).hash);
  expect((await chapter.boundingBox())?.y).toBeGreaterThanOrEqual(48);
});

test('reading a chapter and going to the content make no step to come back to', async () => {
  const { page } = await open();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('isi');
  await page.locator('.toc a').first().press('Enter');
  expect(new URL(page.url()).hash).not.toBe('');
  await page.locator('#keluar').press('Enter');
  await page.waitForURL(elsewhere);
  await backLeadsToTheListOf(page);
});

test('Shift three times leaves; Shift with other keys does not', async () => {
  const { page, left } = await open();
  for (const key of ['Shift', 'Shift+Tab', 'Shift', 'Shift+A', 'Shift', 'Shift']) await page.keyboard.press(key);
  expect(left).toEqual([]);
  expect(new URL(page.url()).pathname).toBe('/peka/');
  await page.keyboard.press('Shift');
  await page.waitForURL(elsewhere);
});

test('the page is blank even where the other one does not come, and whole again when a browser shows it once more', async () => {
  const { page } = await open();
  await page.context().unroute(`${elsewhere}**`);
  await page.context().route(`${elsewhere}**`, (route) => route.fulfill({ status: 204 }));
  await page.locator('#keluar').click();
  expect(await page.locator('h1').isVisible()).toBe(false);
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  expect(await page.locator('h1').isVisible()).toBe(true);
});

test('without script the bar is a plain link', async () => {
  const { page, left } = await open({ javaScriptEnabled: false });
  await page.getByRole('link', { name: 'Tutup halaman ini' }).click();
  await page.waitForURL(elsewhere);
  expect(left.map((request) => request.headers().referer)).toEqual([undefined]);
});

test('a visit leaves no colour on the link that leads there', async () => {
  const { page } = await open();
  await page.goBack();
  const rules = await page.evaluate(() =>
    Array.from(document.styleSheets).flatMap((sheet) => Array.from(sheet.cssRules, ({ cssText }) => cssText)),
  );
  expect(rules.filter((rule) => rule.includes('pintu__peka') && rule.includes('color: var(--link)'))).toHaveLength(1);
  expect(await page.locator('.pintu__peka a[href="/peka/"]').count()).toBe(1);
});
