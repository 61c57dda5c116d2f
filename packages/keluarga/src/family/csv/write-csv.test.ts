import { expect, test } from 'vitest';
import { csvText } from './write-csv.ts';

test.each(['=1+1', '+62', '-1', '@SUM', '\t=1', '\r=1', ' =1', '＝1', '=cmd|"/c calc"!A1'])(
  '%j runs in no spreadsheet',
  (cell) => {
    const [, written] = csvText(['a'], [[cell]]).split('\r\n');
    expect(written?.replace(/^"/, '').startsWith("'")).toBe(true);
  },
);

test('numbers, separators, quotes and line breaks come through', () => {
  expect(
    csvText(
      ['a', 'b'],
      [
        [-5, 'x;"y"\nz'],
        [undefined, 'plain'],
      ],
    ),
  ).toBe('\uFEFFa;b\r\n-5;"x;""y""\nz"\r\n;plain\r\n');
});
