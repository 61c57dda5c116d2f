import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { builtPages } from '../built.ts';
import { visitor } from './visit.ts';

const visit = visitor();
/** A guide in English has the outline of the one in Indonesian, which stands for both: see `translation.test.ts`. */
const isTranslation = (path: string) => /^\/en\/panduan\/./.test(path);
const pages = builtPages('site', 'states').flatMap(({ folder, path }) =>
  isTranslation(path) ? [] : [{ folder, path }],
);
const everyRule = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const colourRules = ['color-contrast', 'link-in-text-block'];

test.each(pages)('$folder $path: axe finds nothing', async ({ folder, path }) => {
  const { page } = await visit(folder, path, { colorScheme: 'light' });
  await page.evaluate(shorten, repeated);
  expect(await faults(axe(page).withTags(everyRule))).toEqual([]);
  // A translation has the colours of the page it translates.
  if (!path.startsWith('/en/')) {
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await faults(axe(page).withRules(colourRules))).toEqual([]);
  }
  await page.context().close();
});

/** Entries made by one component: the first ones stand for a hundred more, which would cost as many seconds. */
const repeated =
  '.naskah:nth-of-type(n+5), .tanya:nth-of-type(n+4), .perubahan:nth-of-type(n+3), .perubahan li:nth-child(n+4)';
const shorten = (selector: string) => {
  for (const element of document.querySelectorAll(selector)) element.remove();
};

/** Without frames in our pages, the older mode finds the same in half the time. */
const axe = (page: Page) => new AxeBuilder({ page }).setLegacyMode();

async function faults(builder: AxeBuilder) {
  const { violations } = await builder.analyze();
  return violations.map(({ id, nodes }) => ({ id, where: nodes.map(({ target }) => target.join(' ')) }));
}
