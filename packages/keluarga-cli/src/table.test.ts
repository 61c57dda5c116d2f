import { afterEach, expect, test } from 'vitest';
import { printLaw } from './print-law.ts';
import { marked, ruled } from './table.ts';

const columns = process.stdout.columns;
afterEach(() => {
  process.stdout.columns = columns;
});
const widest = (text: string) => Math.max(...text.split('\n').map((line) => line.length));

test.each([50, 80, 140])('a page is no wider than a terminal of %i columns, and uses it', (width) => {
  process.stdout.columns = width;
  const long = Array.from({ length: 60 }, () => 'kata').join(' ');
  for (const text of [ruled(['a', 'b'], [1, 2], [[long, long]]), marked([['-', long]])]) {
    expect(widest(text)).toBeLessThanOrEqual(width);
    expect(widest(text)).toBeGreaterThan(width - 10);
  }
});

test('where the width is not known it is 96', () => {
  process.stdout.columns = undefined as never;
  expect(widest(ruled(['a', 'b'], [1, 1], [['x', 'y']]))).toBeLessThanOrEqual(96);
});

test.each([60, 96])('days of the register are whole at %i columns', (width) => {
  process.stdout.columns = width;
  expect(printLaw('id')).not.toMatch(/\d{4}-(\d{0,2}…|\d{2}-?…)/);
  expect(printLaw('en')).toContain('2009-10-29');
});
