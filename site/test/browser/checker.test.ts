import { type Family, instruments } from 'keluarga';
import { expect, test } from 'vitest';
import { answerAll, asked } from './answer.ts';
import { begin, headed, isSilent, on, opened } from './check.ts';
import { visitor } from './visit.ts';

const visit = visitor();
const aid = '/cek/bantuan/';
const knowsNothing: Family = { answeredOn: on };
const h1 = 'main h1:visible';

test.each([
  ['/cek/uppka/', 'Lihat hasil'],
  [aid, 'Lihat hasil'],
  ['/en/cek/uppka/', 'See the result'],
  ['/en/cek/bantuan/', 'See the result'],
])('%s: a family that knows nothing comes to an end, and is never refused', async (path, see) => {
  const visited = await begin(visit, path);
  const { page } = visited;
  const facts = await answerAll(page, knowsNothing);
  expect(new Set(facts).size).toBe(facts.length);
  await page.getByRole('button', { name: see }).press('Enter');
  for (const verdict of await page.locator('.kartu').all()) expect(await verdict.locator('.nada--no').count()).toBe(0);
  expect(await page.locator('.kartu').count()).toBeGreaterThan(0);
  const cited = await page
    .locator('.kartu a.chip')
    .evaluateAll((chips) => chips.map((chip) => chip.getAttribute('href')));
  const places = instruments.map(({ id }) => `${path.startsWith('/en') ? '/en' : ''}/hukum/#${id}`);
  expect(cited.length).toBeGreaterThan(0);
  expect(places).toEqual(expect.arrayContaining(cited));
  await isSilent(visited);
});

test('a couple without contraception reads that nobody may be forced, and is sent to ask', async () => {
  const { page } = await begin(visit, '/cek/uppka/');
  const notes: string[] = [];
  const family: Family = {
    answeredOn: on,
    couples: [{ wifeAge: [30, 35], married: true, method: 'none', wantsToBecomeAcceptor: false }],
    couplesComplete: true,
  };
  await answerAll(page, family, async (fact) => {
    if (!fact.includes('method') && !fact.includes('wants')) return;
    notes.push((await page.locator('.langkah__catatan').textContent()) ?? '');
  });
  expect(notes).toEqual(Array(2).fill(expect.stringContaining('Tidak seorang pun boleh dipaksa')));
  await page.getByRole('button', { name: 'Lihat hasil' }).press('Enter');
  expect(await page.locator('.kartu__kata').textContent()).toContain('Tanyakan ke kelompok UPPKA');
  const result = await page.locator('#cek').innerText();
  for (const part of ['Bila ingin bergabung', 'PLKB', 'musyawarah', '52/2009 pasal 24(2)'])
    expect(result).toContain(part);
  for (const name of ['Baca panduan ikut kelompok', 'Sudah punya kelompok?'])
    expect(await page.locator('#cek').getByRole('link', { name }).getAttribute('target')).toBe('_blank');
});

test('from the first key to the result nothing but the keyboard is needed', async () => {
  const visited = await visit('site', '/cek/uppka/');
  const { page } = visited;
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim());
  const tabTo = async (text: string) => {
    for (let i = 0; i < 30 && (await focused()) !== text; i++) await page.keyboard.press('Tab');
    expect(await focused()).toBe(text);
  };
  const title = await page.title();
  await tabTo('Mulai menjawab');
  await page.keyboard.press('Enter');
  for (let step = 0; step < 10 && (await page.locator('form.langkah').count()); step++) {
    expect(await focused()).toBe(await page.locator(h1).textContent());
    await page.locator('form.langkah input').first().focus();
    await page.keyboard.press('Space');
    await tabTo('Lanjut');
    await page.keyboard.press('Enter');
    expect(await page.title()).toBe(title);
  }
  await tabTo('Lihat hasil');
  await page.keyboard.press('Enter');
  expect(await focused()).toBe('Hasil untuk keluarga Anda');
  expect(await page.title()).toBe(title);
  await isSilent(visited);
});

test('an empty form says what is wrong above and beside the field, takes the focus, and keeps what was typed', async () => {
  const { page } = await begin(visit, aid);
  await page.getByLabel('Anak: berapa?').fill('2a');
  await page.getByRole('button', { name: 'Lanjut' }).press('Enter');
  const words = 'Tulis dengan angka, dari 0 sampai 20.';
  expect(await page.title()).toBe('Kesalahan: Panduan untuk keluarga · Keluarga');
  expect(await page.evaluate(() => document.activeElement?.className)).toBe('ringkasan-salah');
  expect(await page.locator('form .kesalahan').allInnerTexts()).toEqual([words]);
  expect(await page.getByLabel('Anak: berapa?').inputValue()).toBe('2a');
  await page.getByRole('link', { name: words }).press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('j-child');
  await page.getByLabel('Anak: berapa?').fill('2');
  await page.getByRole('button', { name: 'Lanjut' }).press('Enter');
  expect(await page.locator('.ringkasan-salah a').allInnerTexts()).toEqual(['Pilih apakah itu sudah semua.']);
  await page.getByRole('radio', { name: 'Itu sudah semua' }).check();
  await page.getByRole('button', { name: 'Lanjut' }).press('Enter');
  expect(await page.title()).not.toMatch(/^Kesalahan/);
});

