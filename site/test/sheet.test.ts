import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'postcss';
import { expect, test } from 'vitest';
import { type BuiltPage, builtPages, elementsOf, readBuilt } from './built.ts';

const pages = builtPages('site', 'states');
const sheetsOf = (page: BuiltPage) =>
  elementsOf(page, 'link[rel=stylesheet]').map(({ attributes }) => attributes.href ?? '');
const [first] = pages as [BuiltPage];

test.each(pages)(
  '$folder $path has the global sheet, a tool that of the tools too, and no style of its own',
  (page) => {
    const sheets = sheetsOf(page);
    expect(page.$('style')).toHaveLength(0);
    expect(sheets).toContain(sheetsOf(first)[0]);
    expect(sheets).toHaveLength(page.$('.alat').length > 0 ? 2 : 1);
  },
);

/** Younger than Chrome 80, where a browser would lose the layout and not merely a nicety. */
const tooYoung = [/^layer$/, /^container$/, /^scope$/, /^property$/];
const tooYoungSelector = /:(is|where|has|focus-visible)\b|&/;
const tooYoungValue = /\b(oklch|oklab|color-mix|light-dark|lch|lab)\(|\b\d+(dvh|svh|lvh|cq[wh])\b/;
const tooYoungProperty = /^(inset|gap|aspect-ratio|margin-(inline|block)|padding-(inline|block))$/;

const sheets = new Map(pages.flatMap((page) => sheetsOf(page).map((address) => [address, page.folder])));

test.each([...sheets])('a browser of 2020 can read the whole of %s', (address, folder) => {
  const sheet = parse(readBuilt(folder, address).toString());
  const found: string[] = [];
  sheet.walk((node) => {
    if (node.type === 'atrule' && tooYoung.some((name) => name.test(node.name))) found.push(`@${node.name}`);
    if (node.type === 'rule' && tooYoungSelector.test(node.selector)) found.push(node.selector);
    if (node.type === 'rule' && node.parent?.type === 'rule') found.push(`nested ${node.selector}`);
    if (node.type === 'decl' && (tooYoungValue.test(node.value) || tooYoungProperty.test(node.prop)))
      found.push(`${node.prop}: ${node.value}`);
  });
  expect(found).toEqual([]);
});

const styles = new URL('../src/styles/', import.meta.url);

test.each(readdirSync(styles).filter((file) => !['tokens.css', 'print.css'].includes(file)))(
  '%s takes its colours from the tokens',
  (file) => {
    const colours: string[] = [];
    parse(readFileSync(new URL(file, styles), 'utf8')).walkDecls(({ value }) => {
      if (/#[0-9a-f]{3,8}\b|\b(rgb|hsl)a?\(/i.test(value)) colours.push(value);
    });
    expect(colours).toEqual([]);
  },
);
