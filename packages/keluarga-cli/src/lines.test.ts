import { expect, test } from 'vitest';
import { linesOf } from './lines.ts';

async function* chunks(...parts: string[]) {
  for (const part of parts) yield Buffer.from(part);
}
const read = async (most: number, ...parts: string[]) => {
  const lines: string[] = [];
  for await (const line of linesOf(chunks(...parts), most)) lines.push(line.toString());
  return lines;
};

test('lines are whole wherever chunks end; the last needs no line feed, an empty one counts', async () => {
  expect(await read(99, 'a', 'b\nc', '\n\nd')).toEqual(['ab', 'c', '', 'd']);
  expect(await read(99, 'a\n')).toEqual(['a']);
  expect(await read(99)).toEqual([]);
});

test('a long line is cut one byte after the limit, the next is whole', async () => {
  expect(await read(3, 'abc', 'defg', 'h\nxyz\n')).toEqual(['abcd', 'xyz']);
});
