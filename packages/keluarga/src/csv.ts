export { COLUMNS, type Column } from './family/csv/cells.ts';
export { type FormId, forms } from './family/csv/forms.ts';
export { type Imported, type ImportOptions, importCsv } from './family/csv/import-csv.ts';
export type { CsvInput } from './family/csv/lines.ts';
export type { RowIssue, RowIssueCode } from './family/csv/row-issue.ts';
export { csvText } from './family/csv/write-csv.ts';
export { openSid } from './family/opensid.ts';
