import { readFileSync } from 'node:fs';
import type { Family } from 'keluarga';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { answerAll } from './answer.ts';
import { on, opened } from './check.ts';
import { reloadAt } from './clock.ts';
import { visitor } from './visit.ts';

const visit = visitor();
const elsewhere = 'https://www.bmkg.go.id/';
/** What neither a tab nor the history may tell. */
const telling =
  /hamil|haid|\bKB\b|kontrasep|kekerasan|melahirkan|nikah|pregnan|menstru|contracep|violence|birth|married|family planning/i;
const family = JSON.parse(
  readFileSync(new URL('../../node_modules/keluarga/examples/pregnant-third-child.json', import.meta.url), 'utf8'),
) as Family;

/** From the first page to another; each title it has from then on is kept. */
async function lead(start: string, path: string) {
  const { page } = await visit('site', start);
  await page
    .context()
    .route(`${elsewhere}**`, (route) => route.fulfill({ contentType: 'text/html', body: '<title>Cuaca</title>' }));
  const titles: string[] = [];
  await page.exposeFunction('keepTitle', (title: string) => titles.push(title));
  await page.addInitScript(() => {
    const keep = (globalThis as unknown as { keepTitle: (title: string) => void }).keepTitle;
    addEventListener('DOMContentLoaded', () => {
      keep(document.title);
      new MutationObserver(() => keep(document.title)).observe(document.head, {
        childList: true,
        subtree: true,
        characterData: true,
      });
    });
  });
  await page.locator(`a[href="${path}"]`).first().click();
  await page.waitForURL(`**${path}`);
  await reloadAt(page, `${on}T03:00:00Z`);
  return { page, titles };
}

/** All that the browser's history holds: titles, the ends of addresses, and what the page keeps with a step. */
async function history(page: Page) {
  const session = await page.context().newCDPSession(page);
  const { entries } = await session.send('Page.getNavigationHistory');
  const told = entries.map(({ title, url }) => `${title} ${new URL(url).search}${new URL(url).hash}`);
  return [...told, JSON.stringify(await page.evaluate(() => window.history.state))];
}

async function isQuiet(page: Page, titles: readonly string[]) {
  expect(titles.length).toBeGreaterThan(0);
  for (const text of [...titles, ...(await history(page))]) expect(text).not.toMatch(telling);
}

async function leavesByKeyboard(page: Page, start: string) {
  for (let press = 0; press < 3; press++) await page.keyboard.press('Shift');
  await page.waitForURL(elsewhere);
  await page.goBack();
  await page.waitForURL(`**${start}`);
  expect(await page.locator('.cek, #cek.cek').count()).toBe(0);
  await page.goForward();
  await page.waitForURL(elsewhere);
}

test.each([
  ['/', '/cek/bantuan/', 'Lihat hasil'],
  ['/', '/cek/uppka/', 'Lihat hasil'],
  ['/en/', '/en/cek/bantuan/', 'See the result'],
  ['/en/', '/en/cek/uppka/', 'See the result'],
])(
  'from %s through %s to the result no title and no step of the history tells what was asked',
  async (start, path, see) => {
    const { page, titles } = await lead(start, path);
    await page.locator('#mulai').press('Enter');
    const facts = await answerAll(page, family);
    await page.getByRole('button', { name: see }).press('Enter');
    const sharper = page.getByRole('button', { name: /Perjelas|clearer/ });
    if (await sharper.count()) {
      await sharper.press('Enter');
      facts.push(...(await answerAll(page, family)));
    }
    expect(facts.some((fact) => /pregnan|method|menstruation|married/i.test(fact))).toBe(true);
    const urgent = page.locator('.hasil > :nth-child(2)');
    expect(await urgent.locator('a[href="tel:112"]').count()).toBe(1);
    await isQuiet(page, titles);
    await leavesByKeyboard(page, start);
  },
);

test.each([
  ['/', '/cek/peserta-kb/'],
  ['/en/', '/en/cek/peserta-kb/'],
])('from %s through %s no title and no step of the history tells what was asked', async (start, path) => {
  const { page, titles } = await lead(start, path);
  for (const goal of ['sebutan', 'catatan', 'tanggal']) {
    await page.locator(`[data-tujuan="${goal}"]`).press('Enter');
    for (let step = 0; step < 20 && (await page.locator('form.langkah').count()); step++) {
      const first = page.locator('form.langkah input[type=radio]').first();
      if (await first.count()) await first.check();
      else await page.locator('.pilihan--lain input').check();
      await page.locator('form.langkah button').press('Enter');
    }
    expect(await page.locator('.cek .sekarang a[href="tel:112"]').count()).toBe(1);
    await page.getByRole('button', { name: /Mulai lagi|Start again/ }).press('Enter');
  }
  await isQuiet(page, titles);
  await leavesByKeyboard(page, start);
});

test('an answer left out is told without a word about the question in the title', async () => {
  const { page, titles } = await lead('/', '/cek/uppka/');
  await page.locator('#mulai').press('Enter');
  await page.locator('form.langkah button').press('Enter');
  expect(await page.title()).toMatch(/^Kesalahan: Panduan untuk keluarga/);
  await isQuiet(page, titles);
});

test('the way out leads past the steps of a checker that was loaded anew in the middle', async () => {
  const { page } = await lead('/', '/cek/bantuan/');
  await page.locator('#mulai').press('Enter');
  await page.locator('.pilihan--lain input').first().check();
  await page.locator('form.langkah button').press('Enter');
  await page.reload();
  await opened(page);
  await page.locator('#mulai').press('Enter');
  await page.locator('#keluar').press('Enter');
  await page.waitForURL(elsewhere);
  await page.goBack();
  await page.waitForURL('**/');
  expect(new URL(page.url()).pathname).toBe('/');
});
