import { readFileSync } from 'node:fs';
import { wcagContrast } from 'culori';
import { type AtRule, parse, type Root } from 'postcss';
import { expect, test } from 'vitest';

const sheet = parse(readFileSync(new URL('../src/styles/tokens.css', import.meta.url), 'utf8'));
const dark = sheet.nodes.find((node): node is AtRule => node.type === 'atrule' && node.params.includes('dark'));

function coloursOf(part: Root | AtRule): Record<string, string> {
  const rule = part.nodes?.find((node) => node.type === 'rule' && node.selector === ':root');
  const declarations = rule?.type === 'rule' ? rule.nodes.filter((node) => node.type === 'decl') : [];
  return Object.fromEntries(declarations.map(({ prop, value }) => [prop.replace('--', ''), value]));
}

const light = coloursOf(sheet);
const schemes = { light, dark: { ...light, ...(dark && coloursOf(dark)) } };

const text = 7;
const link = 4.5;
const border = 3;
const grounds = ['paper', 'surface', 'surface-2', 'ok-bg', 'maybe-bg', 'no-bg', 'info-bg'];

/** What stands on what, and the least contrast it may have. */
const pairs: readonly (readonly [string, string, number])[] = [
  ...grounds.map((ground) => ['ink', ground, text] as const),
  ...['paper', 'surface', 'surface-2'].map((ground) => ['ink-2', ground, text] as const),
  ...['paper', 'surface', 'surface-2'].map((ground) => ['brand', ground, link] as const),
  ...['paper', 'surface', ...grounds.slice(3)].flatMap((ground) => [
    ['link', ground, link] as const,
    ['visited', ground, link] as const,
  ]),
  ['on-brand', 'brand', text],
  ['link', 'paper', text],
  ['visited', 'paper', text],
  ['ok', 'ok-bg', text],
  ['maybe', 'maybe-bg', text],
  ['no', 'no-bg', text],
  ['no', 'paper', text],
  ['info', 'info-bg', text],
  ['on-exit', 'exit', text],
  ['on-focus', 'focus', text],
  ['control', 'surface', border],
  ['control', 'paper', border],
  ['brand', 'ok-bg', border],
];

test('the sheet has a dark scheme of its own', () => {
  expect(schemes.dark.paper).not.toBe(schemes.light.paper);
});

for (const [scheme, colours] of Object.entries(schemes)) {
  test.each(pairs)(`${scheme}: %s on %s has a contrast of at least %d`, (ink, ground, least) => {
    expect(wcagContrast(colours[ink] ?? '', colours[ground] ?? '')).toBeGreaterThanOrEqual(least);
  });
}
