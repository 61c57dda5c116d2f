import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../src/', import.meta.url);
const files = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /(?<!\.test)\.(astro|mdx|ts)$/.test(file),
);
const read = (file: string) => readFileSync(new URL(file, root), 'utf8');

/** An illustrative price is marked, and is nobody's law. */
const withoutExamples = (text: string) => text.replaceAll(/<Contoh>.*?<\/Contoh>/gs, '');

test.each(files)('%s holds no rupiah and no desil by hand: those come from the package', (file) => {
  expect(withoutExamples(read(file))).not.toMatch(/\bRp\s?\d|\bdesil\s?\d|\d+ ?(ribu|juta) rupiah/i);
});

test.each(files.filter((file) => file.startsWith('components/') && file.endsWith('.astro')))(
  '%s has no style and no script, which an MDX page would lose',
  (file) => {
    expect(read(file)).not.toMatch(/<(style|script)\b/);
  },
);
