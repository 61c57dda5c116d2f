import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { isSilent } from './check.ts';
import { reloadAt } from './clock.ts';
import { visitor } from './visit.ts';

const visit = visitor();

async function open(at: string, timezoneId: string, path = '/kalender/') {
  const visited = await visit('site', path, { timezoneId });
  await reloadAt(visited.page, at);
  return visited;
}

const states = (page: Page) => page.locator('#dekat strong').allInnerTexts();
const status = (page: Page) => page.getByRole('status').innerText();

/** One moment, and three days of the month. The register of October is due by 3 November. */
test.each([
  ['Pacific/Pago_Pago', '1 hari lagi'],
  ['Asia/Makassar', 'Hari ini'],
  ['Pacific/Kiritimati', 'Sudah lewat'],
])('in %s the register of October stands as "%s"', async (zone, state) => {
  const { page } = await open('2026-11-03T10:30:00Z', zone);
  const row = page.locator('#dekat li').filter({ hasText: 'untuk Oktober 2026' });
  expect(await row.locator('strong').innerText()).toBe(state);
  expect(await row.innerText()).toContain('paling lambat 3 November 2026. Dari ketua kelompok ke PLKB');
  await page.context().close();
});

test('by keyboard: ticked, given a local day, refused with words where it is none, and downloaded', async () => {
  const visited = await open('2026-11-24T03:00:00Z', 'Asia/Makassar');
  const { page } = visited;
  expect(await states(page)).toEqual([
    'Sudah lewat',
    '9 hari lagi',
    '40 hari lagi',
    '40 hari lagi',
    '71 hari lagi',
    '99 hari lagi',
  ]);
  expect(await status(page)).toBe('Sudah lewat tanggalnya: 1 laporan. Berikutnya 3 Desember 2026.');
  const first = page.getByRole('checkbox', { name: /^R.I.UPPKA .* untuk Oktober 2026/ });
  await first.press('Space');
  expect((await states(page))[0]).toBe('Sudah disampaikan');
  expect(await first.evaluate((tick) => tick === document.activeElement)).toBe(true);
  expect(await status(page)).toBe('Tidak ada yang lewat tanggalnya. Berikutnya 3 Desember 2026.');
  await first.press('Space');
  expect((await states(page))[0]).toBe('Sudah lewat');
  await first.press('Space');

  const bkb = page.getByLabel(/^BKB .*: tanggal$/);
  await bkb.fill('32');
  await bkb.press('Enter');
  const words = 'Tulis tanggalnya dengan angka, dari 1 sampai 31. Kosongkan bila tidak ada.';
  expect(await page.title()).toMatch(/^Kesalahan: /);
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('ringkasan-salah');
  expect(await page.locator('.kesalahan').allInnerTexts()).toEqual([words]);
  expect(await bkb.inputValue()).toBe('32');
  await page.getByRole('link', { name: words }).press('Enter');
  expect(await bkb.evaluate((field) => field === document.activeElement)).toBe(true);
  await bkb.fill('31');
  await page.getByLabel(/^R\/I\/UPPKA .*: tanggal$/).fill('5');
  await page.getByRole('button', { name: 'Pakai tanggal ini' }).press('Enter');
  expect(await page.locator('.kesalahan').count()).toBe(0);
  expect(await page.title()).not.toMatch(/^Kesalahan/);
  expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Yang dekat');
  expect(await status(page)).toContain('Daftarnya sudah diperbarui.');
  const rows = await page.locator('#dekat li').allInnerTexts();
  const of = (text: string) => rows.filter((row) => row.includes(text)).join();
  expect(of('BKB (Bina Keluarga Balita), untuk Januari 2027')).toContain(
    'paling lambat 28 Februari 2027. tanggal dari Anda, tidak kami periksa',
  );
  expect(of('untuk November 2026')).toContain('paling lambat 5 Desember 2026');
  expect(await first.isChecked()).toBe(true);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Unduh kalender ini' }).press('Enter'),
  ]);
  expect(download.suggestedFilename()).toBe('laporan-kelompok.ics');
  const text = readFileSync(await download.path(), 'utf8');
  const days = [...text.matchAll(/UID:(\S+)@keluarga.*?DTSTART;VALUE=DATE:(\d+)/gs)].map(
    ([, id, day]) => `${id} ${day}`,
  );
  expect(days).toContain('bkb-2027-01 20270228');
  expect(days).toContain('uppka.report.ri-2026-11 20261205');
  expect(days).toContain('uppka.report.k0-2027 20270103');
  expect(text).not.toContain('uppka.report.ri-2026-10');
  await isSilent(visited);
  await page.reload();
  expect(await first.isChecked()).toBe(false);
  expect(await bkb.inputValue()).toBe('');
});

test('without script every date stands in a table, and the file of a year can be had', async () => {
  const { page } = await visit('site', '/en/kalender/', { javaScriptEnabled: false });
  expect(await page.locator('.perlu-skrip').filter({ visible: true }).count()).toBe(0);
  expect(await page.locator('tbody tr').filter({ visible: true }).count()).toBe(26);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page
      .getByRole('link', { name: /^Download the UPPKA reporting dates/ })
      .first()
      .click(),
  ]);
  expect(readFileSync(await download.path(), 'utf8').match(/BEGIN:VEVENT/g)).toHaveLength(13);
});
