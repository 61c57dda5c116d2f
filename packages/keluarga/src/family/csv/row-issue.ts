export type RowIssueCode =
  | 'empty-file'
  | 'missing-column'
  | 'unknown-column'
  | 'same-column'
  | 'unreadable-row'
  | 'wrong-number-of-cells'
  | 'no-family'
  | 'no-member'
  | 'same-member'
  | 'family-again'
  | 'not-a-day'
  | 'day-ahead'
  | 'unknown-code'
  | 'code-not-read'
  /** The answer can be read, but no record holds it. */
  | 'no-place'
  /** Husband and wife, or two rows of one couple, say different things. */
  | 'answers-differ'
  | 'another-head'
  | 'same-sex';

/** One thing wrong with a list. The cell itself is not repeated: it may be of a person. */
export interface RowIssue {
  /** The line of the file on which the row begins, from 1. */
  readonly line: number;
  readonly column?: string;
  readonly code: RowIssueCode;
  /** Whether the row is left out; otherwise only the cell is. */
  readonly rowLost: boolean;
}

/** Tells of a cell that is left out. */
export type Tell = (row: { readonly line: number }, column: string, code: RowIssueCode) => void;
