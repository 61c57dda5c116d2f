import { readFileSync } from 'node:fs';
import { assess, balikpapan, type Family } from 'keluarga';
import { en, id, say } from 'keluarga/messages';
import { expect, test } from 'vitest';
import { answerAll } from './answer.ts';
import { begin, isSilent, on } from './check.ts';
import { visitor } from './visit.ts';

const visit = visitor();

const examples = new URL('../../node_modules/keluarga/examples/', import.meta.url);

/** An example; who has no job in the record has none, as a family would say of its children. */
function example(name: string): Family {
  const family = JSON.parse(readFileSync(new URL(`${name}.json`, examples), 'utf8')) as Family;
  const members = family.members?.map((member) => ({ job: 'none' as const, ...member }));
  return { ...family, ...(members && { members }) };
}

const journeys = [
  ['informal-worker-with-toddlers', 'bantuan'],
  ['widow-with-school-children', 'bantuan'],
  ['five-school-children', 'bantuan'],
  ['two-elders', 'bantuan'],
  ['one-person-alone', 'bantuan'],
  ['disabled-child-near-minimum-wage', 'bantuan'],
  ['pregnant-third-child', 'bantuan'],
  ['acceptor-couple-with-food-stall', 'uppka'],
  ['couple-without-contraception', 'uppka'],
  ['three-generations', 'uppka'],
  ['two-elders', 'uppka'],
] as const;

const programmes = { bantuan: ['pkh', 'sembako'], uppka: ['uppka'] };

test.each(journeys)('%s gets in the page of %s the verdicts that the package gives', async (name, checker) => {
  const family = example(name);
  const visited = await begin(visit, `/cek/${checker}/`);
  const { page } = visited;
  await answerAll(page, family);
  await page.getByRole('button', { name: 'Lihat hasil' }).press('Enter');
  const cards = await page.locator('.kartu__kata').allInnerTexts();
  const findings = assess(family, { on, programmes: programmes[checker], locality: balikpapan });
  expect(cards).toEqual(findings.map((finding) => say(finding, id).verdict));
  await isSilent(visited);
});

test('the same family gets the same answer in English', async () => {
  const family = example('informal-worker-with-toddlers');
  const { page } = await begin(visit, '/en/cek/bantuan/');
  await answerAll(page, family);
  await page.getByRole('button', { name: 'See the result' }).press('Enter');
  const findings = assess(family, { on, programmes: programmes.bantuan, locality: balikpapan });
  expect(findings.map(({ verdict }) => verdict)).toEqual(['likely', 'likely']);
  expect(await page.locator('.kartu__kata').allInnerTexts()).toEqual(
    findings.map((finding) => say(finding, en).verdict),
  );
  expect(await page.locator('.jumlah').allInnerTexts()).toEqual(
    findings
      .map((finding) => say(finding, en).amount)
      .map((sum) => expect.stringMatching(new RegExp(sum?.slice(-6) ?? '-'))),
  );
});
