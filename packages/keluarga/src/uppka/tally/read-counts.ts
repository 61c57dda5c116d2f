import { readAmount } from '../business/read-amount.ts';
import { COLUMNS, type Column, type ColumnNames, type Counts, MOST_COUNT } from './columns.ts';
import type { CountIssue, CountIssueCode } from './count-issue.ts';
import { type Cell, tableOf, turned } from './table.ts';

export interface ReadCounts {
  readonly rows: readonly Counts[];
  /** Where each row stands in the table: its row, or its column where the names go down the side. From 1. */
  readonly at: readonly number[];
  readonly side: 'rows' | 'columns';
  /** All that was not taken. A column not known is only left out; with any other issue the sums would be wrong. */
  readonly issues: readonly CountIssue[];
}

const plain = (text: string): string => text.toLowerCase().replace(/\([^)]*\)|[^a-z0-9]/g, '');

/**
 * A table as copied from a spreadsheet, or a text parted by semicolons or commas: names in the first row, or down the
 * first column; of names, capitals, marks and what stands in brackets are passed over. A cell is left empty where nothing
 * was counted.
 */
export const readCounts = (text: string, names?: ColumnNames): ReadCounts => {
  const ids = new Map(COLUMNS.flatMap((id) => [id, ...(names?.[id] ?? [])].map((name) => [plain(name), id])));
  const nameOf = (cell: Cell | undefined) => ids.get(plain(cell?.text ?? ''));
  const known = (cells: readonly (Cell | undefined)[]) => cells.filter((cell) => nameOf(cell)).length;
  const pasted = tableOf(text);
  const [first] = pasted;
  const failed = (code: CountIssueCode): ReadCounts => ({
    rows: [],
    at: [],
    side: 'rows',
    issues: [{ code, row: pasted[0]?.[0]?.row ?? 1 }],
  });
  if (!first) return failed('nothing');
  const down = known(pasted.map((row) => row[0])) > known(first);
  const [head = [], ...body] = down ? turned(pasted) : pasted;
  if (!known(head)) return failed('no-head');
  const issues = headIssues(head, body, nameOf);
  const read = body.map((cells) => readRow(cells, head, nameOf));
  issues.push(...read.flatMap((row) => row.issues));
  const rows = read.map(({ counts }) => counts);
  const last = body.at(-1)?.[0];
  if (!last) issues.push(issueAt('empty-row', head[0] as Cell));
  else if (isSum(rows) && !read.at(-1)?.issues.length) issues.push(issueAt('looks-like-total', last));
  const at = body.map(([cell]) => (cell as Cell)[down ? 'column' : 'row']);
  return { rows, at, side: down ? 'columns' : 'rows', issues };
};

type NameOf = (cell: Cell | undefined) => Column | undefined;

const issueAt = (code: CountIssueCode, { row, column }: Cell, of?: Column): CountIssue => ({
  code,
  row,
  column,
  ...(of && { of }),
});

const headIssues = (head: readonly Cell[], body: readonly (readonly Cell[])[], nameOf: NameOf): CountIssue[] =>
  head.flatMap((cell, i) => {
    const name = nameOf(cell);
    const blank = cell.text === '' && body.every((cells) => !cells[i]?.text);
    if (!name) return blank ? [] : [issueAt('unknown-column', cell)];
    return head.slice(0, i).some((other) => nameOf(other) === name) ? [issueAt('twice', cell, name)] : [];
  });

const readRow = (cells: readonly Cell[], head: readonly Cell[], nameOf: NameOf) => {
  const issues: CountIssue[] = [];
  const counts: { [Name in Column]?: number } = {};
  const [first] = cells as [Cell];
  for (const [i, cell] of cells.entries()) {
    const name = nameOf(head[i]);
    if (cell.text === '') continue;
    if (/[\n\r][\s\S]*[\t;,]/.test(cell.text)) issues.push(issueAt('open-quote', cell));
    else if (i >= head.length) issues.push(issueAt('too-many-cells', cell));
    else if (!name) {
      if (/^(grand|sub)?\W*(total|jumlah|jml|rekap)\b/i.test(cell.text)) issues.push(issueAt('total-row', cell));
    } else {
      const found = readCount(cell.text);
      if (typeof found === 'number') counts[name] ??= found;
      else issues.push(issueAt(found, cell, name));
    }
  }
  if (!issues.length && !Object.keys(counts).length) issues.push(issueAt('empty-row', first));
  return { counts, issues };
};

const readCount = (text: string): number | CountIssueCode => {
  if (/^[-–—−.]+$/.test(text)) return 'dash';
  if (/^rp/i.test(text)) return 'not-a-number';
  const read = readAmount(text, 0, MOST_COUNT);
  return 'value' in read ? read.value : (read.issue.code as CountIssueCode);
};

/** The last of three rows or more holds the sums of all others, in three columns or more. */
const isSum = (rows: readonly Counts[]): boolean => {
  const last = rows.at(-1) ?? {};
  const names = COLUMNS.filter((name) => last[name] !== undefined);
  const sumOf = (name: Column) => rows.slice(0, -1).reduce((sum, row) => sum + (row[name] ?? 0), 0);
  return (
    rows.length > 2 &&
    names.length > 2 &&
    names.some((name) => last[name]) &&
    names.every((name) => last[name] === sumOf(name))
  );
};
