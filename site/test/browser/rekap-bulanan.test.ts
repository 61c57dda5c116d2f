import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from 'vitest';
import { isSilent, on } from './check.ts';
import { reloadAt } from './clock.ts';
import { visitor } from './visit.ts';

const visit = visitor();
const head = 'RT\tPUS\tPA\tH\tIAS\tIAT\tTIAL\tKeluarga anggota\tHadir';

test('a table is pasted, mended row by row, summed, checked and copied, by keyboard', async () => {
  const visited = await visit('site', '/alat/rekap-bulanan/', { permissions: ['clipboard-write', 'clipboard-read'] });
  const { page } = visited;
  await reloadAt(page, `${on}T03:00:00Z`);
  const status = page.locator('#rekap > [role="status"]');
  const summary = page.locator('.ringkasan-salah');
  const table = page.locator('#rekap-table');
  expect(await table.isVisible()).toBe(false);
  await page.locator('#rekap-month').fill('10');
  await page.locator('#rekap-way-typed').focus();
  await page.keyboard.press('ArrowDown');
  expect(await page.locator('#rekap-pus').isVisible()).toBe(false);

  await table.fill(
    `${head}\n1\t40\t-\t2\t3\t5\t3\t12\t9\n2\t35\t22\t1\t4\t4\t4\t8\t9,5\nJumlah\t75\t49\t3\t7\t9\t7\t20\t18`,
  );
  await page.getByRole('button', { name: 'Jumlahkan' }).press('Enter');
  expect(await summary.evaluate((box) => box === document.activeElement)).toBe(true);
  expect(await summary.locator('a').allInnerTexts()).toEqual([
    expect.stringMatching(/^Baris 2, kolom 3, Peserta KB aktif: .*0 bila memang nol/),
    expect.stringMatching(/^Baris 3, kolom 9, Keluarga anggota yang hadir: .*bulat/),
    expect.stringMatching(/^Baris 4, kolom 1: .*dua kali/),
  ]);
  await summary.locator('a').nth(1).press('Enter');
  const selected = await table.evaluate((field) => {
    const { value, selectionStart, selectionEnd } = field as HTMLTextAreaElement;
    return value.slice(selectionStart, selectionEnd);
  });
  expect(selected).toBe('2\t35\t22\t1\t4\t4\t4\t8\t9,5');
  expect((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations.map(({ id }) => id)).toEqual([]);

  await table.fill(`${head}\n1\t40\t27\t2\t3\t5\t3\t12\t9\n2\t35\t22\t1\t4\t4\t5\t8\t9`);
  await page.getByRole('button', { name: 'Jumlahkan' }).press('Enter');
  expect(await status.innerText()).toBe('Rekap Oktober 2026 selesai. Ada angka yang perlu diperiksa.');
  expect(await summary.count()).toBe(0);
  const result = page.locator('.alat__hasil');
  expect(await result.locator('[data-duty]').innerText()).toMatch(/sampai 3 November 2026\.\s+Tanggal itu sudah lewat/);
  expect(await result.locator('[data-list]').allInnerTexts()).toEqual([
    expect.stringContaining('Baris 3: bagian-bagiannya 1 lebih banyak'),
    expect.stringContaining('Baris 3: “Keluarga anggota yang hadir”'),
    expect.stringContaining('Baris 1, kolom 1'),
  ]);
  const text = await result.locator('pre').innerText();
  expect(text).toContain('Ini catatan, bukan laporan resmi.\nPUS (pasangan usia subur): 75\n');
  await page.getByRole('button', { name: 'Salin teks' }).press('Enter');
  await page.getByText('Teks sudah disalin.').waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
  expect((await new AxeBuilder({ page }).setLegacyMode().analyze()).violations.map(({ id }) => id)).toEqual([]);

  for (const width of [360, 320]) {
    await page.setViewportSize({ width, height: 740 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
  await table.fill('');
  expect(await result.isVisible()).toBe(false);
  await isSilent(visited);
});

test('typed numbers are checked, and where the clipboard is closed the text is selected', async () => {
  const { page } = await visit('site', '/en/alat/rekap-bulanan/');
  await page.getByRole('button', { name: 'Sum up' }).press('Enter');
  expect(await page.locator('.ringkasan-salah a').allInnerTexts()).toEqual(['Fill in one number at least.']);
  const counts = { pus: '1.100', pa: '70', hamil: '5', ias: '10', iat: '10', tial: '1.005' };
  for (const [column, count] of Object.entries(counts)) await page.locator(`#rekap-${column}`).fill(count);
  await page.locator('#rekap-tial').press('Enter');
  expect(await page.locator('#rekap > [role="status"]').innerText()).toMatch(/The numbers agree\.$/);
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
  await page.getByRole('button', { name: 'Copy the text' }).press('Enter');
  await page.getByText('The text is selected.').waitFor();
  expect(await page.evaluate(() => String(getSelection()))).toContain('Couples of reproductive age (PUS): 1.100');
});
