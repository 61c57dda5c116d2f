import { type CsvInput, linesOf } from './lines.ts';
import { cellsOf, separatorOf } from './row-cells.ts';

/** The cells of one row, or undefined where it cannot be read; `line` is the one it begins on, from 1. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[] | undefined;
}

/** A quoted cell longer than so many lines is taken for a quote left open: its first line is unreadable, the next read. */
const MOST_LINES = 50;

const quotesIn = (text: string): number => text.split('"').length - 1;

/**
 * Rows of a comma- or semicolon-separated text, in order, whatever its line ends; a byte order mark and empty lines
 * are passed over. The separator is that of the first row.
 */
export async function* recordsOf(input: CsvInput): AsyncGenerator<CsvRecord> {
  const held: string[] = [];
  let first = 1;
  let separator = '';
  const cut = function* (atEnd: boolean): Generator<CsvRecord> {
    while (held.length) {
      const size = closedAfter(held);
      if (size === undefined && !atEnd && held.length < MOST_LINES) return;
      const taken = held.splice(0, size ?? 1);
      const row = taken.join('\n');
      if (row.trim() !== '') {
        separator ||= separatorOf(row);
        yield { line: first, cells: size === undefined ? undefined : cellsOf(row, separator) };
      }
      first += taken.length;
    }
  };
  for await (const line of linesOf(input)) {
    held.push(first === 1 && !held.length ? line.replace(/^\uFEFF/, '') : line);
    yield* cut(false);
  }
  yield* cut(true);
}

/** How many lines the first row takes: to where its quotes are closed. */
const closedAfter = (lines: readonly string[]): number | undefined => {
  let quotes = 0;
  const at = lines.findIndex((line) => {
    quotes += quotesIn(line);
    return quotes % 2 === 0;
  });
  return at < 0 ? undefined : at + 1;
};