test('the button of the browser and the link of the page lead back, and what was answered there can be answered anew', async () => {
  const { page } = await begin(visit, aid);
  const first = await page.locator(h1).textContent();
  await page.getByRole('checkbox', { name: 'Ibu' }).check();
  await page.getByRole('radio', { name: 'Itu sudah semua' }).check();
  await page.getByRole('button', { name: 'Lanjut' }).press('Enter');
  const second = await page.locator(h1).textContent();
  await page.goBack();
  await headed(page, first);
  await page.goForward();
  await headed(page, second);
  await page.getByRole('link', { name: 'Kembali' }).press('Enter');
  await headed(page, first);
  await page.goBack();
  await opened(page);
});

test('an answer is changed from the list of answers, which stands there again with the new one', async () => {
  const { page } = await begin(visit, '/cek/uppka/');
  await answerAll(page, {
    answeredOn: on,
    couples: [{ married: true, wifeAge: 30, method: 'pill', wantsToBecomeAcceptor: false }],
    couplesComplete: true,
  });
  await page.getByRole('button', { name: 'Lihat hasil' }).press('Enter');
  expect(await page.locator('.kartu__kata').textContent()).toContain('Bisa diusulkan');
  await page.getByRole('button', { name: 'Ubah jawaban' }).press('Enter');
  await page.getByRole('link', { name: 'Ubah cara KB sekarang' }).press('Enter');
  expect(await page.getByRole('radio', { name: 'Pil', exact: true }).isChecked()).toBe(true);
  await page.getByRole('radio', { name: 'Tidak memakai' }).check();
  await page.getByRole('button', { name: 'Lanjut' }).press('Enter');
  expect(await page.locator(h1).textContent()).toBe('Periksa jawaban');
  expect(await page.locator('.jawaban').innerText()).toContain('tidak memakai');
  /** Who uses no method may mean to begin: that is asked now. */
  await page.locator('.cek .tombol').press('Enter');
  await answerAll(page, { answeredOn: on, couples: [{ married: true, wantsToBecomeAcceptor: false }] });
  await page.getByRole('button', { name: 'Lihat hasil' }).press('Enter');
  expect(await page.locator('.kartu__kata').textContent()).toContain('Tanyakan ke');
});

test('an answer that is changed may lead to questions that were not needed before', async () => {
  const { page } = await begin(visit, '/cek/uppka/');
  await answerAll(page, { answeredOn: on, couplesComplete: true });
  await page.getByRole('link', { name: 'Ubah ikatan perkawinan' }).press('Enter');
  await page.getByRole('radio', { name: 'Ada, satu pasangan' }).check();
  await page.getByRole('button', { name: 'Lanjut' }).press('Enter');
  await page.getByRole('button', { name: 'Lanjut menjawab' }).press('Enter');
  expect((await asked(page)).fact).toBe('couple.wifeAge');
});

test('a page loaded anew has forgotten everything, and begins again', async () => {
  const visited = await begin(visit, aid);
  const { page } = visited;
  await page.getByRole('checkbox', { name: 'Saya tidak tahu' }).check();
  await page.getByRole('button', { name: 'Lanjut' }).press('Enter');
  await page.reload();
  await opened(page);
  await page.goBack();
  await opened(page);
  expect(await page.locator('form.langkah').count()).toBe(0);
  await isSilent(visited);
});

test('to start again clears the answers and leads to the beginning', async () => {
  const { page } = await begin(visit, '/cek/uppka/');
  await answerAll(page, knowsNothing);
  await page.getByRole('button', { name: 'Lihat hasil' }).press('Enter');
  await page.getByRole('button', { name: 'Mulai lagi dari awal' }).press('Enter');
  await opened(page);
  await page.goForward();
  await opened(page);
});

test('questions that only sharpen the amount come after the answer, and only when asked for', async () => {
  const { page } = await begin(visit, aid);
  const family: Family = {
    answeredOn: on,
    desil: { value: 2, on },
    refusedAid: false,
    members: [
      { id: 'ibu', age: 40, job: 'none', severeDisability: true },
      { id: 'anak-1', age: 10, job: 'none', school: 'sd' },
    ],
    membersComplete: true,
    nobody: { members: ['grossRightsVictim'] },
  };
  await answerAll(page, family);
  await page.getByRole('button', { name: 'Lihat hasil' }).press('Enter');
  const before = await page.locator('.jumlah').first().innerText();
  await page.getByRole('button', { name: 'Perjelas jumlahnya' }).press('Enter');
  await answerAll(page, { ...family, nobody: { members: ['pregnant', 'postpartum', 'grossRightsVictim'] } });
  expect(await page.locator(h1).textContent()).toBe('Hasil untuk keluarga Anda');
  expect(await page.locator('.jumlah').first().innerText()).not.toBe(before);
});
