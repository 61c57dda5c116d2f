import { AxeBuilder } from '@axe-core/playwright';
import type { Family } from 'keluarga';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { answerAll, asked } from './answer.ts';
import { begin, on } from './check.ts';
import { visitor } from './visit.ts';

const visit = visitor();
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** All rules in light; in dark only those that colours can break. */
async function faults(page: Page) {
  await page.emulateMedia({ colorScheme: 'light' });
  const light = await axe(page).withTags(rules).analyze();
  await page.emulateMedia({ colorScheme: 'dark' });
  const dark = await axe(page).withRules(['color-contrast', 'link-in-text-block']).analyze();
  return [...light.violations, ...dark.violations].map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
  );
}

const axe = (page: Page) => new AxeBuilder({ page }).setLegacyMode();

async function isNarrow(page: Page) {
  for (const width of [360, 320]) {
    await page.setViewportSize({ width, height: 740 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  }
}

const family = {
  answeredOn: on,
  desil: { value: 2, on },
  members: [
    { id: 'ibu', age: 40, job: 'wage' as const, monthlyWage: 2_000_000, pregnant: true, pregnancyNumber: 1 },
    { id: 'ayah', age: 45, job: 'informal' as const },
    { id: 'anak-1', age: [5, 6] as const, job: 'none' as const, school: 'tk' as const },
    { id: 'anak-2', age: 12, job: 'none' as const, school: 'sd' as const },
  ],
  membersComplete: true,
};

test.each(['/cek/bantuan/', '/en/cek/bantuan/'])(
  '%s: every kind of page of a journey is clean for axe in light and dark, and narrow',
  async (path) => {
    const seen = new Set<string>();
    const journey = async (one: Family) => {
      const visited = await begin(visit, path);
      const { page } = visited;
      await answerAll(page, one, async () => {
        const { shape } = await asked(page);
        expect(await page.locator('main h1:visible').count()).toBe(1);
        if (!seen.has(shape) && (path === '/cek/bantuan/' || !seen.size)) expect(await faults(page)).toEqual([]);
        if (!seen.size) {
          await page.locator('form.langkah button').press('Enter');
          expect(await faults(page)).toEqual([]);
        }
        await isNarrow(page);
        seen.add(shape);
      });
      return visited;
    };
    /** Of adults alone it is asked who has a disability; of a KK of this place what is earned. */
    const adults = (['ibu', 'ayah'] as const).map((id) => ({ id, age: 40, job: 'informal' as const, pregnant: false }));
    await journey({ answeredOn: on, desil: { value: 2, on }, members: adults, membersComplete: true });
    const { page, complaints } = await journey({ ...family, card: 'here' });
    expect([...seen].sort()).toEqual(['choice', 'kinds', 'number', 'people', 'ranges', 'who', 'whose', 'yes-no']);
    expect(await faults(page)).toEqual([]);
    await isNarrow(page);
    await page.locator('.cek .tombol').press('Enter');
    expect(await page.locator('.cek a[href*="/panduan/pkh/#"]').count()).toBe(3);
    await page
      .locator('.kartu details')
      .first()
      .evaluate((details) => details.setAttribute('open', ''));
    expect(await faults(page)).toEqual([]);
    await isNarrow(page);
    expect(complaints).toEqual([]);
  },
  180_000,
);

test('the result on paper says what it is, in full and without buttons', async () => {
  const { page } = await begin(visit, '/cek/bantuan/');
  await answerAll(page, family);
  await page.getByRole('button', { name: 'Lihat hasil' }).press('Enter');
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.catatan').innerText()).toContain('bukan surat keterangan');
  expect(await page.locator('.cek button').filter({ visible: true }).count()).toBe(0);
  expect(await page.locator('.kartu').filter({ visible: true }).count()).toBe(2);
});

test('nothing moves while a page opens and while questions follow each other', async () => {
  const { page } = await begin(visit, '/cek/bantuan/');
  const shift = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        const now = performance.now();
        type Shift = PerformanceEntry & { readonly value: number; readonly hadRecentInput: boolean };
        const watch = new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as Shift[]) {
            // A move of our own: whatever moved before it has been told.
            if (entry.startTime >= now) return done(sum);
            if (!entry.hadRecentInput) sum += entry.value;
          }
        });
        watch.observe({ type: 'layout-shift', buffered: true });
        document.documentElement.style.overflowAnchor = 'none';
        const moving = document.createElement('p');
        document.querySelector('.cek')?.prepend(moving);
        // What was not painted yet has not moved: it is pushed on until a move is told.
        const push = () => {
          moving.style.height = `${moving.offsetHeight + 50}px`;
          requestAnimationFrame(push);
        };
        push();
      }),
  );
  expect(shift).toBe(0);
});

test('without script the conditions stand there to be read, and no button that would do nothing', async () => {
  const { page } = await visit('site', '/cek/bantuan/', { javaScriptEnabled: false });
  expect(await page.locator('#mulai').isVisible()).toBe(false);
  const text = await page.locator('main').innerText();
  for (const part of ['Program Keluarga Harapan', 'keluarga Anda dilayani PKH', 'Rp3.000.000', 'Belum kami hitung'])
    expect(text).toContain(part);
});
