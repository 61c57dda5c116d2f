import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { builtPages } from '../built.ts';
import { phone, type Visit, visitor } from './visit.ts';

const visit = visitor();
const pages = builtPages('site', 'states').map(({ folder, path }) => ({ folder, path }));

describe.each(pages)('$folder $path', ({ folder, path }) => {
  let opened: Visit;
  beforeAll(async () => {
    opened = await visit(folder, path);
  });
  afterAll(() => opened?.page.context().close());

  test('the first Tab stops at the skip link, which leads past the head', async () => {
    const { page } = opened;
    await page.keyboard.press('Tab');
    const skip = page.locator('.skip');
    expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
    expect((await skip.boundingBox())?.y).toBeGreaterThanOrEqual(0);
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('isi');
  });

  test('needs no sideways scroll, down to 320 px', async () => {
    for (const width of [phone.width, 320]) {
      await opened.page.setViewportSize({ ...phone, width });
      expect(await opened.page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });

  test('on paper it is white, says what it is not, and leaves out what cannot be clicked', async () => {
    const { page } = opened;
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const note = page.locator('.catatan').filter({ visible: true });
    expect(await note.textContent()).toMatch(/bukan surat keterangan|not an official letter/);
    expect(await page.locator('nav, .tombol').filter({ visible: true }).count()).toBe(0);
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(ground).toBe('rgb(255, 255, 255)');
  });

  test('has asked only its own host by then, set no cookie, and the console is empty', async () => {
    const { page, complaints, requests, origin } = opened;
    expect(requests.filter((address) => !address.startsWith(`${origin}/`))).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
  });

  test('can be read without script', async () => {
    const { page, complaints } = await visit(folder, path, { javaScriptEnabled: false });
    expect(await page.locator('h1').first().isVisible()).toBe(true);
    expect(await page.locator('main').locator('p, dd, li').filter({ visible: true }).count()).toBeGreaterThan(0);
    expect(await page.locator('footer').isVisible()).toBe(true);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
