import type { IssueParams, Path, SharedCode } from '../../family/issue.ts';

/** What can be wrong with the record of a group, beside what can be wrong with any. */
export type GroupIssueCode =
  | SharedCode
  | 'no-people'
  | 'chair-not-listed'
  | 'two-kinds'
  | 'ends-before-start'
  | 'later-than-answers'
  | 'not-a-period'
  | 'person-not-listed'
  | 'months-before-birth'
  | 'months-without-business'
  | 'more-families-than-people'
  | 'times-against-loans'
  | 'running-past-end'
  | 'loan-of-nothing'
  | 'check-without-sppirt'
  | 'meeting-without-cooperative';

/** One thing wrong with the record of a group; the words are in `messages/`. */
export interface GroupIssue {
  readonly path: Path;
  readonly code: GroupIssueCode;
  readonly params?: IssueParams;
}

export const groupIssue = (path: Path, code: GroupIssueCode, params?: IssueParams): GroupIssue =>
  params ? { path, code, params } : { path, code };
