import { type CivilDate, civilDate } from '../../law/civil-date.ts';
import type { Family } from '../family.ts';
import { BadCell, COLUMNS, type Column, NEEDED, type RowAnswers, readCell } from './cells.ts';
import { familyOf } from './family-of.ts';
import type { FormId } from './forms.ts';
import type { CsvInput } from './lines.ts';
import { type CsvRecord, recordsOf } from './records.ts';
import type { RowIssue, RowIssueCode } from './row-issue.ts';

export interface ImportOptions {
  /** Whose codes the list uses: they change from form to form. */
  readonly form: FormId;
  readonly answeredOn: CivilDate;
}

/** A family of the list by its number there, or something wrong with a row. */
export type Imported =
  | { readonly family: Family; readonly number: string; readonly lines: readonly [first: number, last: number] }
  | { readonly issue: RowIssue };

/**
 * Families of a list of members, one at a time; the rows of a family stand together. Every row is in a family or told
 * in an issue with its line, and so is every cell: it is an answer of the record, or it is told. Columns that are not known, names and numbers of documents among them, are told and
 * never kept.
 * @throws RangeError for an `answeredOn` that is no day.
 */
export async function* importCsv(input: CsvInput, { form, answeredOn }: ImportOptions): AsyncGenerator<Imported> {
  civilDate(answeredOn);
  const seen = new Set<string>();
  let columns: readonly (Column | undefined)[] | undefined;
  let rows: RowAnswers[] = [];
  let lines: [number, number] = [1, 1];
  const flush = function* (): Generator<Imported> {
    const [first] = rows;
    if (first) {
      const { family, issues } = familyOf(rows, answeredOn);
      for (const issue of issues) yield { issue };
      yield { family, number: first.family, lines };
    }
    rows = [];
  };
  for await (const record of recordsOf(input)) {
    if (!columns) {
      const header = readHeader(record);
      for (const issue of header.issues) yield { issue };
      if (header.issues.some(({ rowLost }) => rowLost)) return;
      columns = header.columns;
      continue;
    }
    const { row, issues } = readRow(record, columns, form, answeredOn);
    for (const issue of issues) yield { issue };
    if (!row) continue;
    const { line } = record;
    if (row.family !== rows[0]?.family) {
      yield* flush();
      if (seen.has(row.family)) yield { issue: { line, column: 'no_keluarga', code: 'family-again', rowLost: false } };
      seen.add(row.family);
      lines = [line, line];
    }
    if (rows.some(({ id }) => id === row.id)) yield { issue: lost(line, 'same-member', 'no_anggota') };
    else rows.push(row);
    lines = [lines[0], line];
  }
  if (!columns) yield { issue: lost(1, 'empty-file') };
  yield* flush();
}

const lost = (line: number, code: RowIssueCode, column?: string): RowIssue => ({
  line,
  ...(column && { column }),
  code,
  rowLost: true,
});

const readHeader = ({ line, cells = [] }: CsvRecord) => {
  const names = cells.map((cell) => cell.toLowerCase().replace(/\s+/g, '_'));
  const columns = names.map((name) => COLUMNS.find((column) => column === name));
  const issues: RowIssue[] = [];
  names.forEach((name, i) => {
    if (!columns[i]) issues.push({ line, column: name, code: 'unknown-column', rowLost: false });
    else if (names.indexOf(name) !== i) issues.push(lost(line, 'same-column', name));
  });
  for (const column of COLUMNS)
    if (!columns.includes(column))
      issues.push({ line, column, code: 'missing-column', rowLost: NEEDED.includes(column) });
  return { columns, issues };
};

const readRow = (
  { line, cells }: CsvRecord,
  columns: readonly (Column | undefined)[],
  form: FormId,
  on: CivilDate,
): { row?: RowAnswers; issues: RowIssue[] } => {
  if (!cells) return { issues: [lost(line, 'unreadable-row')] };
  if (cells.length !== columns.length) return { issues: [lost(line, 'wrong-number-of-cells')] };
  const at = (column: Column) => cells[columns.indexOf(column)] ?? '';
  const [family, member] = [at('no_keluarga'), at('no_anggota')];
  if (family === '') return { issues: [lost(line, 'no-family', 'no_keluarga')] };
  if (!/^\d{1,4}$/.test(member)) return { issues: [lost(line, 'no-member', 'no_anggota')] };
  const issues: RowIssue[] = [];
  const told = (column: Column): never | undefined => {
    const text = at(column);
    if (text === '') return undefined;
    const value = readCell(column, text, form, on) ?? new BadCell('no-place');
    if (!(value instanceof BadCell)) return value as never;
    issues.push({ line, column, code: value.code, rowLost: false });
    return undefined;
  };
  const row: RowAnswers = {
    line,
    family,
    id: `anggota-${Number(member)}`,
    sex: told('jenis_kelamin'),
    birthDate: told('tanggal_lahir'),
    married: told('status_kawin'),
    relation: told('hubungan'),
    job: told('pekerjaan'),
    school: told('pendidikan'),
    pregnant: told('hamil'),
    uses: told('pakai_kb'),
    method: told('cara_kb'),
  };
  return { row, issues };
};
