import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { isSilent, on } from './check.ts';
import { reloadAt } from './clock.ts';
import { visitor } from './visit.ts';

const visit = visitor();

/** Fills fields by id, and sends the form with the Enter key from the last. */
async function fill(page: Page, values: Readonly<Record<string, string>>) {
  for (const [id, value] of Object.entries(values)) await page.locator(`[id="${id}"]`).fill(value);
  await page.locator(`[id="${Object.keys(values).at(-1)}"]`).press('Enter');
}

const statusOf = (page: Page, tool: string) => page.locator(`#${tool} [role="status"]`).innerText();

test('every sum, by keyboard, from wrong to right', async () => {
  const visited = await visit('site', '/alat/hitung-usaha/');
  const { page } = visited;
  await reloadAt(page, `${on}T03:00:00Z`);

  await fill(page, { 'biaya-materials': '-5', 'biaya-labour': '12.5', 'biaya-units': '0' });
  const summary = page.locator('#biaya .ringkasan-salah');
  expect(await summary.evaluate((box) => box === document.activeElement)).toBe(true);
  expect(await page.title()).toMatch(/^Kesalahan: /);
  expect(await summary.locator('a').allInnerTexts()).toEqual([
    expect.stringMatching(/^Bahan: .*di bawah nol/),
    expect.stringMatching(/^Upah kerja: .*ribuan/),
    expect.stringMatching(/^Biaya lain: .*kosong/),
    expect.stringMatching(/^Jumlah yang bisa dijual: .*dari 1 sampai 1\.000\.000/),
    expect.stringMatching(/^Untung yang diinginkan: .*kosong/),
  ]);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  const field = page.locator('#biaya-materials');
  expect(await field.evaluate((box) => box === document.activeElement)).toBe(true);
  expect(await field.inputValue()).toBe('-5');
  expect(await field.getAttribute('aria-describedby')).toContain('biaya-materials-petunjuk');

  await fill(page, {
    'biaya-materials': 'Rp350.000',
    'biaya-labour': '150000',
    'biaya-other': '60.000',
    'biaya-units': '150',
    'biaya-profit': '30',
  });
  expect(await statusOf(page, 'biaya')).toBe('Biaya per satuan Rp3.734. Harga jual Rp4.855.');
  expect(await summary.count()).toBe(0);
  expect(await page.title()).not.toContain('Kesalahan');
  expect(await field.getAttribute('aria-invalid')).toBeNull();
  await field.fill('1');
  expect(await page.locator('#biaya .alat__hasil').isVisible()).toBe(false);

  await fill(page, { 'impas-price': '5.000', 'impas-perUnit': '5.000', 'impas-fixed': '600.000' });
  expect(await statusOf(page, 'impas')).toContain('tidak bisa tertutup');

  expect(await page.locator('#kas-month').inputValue()).toBe('11');
  await fill(page, { 'kas-opening': '0', 'kas-in-1': '5', 'kas-out-1': '5', 'kas-day-1': '31' });
  expect(await page.locator('#kas .ringkasan-salah a').allInnerTexts()).toEqual([
    'Baris 1: isi uang masuk atau uang keluar, salah satu saja.',
    'Baris 1: tanggal ini tidak ada di bulan itu.',
  ]);
  await page.locator('#kas [data-more]').press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('kas-day-6');
  await fill(page, {
    'kas-out-1': '',
    'kas-in-1': '1.250.000',
    'kas-day-1': '30',
    'kas-out-6': '250.000',
    'kas-day-6': '2',
  });
  expect(await statusOf(page, 'kas')).toBe('Saldo akhir Rp1.000.000.');
  expect(await page.locator('#kas [data-note="short"]').innerText()).toContain('Pada tanggal 2 uang keluar');
  expect(await page.locator('#kas tbody[data-rows] tr').allInnerTexts()).toHaveLength(2);

  await fill(page, { 'pinjaman-principal': '3.000.000', 'pinjaman-months': '10', 'pinjaman-rate': '50' });
  expect(await page.locator('#pinjaman .ringkasan-salah').innerText()).toContain('sebulan atau setahun');
  await page.locator('#pinjaman-per-month').press('Space');
  await page.locator('#pinjaman-rate').press('Enter');
  expect(await page.locator('#pinjaman .ringkasan-salah').innerText()).toContain('dari 0% sampai 41,66%');
  await fill(page, { 'pinjaman-rate': '1,5' });
  expect(await statusOf(page, 'pinjaman')).toContain('Rp3.450.000 dengan bunga tetap, atau Rp3.253.025');

  await fill(page, { 'bagi-reserve': '10', 'bagi-profit': '1.000.000' });
  expect(await page.locator('#bagi .ringkasan-salah').innerText()).toContain('paling sedikit satu anggota');
  await fill(page, { 'bagi-weight-1': '3', 'bagi-weight-2': '2', 'bagi-weight-3': '2' });
  expect(await statusOf(page, 'bagi')).toBe('Rp900.000 untuk anggota, Rp100.000 untuk kas.');

  for (const width of [360, 320]) {
    await page.setViewportSize({ width, height: 740 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  await isSilent(visited);
});

test('one result goes on paper alone; the empty page is a sheet to fill in', async () => {
  const { page } = await visit('site', '/en/alat/hitung-usaha/');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.kosong').isVisible()).toBe(true);
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => {
    window.print = () => undefined;
  });
  await fill(page, { 'impas-price': '5.000', 'impas-perUnit': '3.734', 'impas-fixed': '600.000' });
  expect(await statusOf(page, 'impas')).toBe('Break-even at 474 units, or sales of Rp2.370.000.');
  await page.locator('#impas [data-print]').press('Enter');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.alat').filter({ visible: true }).count()).toBe(1);
  expect(await page.locator('#impas .alat__hasil').isVisible()).toBe(true);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  expect(await page.locator('.alat').filter({ visible: true }).count()).toBe(5);
});
