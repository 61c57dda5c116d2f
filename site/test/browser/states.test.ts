import { expect, test } from 'vitest';
import { visitor } from './visit.ts';

const visit = visitor();

test('a script of newer syntax runs under the policy', async () => {
  const { page } = await visit('states', '/skrip/');
  expect(await page.locator('#tanda').textContent()).toBe('Sudah berjalan.');
});

test('a question is answered by keyboard and by its accessible names', async () => {
  const { page } = await visit('states', '/langkah/');
  const question = page.getByRole('group', { name: 'Apakah Anda sudah menikah?' });
  const yes = question.getByRole('radio', { name: 'Ya', exact: true });
  expect(await yes.isChecked()).toBe(true);
  await yes.focus();
  await page.keyboard.press('ArrowDown');
  expect(await question.getByRole('radio', { name: 'Tidak', exact: true }).isChecked()).toBe(true);
  await question.getByText('Saya tidak tahu').click();
  expect(await question.getByRole('radio', { name: /^Saya tidak tahu/ }).isChecked()).toBe(true);
  expect(await page.getByRole('button', { name: 'Lanjut' }).isVisible()).toBe(true);
});

test.each(['/langkah/', '/langkah-angka/', '/langkah-salah/', '/panduan/', '/hasil/'])(
  '%s: what a finger touches is at least 48 px high',
  async (path) => {
    const { page } = await visit('states', path);
    const touched = '.tombol, .nomor, .pilihan label, .isian input, .dokumen label, .kembali, .head a, .toc a, summary';
    const small = await page
      .locator(touched)
      .filter({ visible: true })
      .evaluateAll((elements) =>
        elements.filter((element) => element.getBoundingClientRect().height < 48).map((element) => element.outerHTML),
      );
    expect(small).toEqual([]);
  },
);

test('a change link is read aloud with what it changes', async () => {
  const { page } = await visit('states', '/jawaban/');
  expect(await page.getByRole('link', { name: 'Ubah umur istri' }).count()).toBe(1);
});

test('a reason is read aloud with its truth', async () => {
  const { page } = await visit('states', '/hasil/');
  const reasons = await page.locator('.alasan li').allInnerTexts();
  expect(reasons.map((reason) => reason.split(':')[0])).toEqual(['Sesuai', 'Belum diketahui', 'Belum sesuai']);
});

test('with colours forced by the system, borders carry the state', async () => {
  const { page } = await visit('states', '/langkah/', { forcedColors: 'active' });
  const edge = (name: string) =>
    page.getByText(name, { exact: true }).evaluate((label) => getComputedStyle(label).borderTop.split(' ').slice(0, 2));
  expect(await page.locator('.awning').isVisible()).toBe(false);
  expect(await edge('Tidak')).toEqual(['2px', 'solid']);
  expect(await edge('Ya')).toEqual(['4px', 'solid']);
});
