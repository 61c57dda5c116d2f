import { dsvFormat } from 'd3-dsv';

/**
 * Rows as CSV with `;` between cells and a byte order mark, which spreadsheets set to Indonesian open as they are. A
 * cell that a spreadsheet would run as a formula gets a `'` before it; numbers stay numbers.
 */
export const csvText = (
  header: readonly string[],
  rows: readonly (readonly (string | number | undefined)[])[],
): string => `\uFEFF${[header, ...rows].map((row) => `${formatRow(row.map(safe))}\r\n`).join('')}`;

const { formatRow } = dsvFormat(';');

/** After blanks too; a number below zero is no formula. */
const safe = (cell: string | number | undefined): string =>
  typeof cell === 'string' && /^\s*[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell) ? `'${cell}` : String(cell ?? '');
