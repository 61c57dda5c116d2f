import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { isSilent, on } from './check.ts';
import { reloadAt } from './clock.ts';
import { visitor } from './visit.ts';

const visit = visitor();
const h1 = '.cek h1';

async function open(path: string) {
  const visited = await visit('site', path);
  await reloadAt(visited.page, `${on}T03:00:00Z`);
  return visited;
}

const start = (page: Page, goal: string) => page.locator(`[data-tujuan="${goal}"]`).press('Enter');
const next = (page: Page) => page.locator('form.langkah button').press('Enter');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.id);

/** A day as three fields, or the value of an option. */
type Reply = string | readonly [string, string, string];

async function answer(page: Page, id: string, reply: Reply) {
  expect(await page.locator(`${h1}:visible`).count()).toBe(1);
  if (reply === 'tidak-tahu') await page.locator('.pilihan--lain input').check();
  else if (typeof reply === 'string') await page.locator(`[id="${id}-${reply}"]`).check();
  else
    for (const [i, part] of ['hari', 'bulan', 'tahun'].entries())
      await page.locator(`#${id}-${part}`).fill(reply[i] as string);
  await next(page);
}

async function journey(page: Page, goal: string, replies: Readonly<Record<string, Reply>>) {
  await start(page, goal);
  for (const [id, reply] of Object.entries(replies)) await answer(page, id, reply);
  const text = await page.locator('.cek').innerText();
  await page.getByRole('button', { name: /Mulai lagi|Start again/ }).press('Enter');
  return text;
}

test('by keyboard: what is wrong is told at once, leads to its field, and what was typed stays', async () => {
  const visited = await open('/cek/peserta-kb/');
  const { page } = visited;
  const steps = await page.evaluate(() => history.length);
  const title = await page.title();
  await page.getByRole('button', { name: 'Tanggal kunjungan atau penggantian' }).press('Enter');
  expect(await page.locator(h1).evaluate((heading) => heading === document.activeElement)).toBe(true);
  await next(page);
  const summary = page.locator('.ringkasan-salah');
  expect(await summary.evaluate((box) => box === document.activeElement)).toBe(true);
  await summary.getByRole('link').press('Enter');
  expect(await focused(page)).toBe('dilayani-inject-1m');
  await page.keyboard.press('ArrowDown');
  await next(page);
  expect(await page.title()).toBe(title);

  for (const [typed, field, words] of [
    [['', '', ''], 'hari', 'Isi tanggalnya'],
    [['31', 'April', '2026'], 'hari', 'tidak ada di bulan itu'],
    [['1', 'Septembar', '2026'], 'bulan', 'angka atau nama'],
    [['1', 'September', '26'], 'tahun', 'empat angka'],
    [['25', '11', '2026'], 'tahun', 'belum tiba'],
  ] as const) {
    await answer(page, 'mulai', typed);
    expect(await summary.innerText()).toContain(words);
    await summary.getByRole('link').press('Enter');
    expect(await focused(page)).toBe(`mulai-${field}`);
    expect(await page.locator(`#mulai-${field}`).getAttribute('aria-invalid')).toBe('true');
    expect(await page.locator('#mulai-bulan').inputValue()).toBe(typed[1]);
  }
  await answer(page, 'mulai', ['1', 'September', '2026']);
  expect(await page.locator('.jumlah').allInnerTexts()).toEqual(['24 November 2026 sampai 1 Desember 2026']);
  expect(await page.locator('.cek').innerText()).toContain('Harinya sudah tiba.');

  await page.getByRole('button', { name: 'Ubah jawaban' }).press('Enter');
  expect(await page.locator('#mulai-bulan').inputValue()).toBe('September');
  expect(await page.locator('.kesalahan').count()).toBe(0);
  await answer(page, 'mulai', ['', '', '2025']);
  expect(await page.locator('.kartu').innerText()).toContain('sudah lewat');
  await page.getByRole('button', { name: 'Ubah jawaban' }).press('Enter');
  await page.getByRole('link', { name: 'Kembali' }).press('Enter');
  expect(await page.getByRole('radio', { name: 'Suntik tiga bulan' }).isChecked()).toBe(true);
  await page.getByRole('link', { name: 'Kembali' }).press('Enter');
  expect(await page.locator('#buka h1').evaluate((heading) => heading === document.activeElement)).toBe(true);
  expect(await page.evaluate(() => history.length)).toBe(steps);
  await isSilent(visited);
});

const pus = { kawin: 'yes', umur: '15-49' } as const;
const none = { ...pus, hamil: 'no', cara: 'none' } as const;
const paused = {
  dilayani: 'pill',
  sebelum: 'none',
  pernah: 'yes',
  akhir: 'other',
  layanan: ['24', '11', '2026'],
} as const;

