import type { RecordIssue, SharedCode } from '../records/issue.ts';

/** What can be wrong with the record of a family. */
export type IssueCode =
  | SharedCode
  | 'born-after-answers'
  | 'born-too-early'
  | 'desil-after-answers'
  | 'age-against-birth'
  | 'age-against-months'
  | 'age-against-wife'
  | 'somebody-against-nobody'
  | 'somebody-against-everyone'
  | 'unknown-member'
  | 'wife-is-husband'
  | 'in-two-couples'
  | 'sex-against-marriage'
  | 'two-heads'
  | 'parent-circle'
  | 'parent-too-young'
  | 'mother-is-father'
  | 'sex-against-parent'
  | 'against-members'
  | 'cannot-be'
  | 'complete-but-empty';

/** One thing wrong with the record of a family; the words are in `messages/`. */
export type Issue = RecordIssue<IssueCode>;
