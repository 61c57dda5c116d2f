import type { AmountIssueCode } from '../business/read-amount.ts';
import type { Column } from './columns.ts';

/** Why a table, a column, a row or a cell of it cannot be read. */
export type CountIssueCode =
  | 'nothing'
  | 'no-head'
  | 'unknown-column'
  | 'twice'
  | 'too-many-cells'
  | 'empty-row'
  | 'total-row'
  | 'looks-like-total'
  | 'open-quote'
  | 'dash'
  | Exclude<AmountIssueCode, 'empty' | 'not-a-percentage'>;

/** Row and column as they stand in the table, from 1; what the cell holds is not repeated. */
export interface CountIssue {
  readonly code: CountIssueCode;
  readonly row: number;
  readonly column?: number;
  /** What is counted in that column or row. */
  readonly of?: Column;
}
