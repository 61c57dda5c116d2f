import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import { parse } from 'csv-parse/sync';

/** UTF-8, whole or in parts: a readable stream of Node, a stream of the web, or a text. */
export type CsvInput = Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

/** The cells of one row, or undefined where it cannot be read; `line` is the one it begins on, from 1. */
export interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[] | undefined;
}

/** A quoted cell longer than so many lines is taken for a quote left open: its first line is unreadable, the next read. */
const MOST_LINES = 50;
/** Characters of one row. */
const MOST_TEXT = 100_000;

/** Between rows once they are cut: no text has it. */
const END = '\u0000';

const quotesIn = (text: string): number => text.split('"').length - 1;

/** Rows handed to the parser at once. */
const BATCH = 256;

interface Held {
  readonly line: number;
  readonly text: string;
}

/**
 * Rows of a comma- or semicolon-separated text, in order, whatever its line ends; a byte order mark and empty lines
 * are passed over. The separator is that of the first row. No more is held than one batch of rows.
 */
export async function* recordsOf(input: CsvInput): AsyncGenerator<CsvRecord> {
  const held: Held[] = [];
  let whole: (Held & { readonly closed: boolean })[] = [];
  let delimiter = '';
  let number = 0;
  const cut = (atEnd: boolean): void => {
    while (held.length) {
      const { line, text } = held[0] as Held;
      const size = closedAfter(held);
      if (size === undefined && !atEnd && held.length < MOST_LINES) return;
      const taken = held.splice(0, size ?? 1);
      const row = size === undefined ? text : taken.map((one) => one.text).join('\n');
      if (row.trim() !== '') whole.push({ line, text: row, closed: size !== undefined });
    }
  };
  const parsed = function* (): Generator<CsvRecord> {
    delimiter ||= delimiterOf(whole[0]?.text ?? '');
    const readable = whole.filter(({ closed, text }) => closed && text.length <= MOST_TEXT);
    const cells = new Map(readable.map((row, i) => [row, i]));
    const rows = cellsOf(readable, delimiter);
    for (const row of whole) yield { line: row.line, cells: rows[cells.get(row) ?? -1] };
    whole = [];
  };
  for await (const text of createInterface({ input: Readable.from(input), crlfDelay: Number.POSITIVE_INFINITY })) {
    number++;
    held.push({ line: number, text: number === 1 ? text.replace(/^\uFEFF/, '') : text });
    cut(false);
    if (whole.length >= BATCH) yield* parsed();
  }
  cut(true);
  yield* parsed();
}

/** How many lines the first row takes: to where its quotes are closed. */
const closedAfter = (lines: readonly Held[]): number | undefined => {
  let quotes = 0;
  const at = lines.findIndex(({ text }) => {
    quotes += quotesIn(text);
    return quotes % 2 === 0;
  });
  return at < 0 ? undefined : at + 1;
};

const delimiterOf = (header: string): string => {
  const bare = header.replace(/"[^"]*"/g, '');
  return bare.split(';').length > bare.split(',').length ? ';' : ',';
};

/** All rows at once; where one of them cannot be read, one by one. */
const cellsOf = (rows: readonly Held[], delimiter: string): (readonly string[] | undefined)[] => {
  const text = rows.map((row) => row.text).join(END);
  try {
    const cells: string[][] = parse(text, { delimiter, relax_column_count: true, record_delimiter: END, trim: true });
    if (cells.length === rows.length) return cells;
  } catch {
    if (rows.length === 1) return [undefined];
  }
  return rows.length > 1 ? rows.flatMap((row) => cellsOf([row], delimiter)) : [undefined];
};
