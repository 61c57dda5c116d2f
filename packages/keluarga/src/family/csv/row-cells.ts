import { dsvFormat } from 'd3-dsv';

/** Characters of one row. */
const MOST_TEXT = 100_000;

/** A comma or a semicolon, whichever a header has more of outside quotes. */
export const separatorOf = (header: string): string => {
  const bare = header.replace(/"[^"]*"/g, '');
  return bare.split(';').length > bare.split(',').length ? ';' : ',';
};

/**
 * Cells of a row whose quotes are even in number; blanks around a cell are passed over, those in quotes kept. Undefined
 * where a quote stands elsewhere than around a whole cell, for the parser would lose what is beside it.
 */
export const cellsOf = (row: string, separator: string): readonly string[] | undefined => {
  if (row.length > MOST_TEXT || row.includes('\u0000')) return undefined;
  const trim = (outside: string): string =>
    outside
      .split(separator)
      .map((cell) => cell.trim())
      .join(separator);
  const pieces = row.split(/((?:"[^"]*")+)/).map((piece, i) => (i % 2 ? piece : trim(piece)));
  const marked = pieces.map((piece, i) => (i % 2 ? '"' : piece)).join('');
  if (marked.split(separator).some((cell) => cell.length > 1 && cell.includes('"'))) return undefined;
  return dsvFormat(separator).parseRows(pieces.join(''))[0];
};
