import { expect, test } from 'vitest';
import { findBrowser, launchBrowser } from './browser.ts';

const page = `<!doctype html><title>Keluarga</title><p style="width:100px">Bu Tini</p>`;

test.each([
  ['the first browser found', {}],
  ['the bundled browser', { chosen: '', system: [] }],
])('%s renders a page and runs its script', async (_name, options) => {
  const browser = await launchBrowser(options);
  try {
    const tab = await browser.newPage();
    await tab.setContent(page);
    expect(await tab.title()).toBe('Keluarga');
    expect(await tab.locator('p').evaluate((element) => element.getBoundingClientRect().width)).toBe(100);
  } finally {
    await browser.close();
  }
});

test('a browser named in CHROME_PATH comes first', async () => {
  expect(await findBrowser({ chosen: process.execPath })).toEqual({ executablePath: process.execPath });
});

test('a CHROME_PATH that names no file is an error, not a fallback', async () => {
  await expect(findBrowser({ chosen: '/nowhere/chrome' })).rejects.toThrow('CHROME_PATH names no file');
});

test('where there is no browser and none is bundled, the error says how to get one', async () => {
  await expect(findBrowser({ chosen: '', system: [], platform: 'darwin' })).rejects.toThrow('Install Google Chrome');
});
