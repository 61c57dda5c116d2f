import { expect, expectTypeOf, test } from 'vitest';
import type { Family } from '../family/family.ts';
import { type ReadFamily, readFamily, readFamilyText } from '../family/read.ts';
import { type ReadGroup, readGroup, readGroupText } from '../uppka/group/read.ts';
import { placeOf } from './issue.ts';
import { MOST_DEPTH, MOST_TEXT, MOST_VALUES } from './limits.ts';
import type { Sound } from './well-formed.ts';

const answeredOn = '2026-11-24';
const wrong = (read: ReadFamily | ReadGroup): string[] =>
  read.ok ? [] : read.issues.map(({ path, code }) => `${placeOf(path)} ${code}`.trim());

/** Every kind of record is read by the same rules. */
const kinds = [
  { name: 'family', list: 'members', read: readFamily, readText: readFamilyText },
  { name: 'group', list: 'people', read: readGroup, readText: readGroupText },
] as const;

test.each(kinds)('a text is read as a $name within the same bounds', ({ list, readText }) => {
  const text = JSON.stringify({ answeredOn, [list]: [{ id: 'ibu' }] });
  expect(wrong(readText(`\uFEFF${text}`.padEnd(MOST_TEXT)))).toEqual([]);
  expect(wrong(readText(text.padEnd(MOST_TEXT + 1)))).toEqual(['too-large']);
  expect(wrong(readText(`${text}\0`))).toEqual(['nul-byte']);
  expect(wrong(readText(text.slice(1)))).toEqual(['not-json']);
  expect(wrong(readText(7 as unknown as string))).toEqual(['not-json']);
  expect(wrong(readText('['.repeat(MOST_DEPTH + 1)))).toEqual(['too-deep']);
  expect(wrong(readText(JSON.stringify({ answeredOn, [list]: Array(MOST_VALUES).fill(0) })))).toEqual(['too-large']);
});

test.each(kinds)(
  'of a $name everything wrong is told at once, once a place, with the nearest key',
  ({ list, read }) => {
    const found = read({ answeredOn, [list]: [{ id: 'ibu', umur: 3, Age: 1 }, { id: 'ibu' }, { id: 'unknown' }] });
    expect(wrong(found)).toEqual([
      `${list}[0].umur unknown-key`,
      `${list}[0].Age unknown-key`,
      `${list}[2].id not-a-label`,
      `${list}[1].id same-id`,
    ]);
    expect(found.ok || found.issues.map(({ params }) => params?.nearest)).toEqual([
      undefined,
      'age',
      undefined,
      undefined,
    ]);
    const many = Array.from({ length: 40 }, (_, i) => ({ id: `a-${i}`, age: -1, x: 1, y: 2, z: 3 }));
    const cut = wrong(read({ answeredOn, [list]: many }));
    expect([cut.length, cut.at(-1)]).toEqual([101, 'more-issues']);
  },
);

test.each(kinds)('a $name is not read from what has no value to copy', ({ read }) => {
  const loop: Record<string, unknown> = { answeredOn };
  loop.name = loop;
  expect(wrong(read(loop))).toEqual(['too-deep']);
  expect(wrong(read(null))).toEqual(['not-an-object']);
});

test('a record that was read is marked in its type, and a changed copy is not', () => {
  const read = readFamily({ answeredOn });
  if (!read.ok) throw new Error('not read');
  expectTypeOf(read.family).toEqualTypeOf<Sound<Family>>();
  expectTypeOf(read.family).toExtend<Family>();
  expectTypeOf<Family>().not.toExtend<Sound<Family>>();
  const changed = { ...read.family, refusedAid: true };
  expectTypeOf(changed).not.toExtend<Sound<Family>>();
  expect(changed).toEqual({ answeredOn, refusedAid: true });
});
