import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { recordsOf } from './records.ts';

const read = async (text: string, size = text.length) => {
  const parts = Array.from({ length: Math.ceil(text.length / size) }, (_, i) => text.slice(i * size, (i + 1) * size));
  const rows: [number, unknown][] = [];
  for await (const { line, cells } of recordsOf(Readable.from(parts.map((part) => Buffer.from(part)))))
    rows.push([line, cells?.join('|')]);
  return rows;
};

test.each(['\n', '\r\n', '\r'])('every row has the line it begins on, with line ends %j', async (end) => {
  const text = ['\uFEFFa;b', '1;"x', 'y"', '', '2;"say ""so"""', '3; c '].join(end);
  const rows = [
    [1, 'a|b'],
    [2, '1|x\ny'],
    [5, '2|say "so"'],
    [6, '3|c'],
  ];
  expect(await read(text)).toEqual(rows);
  expect(await read(text, 1)).toEqual(rows);
});

test('the separator of the first row holds: commas in a list of semicolons are text', async () => {
  expect(await read('a;b\n1,5;2')).toEqual([
    [1, 'a|b'],
    [2, '1,5|2'],
  ]);
  expect(await read('"a;x",b\n1,2')).toEqual([
    [1, 'a;x|b'],
    [2, '1|2'],
  ]);
});

test.each([
  [
    'a;b\n1;"open\n2;3',
    [
      [1, 'a|b'],
      [2, undefined],
      [3, '2|3'],
    ],
  ],
  [
    'a;b\n1;x"y"\n2;3',
    [
      [1, 'a|b'],
      [2, undefined],
      [3, '2|3'],
    ],
  ],
  [
    'a;b\n1;"x"y\n2;3',
    [
      [1, 'a|b'],
      [2, undefined],
      [3, '2|3'],
    ],
  ],
])('an unreadable row is told and the next is read: %j', async (text, rows) => {
  expect(await read(text)).toEqual(rows);
});

test('a quote left open loses its own row only, however long the list', async () => {
  const rows = await read(`a;b\n1;"open\n${'2;3\n'.repeat(200)}`);
  expect(rows).toHaveLength(202);
  expect(rows.filter(([, cells]) => cells === undefined)).toEqual([[2, undefined]]);
});

test('a row too long is told', async () => {
  expect(await read(`a\n${'z'.repeat(100_001)}\nb`)).toEqual([
    [1, 'a'],
    [2, undefined],
    [3, 'b'],
  ]);
});

test('a row with a zero character is unreadable, its neighbours are read', async () => {
  expect(await read('a\nb\u0000c\nd')).toEqual([
    [1, 'a'],
    [2, undefined],
    [3, 'd'],
  ]);
});

test('nothing is no row', async () => {
  expect(await read('')).toEqual([]);
  expect(await read('\n\n')).toEqual([]);
});

test('a text, a stream of the web and letters cut in half are read alike', async () => {
  const bytes = new TextEncoder().encode('a;é\n1;ü');
  const halves = ReadableStream.from([...bytes].map((byte) => Uint8Array.of(byte)));
  for (const input of ['a;é\n1;ü', [bytes], halves]) {
    const rows: unknown[] = [];
    for await (const { cells } of recordsOf(input)) rows.push(cells);
    expect(rows).toEqual([
      ['a', 'é'],
      ['1', 'ü'],
    ]);
  }
});
