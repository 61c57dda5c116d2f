/**
 * What a kader counts in a month. The columns were seen in programs and forms of others, not in a form of the agency:
 * none is official.
 */
export const COLUMNS = [
  'pus',
  'pa',
  'hamil',
  'ias',
  'iat',
  'tial',
  'faceToFace',
  'online',
  'memberFamilies',
  'familiesAttending',
  'members',
  'memberPus',
  'memberPusUsing',
] as const;
export type Column = (typeof COLUMNS)[number];

/** Counts of one neighbourhood, group or week; a column not counted is left out. */
export type Counts = { readonly [Name in Column]?: number };

/** A row pasted that cannot be read. `line` from 1; `column` is the name in the head of the table. */
export interface CountIssue {
  readonly line: number;
  readonly column?: string;
  readonly code: 'unknown-column' | 'twice' | 'not-a-count' | 'too-many-cells' | 'nothing';
}

export interface ReadCounts {
  readonly rows: readonly Counts[];
  readonly issues: readonly CountIssue[];
}

/**
 * A table as copied from a spreadsheet: names of columns in the first line, cells parted by tabs or semicolons, empty
 * where not counted. A dot between thousands is read.
 */
export const readCounts = (text: string): ReadCounts => {
  const lines = text
    .split(/\r?\n/)
    .map((line, i) => ({ line: i + 1, cells: line.split(/[\t;]/).map((cell) => cell.trim()) }));
  const [head, ...body] = lines.filter(({ cells }) => cells.some(Boolean));
  if (!head) return { rows: [], issues: [{ line: 1, code: 'nothing' }] };
  const issues: CountIssue[] = [];
  const names = head.cells.map((cell, i) => {
    const column = COLUMNS.find((name) => name.toLowerCase() === cell.toLowerCase());
    if (!column) issues.push({ line: head.line, column: cell, code: 'unknown-column' });
    else if (head.cells.findIndex((other) => other.toLowerCase() === cell.toLowerCase()) < i)
      issues.push({ line: head.line, column: cell, code: 'twice' });
    return column;
  });
  const rows = body.map(({ line, cells }) => {
    if (cells.length > names.length) issues.push({ line, code: 'too-many-cells' });
    const row: { [Name in Column]?: number } = {};
    names.forEach((name, i) => {
      const cell = cells[i] ?? '';
      if (!name || cell === '') return;
      if (/^(\d{1,6}|\d{1,3}(\.\d{3})+)$/.test(cell)) row[name] = Number(cell.replaceAll('.', ''));
      else issues.push({ line, column: name, code: 'not-a-count' });
    });
    return row;
  });
  return { rows, issues };
};
