import { stringify } from 'csv-stringify/sync';

/**
 * Rows as CSV with `;` between cells and a byte order mark, which spreadsheets set to Indonesian open as they are. A
 * cell that a spreadsheet would run as a formula gets a `'` before it; numbers stay numbers.
 */
export const csvText = (
  header: readonly string[],
  rows: readonly (readonly (string | number | undefined)[])[],
): string =>
  stringify(
    [header, ...rows].map((row) => row.map((cell) => (typeof cell === 'string' ? safe(cell) : cell))),
    {
      bom: true,
      delimiter: ';',
      record_delimiter: 'windows',
    },
  );

/** As the parser's own `escape_formulas`, which would also change negative numbers, and after blanks too. */
const safe = (cell: string): string => (/^\s*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell) ? `'${cell}` : cell);
