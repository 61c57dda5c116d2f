import { readFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { assessGroup, type Group, type Person, type Product } from 'keluarga/groups';
import { en, groupEn, groupId, id, inPlace, sayGroup } from 'keluarga/messages';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { begin, isSilent, on } from './check.ts';
import { visitor } from './visit.ts';

const visit = visitor();
const path = '/cek/kelompok-uppka/';
const h1 = 'main h1:visible';

type Answers = Readonly<Record<string, unknown>>;

/** A group as the page asks about it: what it makes by the page's own kinds, and the one who would borrow. */
interface Talk {
  readonly group: Group;
  readonly products: Readonly<Record<string, string>>;
  readonly person: string;
}

/** An example, of which papers and what makes a food a special one are known: the page asks for all of them at once. */
const example = (name: string): Group => {
  const file = new URL(`../../node_modules/keluarga/examples/groups/${name}.json`, import.meta.url);
  const group = JSON.parse(readFileSync(file, 'utf8')) as Group;
  const plain = {
    claims: false,
    specialNutrition: false,
    alcohol: false,
    additive: false,
    mandatorySni: false,
    specialHandling: false,
    simpleEquipment: true,
  };
  const kinds = ['letter', 'decree', 'nib', 'pkp', 'sppirt', 'slhs', 'bpom', 'halal'];
  const papers = { ...Object.fromEntries(kinds.map((each) => [each, { has: false }])), ...group.papers };
  return {
    ...group,
    papers,
    ...(group.products && { products: group.products.map((each) => ({ ...plain, ...each })) }),
  };
};

const LOANS: Readonly<Record<string, string>> = {
  'kur-super-mikro': 'kur',
  'kur-mikro': 'kur',
  umi: 'umi',
  mekaar: 'mekaar',
  online: 'online',
};

/** What a group would answer to the screen that stands there; undefined for what it does not know. */
function replyTo({ group, products, person }: Talk, fact: string, of: string, facts: readonly string[]) {
  const key = (each: string) => each.slice(each.indexOf('.') + 1);
  const borrower = (group.people?.find((each) => each.id === person) ?? {}) as Person & Answers;
  const product = (group.products?.find((each) => products[of] === each.id) ?? {}) as Product & Answers;
  const own = group as unknown as Answers;
  const loans = (state: string) => group.loans?.filter((loan) => loan.of === person && loan.state === state) ?? [];
  const told = (each: string): unknown => {
    if (fact === 'products') return group.products ? Object.keys(products).includes(each) : undefined;
    if (fact === 'running' || fact === 'past')
      return (
        loans(fact === 'running' ? 'running' : 'repaid').some(({ scheme }) => LOANS[scheme] === each) ||
        (group.loansComplete ? false : undefined)
      );
    if (fact === 'reports') return group.reports?.some(({ form }) => form === each) ?? false;
    if (each === 'group.hasChair') return typeof group.chair === 'string';
    if (each.startsWith('product.')) return product[key(each)];
    if (each.startsWith('person.')) return borrower[key(each)];
    return group.papers?.[key(each) as keyof typeof group.papers]?.has ?? own[key(each)];
  };
  return facts.map(told).map((answer) => (answer === 'unknown' ? undefined : answer));
}

const FACT: Readonly<Record<string, string>> = {
  families: 'group.memberFamilies',
  shelf: 'product.shelfDays',
  animal: 'product.animal',
  age: 'person.age',
  months: 'person.businessMonths',
  amount: 'person.amount',
  turnover: 'person.sales',
  meets: 'person.meetsWeekly',
  income: 'person.incomePerHead',
  groupAmount: 'group.amount',
};

async function answerOne(page: Page, talk: Talk): Promise<void> {
  const form = page.locator('form.langkah');
  const { fact = '', of = '' } = await form.evaluate((each) => ({ ...(each as HTMLFormElement).dataset }));
  const tick = (value: string) => page.locator(`input[name="j"][value='${value}']`).check();
  const unknown = () => page.locator('.pilihan--lain input').check();
  if (fact === 'need') return tick('both');
  if (fact === 'members')
    return talk.group.peopleComplete ? page.locator('#j0').fill(String(talk.group.people?.length)) : unknown();
  const values = await page
    .locator('input[name=j]')
    .evaluateAll((inputs) => inputs.map((input) => (input as HTMLInputElement).value));
  const options = values.filter((value) => value !== 'none' && value !== 'tidak-tahu');
  if (await page.locator('input[type=checkbox][name=j][value=none]').count()) {
    const answers = replyTo(talk, fact, of, options);
    for (const [i, answer] of answers.entries()) if (answer === true) await tick(options[i] as string);
    if (answers.includes(undefined)) await unknown();
    else if (!answers.includes(true)) await tick('none');
    return;
  }
  const [answer] = replyTo(talk, fact, of, [FACT[fact] ?? `group.${fact}`]);
  if (answer === undefined) return unknown();
  if (typeof answer === 'boolean') return tick(String(answer));
  if (!options.length) return page.locator('#j0').fill(String(answer));
  const range = options.find((each) => {
    const [from, to] = JSON.parse(each) as [number, number];
    return from <= (answer as number) && (answer as number) <= to;
  });
  return tick(range ?? 'tidak-tahu');
}

async function answerAll(page: Page, talk: Talk, onEach: (nth: number) => Promise<void> = async () => {}) {
  const form = page.locator('form.langkah');
  for (let nth = 0; nth < 45 && (await form.count()); nth++) {
    await onEach(nth);
    await answerOne(page, talk);
    await page.locator('form.langkah button').press('Enter');
  }
}

const nothing: Talk = { group: { answeredOn: on }, products: {}, person: '' };

const cardsOf = (page: Page) =>
  page
    .locator('.kartu')
    .evaluateAll((cards) =>
      cards.map((card) => [
        (card as HTMLElement).dataset.check ?? '',
        card.querySelector('.kartu__kata')?.textContent ?? '',
      ]),
    );

test.each<[string, string, Record<string, string>, string]>([
  ['crackers', 'ibu-1', { dry: 'kerupuk-ikan' }, path],
  ['fried-bananas', 'ibu-1', { fresh: 'pisang-goreng' }, `/en${path}`],
  ['running-loan', 'ibu-1', {}, path],
  ['crafts', 'ibu-1', { craft: 'tas-anyam' }, path],
])('%s gets the verdicts that the package gives, of %s', async (name, person, products, address) => {
  const group = example(name);
  const visited = await begin(visit, address);
  const { page } = visited;
  await answerAll(page, { group, products, person });
  await page.locator('.cek .langkah__lanjut button').press('Enter');
  const [general, words] = address.startsWith('/en') ? ([groupEn, en] as const) : ([groupId, id] as const);
  const own = inPlace(general, words.offices.balikpapan);
  const findings = assessGroup(group, { on, of: [person, ...Object.values(products)] });
  const cards = await cardsOf(page);
  expect(cards.map(([check]) => check).filter((check) => check?.startsWith('capital.'))).toEqual(
    findings.map(({ programme }) => programme).filter((check) => check.startsWith('capital.')),
  );
  for (const [check, verdict] of cards) {
    const finding = findings.find((each) => each.programme === check);
    expect([check, verdict]).toEqual([check, finding && sayGroup(finding, own, words).verdict]);
  }
  await isSilent(visited);
});

test('who knows nothing comes to an end, is refused nothing, and reads who could say', async () => {
  const visited = await begin(visit, path);
  const { page } = visited;
  await answerAll(page, nothing);
  await page.locator('.cek .langkah__lanjut button').press('Enter');
  expect(await page.locator('.nada--no').count()).toBe(0);
  expect(await page.locator('.tahap > li').count()).toBe(9);
  const text = await page.locator('#cek').innerText();
  for (const part of [
    'Belum dijawab',
    'Ini bukan anjuran berutang',
    'Tanyakan ke PLKB',
    'Berapa anggota paling sedikit',
  ])
    expect(text).toContain(part);
  expect(text).not.toMatch(/[{}]|undefined|\b(person|product|group)\.|Anda (berhak|ditolak)/i);
  await isSilent(visited);
});

test('a shut route tells the nearest step, the plan its days, and a changed answer changes both', async () => {
  const { page } = await begin(visit, path);
  const group: Group = {
    ...example('crackers'),
    loans: [{ of: 'ibu-1', scheme: 'kur-mikro', state: 'running' }],
  };
  await answerAll(page, { group, products: { dry: 'kerupuk-ikan' }, person: 'ibu-1' }, async () => {
    if ((await page.locator('form.langkah').getAttribute('data-fact')) !== 'sppirtDay') return;
    for (const [part, value] of [
      ['day', '31'],
      ['month', '9'],
      ['year', '2026'],
    ])
      await page.locator(`#j-${part}`).fill(value as string);
    await page.locator('form.langkah button').press('Enter');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('ringkasan-salah');
    await page.locator('#j-day').fill('30');
    await page.locator('form.langkah button').press('Enter');
  });
  await page.locator('.cek .langkah__lanjut button').press('Enter');
  const umi = page.locator('.kartu[data-check="capital.umi"]');
  expect(await umi.innerText()).toContain('Tunggu sampai KUR atau kredit program yang berjalan lunas');
  const plan = await page.locator('.tahap').innerText();
  for (const part of ['30 Desember 2026', '30 September 2031', 'Gratis']) expect(plan).toContain(part);
  expect(await page.locator('.hasil > ol:not(.tahap)').innerText()).not.toContain('UMi');
  await page.getByRole('button', { name: 'Ubah jawaban' }).press('Enter');
  await page.getByRole('link', { name: 'Ubah pinjaman yang berjalan' }).press('Enter');
  expect(await page.locator('input[value=kur]').isChecked()).toBe(true);
  await page.getByRole('checkbox', { name: 'Tidak ada' }).check();
  expect(await page.locator('input[value=kur]').isChecked()).toBe(false);
  await page.locator('form.langkah button').press('Enter');
  expect(await page.locator(h1).textContent()).toBe('Periksa jawaban');
  await page.getByRole('button', { name: 'Lihat hasil' }).press('Enter');
  expect(await umi.locator('.kartu__kata').innerText()).toContain('Tanyakan ke');
  expect(await page.locator('.hasil > ol:not(.tahap)').innerText()).toContain('UMi');
  await page.getByRole('button', { name: 'Mulai lagi dari awal' }).press('Enter');
  await page.locator('#mulai').waitFor();
});

test('each kind of page is clean for axe, narrow, and gone through by keyboard', async () => {
  const visited = await visit('site', path);
  const { page } = visited;
  const faults = async () => {
    const found = await new AxeBuilder({ page })
      .setLegacyMode()
      .withTags(['wcag2a', 'wcag2aa', 'wcag22aa', 'best-practice'])
      .analyze();
    return found.violations.map(
      ({ id: rule, nodes }) => `${rule}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    );
  };
  const isNarrow = async () => {
    await page.setViewportSize({ width: 320, height: 740 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  };
  const focused = () => page.evaluate(() => document.activeElement?.textContent?.trim() ?? '');
  for (let i = 0; i < 30 && (await focused()) !== 'Mulai menjawab'; i++) await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  for (let screen = 0; screen < 20 && (await page.locator('form.langkah').count()); screen++) {
    expect(await focused()).toBe(await page.locator(h1).textContent());
    if (screen < 2) expect(await faults()).toEqual([]);
    await isNarrow();
    const rest = page.locator('.pilihan--lain input');
    const type = () => page.evaluate(() => (document.activeElement as HTMLInputElement).type);
    for (let i = 0; i < 20 && !(await rest.isChecked()); i++) {
      await page.keyboard.press('Tab');
      if ((await type()) === 'radio') await page.keyboard.press('ArrowUp');
      else if (await rest.evaluate((input) => input === document.activeElement)) await page.keyboard.press('Space');
    }
    await page.keyboard.press('Enter');
  }
  expect(await page.locator(h1).textContent()).toBe('Periksa jawaban');
  await page.locator('.cek .langkah__lanjut button').press('Enter');
  await page
    .locator('.kartu details')
    .first()
    .evaluate((details) => details.setAttribute('open', ''));
  expect(await faults()).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect((await new AxeBuilder({ page }).setLegacyMode().withRules(['color-contrast']).analyze()).violations).toEqual(
    [],
  );
  await isNarrow();
  await isSilent(visited);
});

test('without script the steps and conditions are one link away', async () => {
  const { page } = await visit('site', path, { javaScriptEnabled: false });
  expect(await page.locator('#mulai').isVisible()).toBe(false);
  await page.getByRole('link', { name: 'Baca langkah dan syaratnya tanpa menjawab' }).click();
  const text = await page.locator('main').innerText();
  for (const part of [
    'Surat keterangan kelompok',
    '5 tahun',
    'KUR super mikro',
    'Rp4.800.000.000',
    'Tanggung renteng',
    'bukan',
  ])
    expect(text).toContain(part);
  expect(text).not.toMatch(/[{}]/);
});
