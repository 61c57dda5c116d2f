import { dsvFormat } from 'd3-dsv';

/** A cell, and where it stands in the table as pasted, from 1. */
export interface Cell {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** Parted as the first line is: by tabs as copied from a spreadsheet, else by semicolons or commas. Blank rows are left out. */
export const tableOf = (text: string): Cell[][] => {
  const bare = text.replace(/^\uFEFF/, '');
  const first = bare.trimStart().split(/\r?\n/, 1)[0] ?? '';
  const mark = ['\t', ';', ','].find((each) => first.includes(each)) ?? '\t';
  return dsvFormat(mark)
    .parseRows(bare)
    .map((cells, r) => cells.map((cell, c) => ({ text: cell.trim(), row: r + 1, column: c + 1 })))
    .filter((cells) => cells.some((cell) => cell.text !== ''));
};

/** Rows as columns, for a table with its names down the side. */
export const turned = (table: readonly (readonly Cell[])[]): Cell[][] => {
  const width = Math.max(...table.map((row) => row.length));
  return Array.from({ length: width }, (_, c) =>
    table.map((row) => row[c] ?? { text: '', row: row[0]?.row ?? 1, column: c + 1 }),
  );
};