test('each name that a couple or a service may get, what is open, and what is not known', async () => {
  const { page, complaints } = await open('/cek/peserta-kb/');
  for (const [goal, replies, ...words] of [
    ['sebutan', { ...pus, hamil: 'no', cara: 'pill' }, 'Peserta KB aktif', 'Tidak seorang pun boleh dipaksa'],
    ['sebutan', { ...pus, hamil: 'no', cara: 'withdrawal' }, 'Peserta KB aktif', 'Yang belum jelas'],
    ['sebutan', { ...pus, hamil: 'yes' }, 'Sedang hamil', 'Kode H berarti hamil'],
    ['sebutan', { ...none, pernah: 'no', keinginan: 'soon' }, 'Belum pernah memakai KB', 'Kode IAS'],
    [
      'sebutan',
      { ...none, pernah: 'yes', berhenti: ['1', 'mei', '2026'], keinginan: 'later' },
      'Putus pakai',
      'Kode IAT',
    ],
    [
      'sebutan',
      { ...none, pernah: 'yes', berhenti: ['1', '11', '2026'], keinginan: 'no-more' },
      'Belum ada sebutannya',
      'TIAL',
    ],
    [
      'sebutan',
      { ...none, pernah: 'yes', berhenti: ['', 'agustus', '2026'], keinginan: 'later' },
      'Salah satu dari ini',
      'Putus pakai',
    ],
    ['sebutan', { kawin: 'no' }, 'Tidak dihitung sebagai pasangan usia subur'],
    ['sebutan', { kawin: 'yes', umur: '50-50', haid: 'menstruating' }, 'Aturannya belum jelas'],
    ['sebutan', { kawin: 'tidak-tahu' }, 'Belum bisa disebut'],
    ['catatan', { dilayani: 'pill', sebelum: 'pill' }, 'Pelayanan ulang', 'kodenya 4'],
    ['catatan', { dilayani: 'pill', sebelum: 'condom' }, 'Ganti cara', 'kodenya 4'],
    ['catatan', { dilayani: 'pill', sebelum: 'none', pernah: 'no' }, 'Peserta KB baru', 'kodenya 1'],
    ['catatan', { dilayani: 'pill', sebelum: 'none', pernah: 'yes', akhir: 'birth' }, 'Peserta KB baru', 'kodenya 2'],
    ['catatan', { ...paused, berakhir: ['1', '1', '2025'] }, 'Ikut KB kembali', 'kodenya 3'],
    ['catatan', { ...paused, berakhir: ['1', '11', '2026'] }, 'Aturannya belum jelas'],
    [
      'catatan',
      { dilayani: 'tidak-tahu', sebelum: 'tidak-tahu', pernah: 'tidak-tahu' },
      'Belum bisa disebut',
      'apakah pernah',
    ],
    [
      'tanggal',
      { dilayani: 'iud-cut380a', mulai: ['1', '11', '2026'] },
      'Kunjungan periksa berikutnya',
      '1 November 2034',
    ],
    ['tanggal', { dilayani: 'mow' }, 'Tidak ada tanggal untuk dihitung'],
    ['tanggal', { dilayani: 'tidak-tahu' }, 'Lihat kartu Anda'],
    ['tanggal', { dilayani: 'implant-1', mulai: 'tidak-tahu' }, 'kapan mulainya'],
  ] as const) {
    const text = await journey(page, goal, replies as Readonly<Record<string, Reply>>);
    for (const part of words) expect(text, JSON.stringify(replies)).toContain(part);
  }
  expect(complaints).toEqual([]);
});

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function isClean(page: Page) {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const builder = new AxeBuilder({ page }).setLegacyMode();
    const { violations } = await (colorScheme === 'light'
      ? builder.withTags(rules)
      : builder.withRules(['color-contrast'])
    ).analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
    ).toEqual([]);
  }
  for (const width of [360, 320]) {
    await page.setViewportSize({ width, height: 740 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
}

test('in English too: a choice, a day, what is wrong and the result are clean for axe, and narrow', async () => {
  const { page, complaints } = await open('/en/cek/peserta-kb/');
  await start(page, 'tanggal');
  await isClean(page);
  await answer(page, 'dilayani', 'iud-other');
  await answer(page, 'mulai', ['30', 'February', '2026']);
  await isClean(page);
  await answer(page, 'mulai', ['', 'feb', '2026']);
  expect(await page.locator('.kartu').allInnerTexts()).toEqual([
    expect.stringContaining('Next check-up visit'),
    expect.stringContaining('1 February 2029 to 28 February 2031'),
  ]);
  await isClean(page);
  expect(complaints).toEqual([]);
});

test('a page that the browser kept has forgotten the answers when it is shown again', async () => {
  const { page } = await open('/cek/peserta-kb/');
  await start(page, 'sebutan');
  await answer(page, 'kawin', 'yes');
  await page.evaluate(() => dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true })));
  expect(await page.locator('#buka').isVisible()).toBe(true);
  await start(page, 'sebutan');
  expect(await page.locator('input:checked').count()).toBe(0);
});

test('without script every word, method and rule of days stands there, and no button that would do nothing', async () => {
  const { page } = await visit('site', '/cek/peserta-kb/', { javaScriptEnabled: false });
  expect(await page.locator('[data-tujuan]:visible').count()).toBe(0);
  const text = await page.locator('main').innerText();
  for (const part of [
    'Peserta KB aktif',
    'Putus pakai',
    'Ganti cara',
    '28 hari sampai 1 bulan',
    '8 sampai 10 tahun',
    'IAT',
  ])
    expect(text).toContain(part);
});
