import type { IssueCode, IssueParams, Path } from '../../family/issue.ts';

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
  | 'months-before-birth';

type SharedCode = Extract<
  IssueCode,
  | 'not-json'
  | 'nul-byte'
  | 'too-large'
  | 'too-deep'
  | 'not-an-object'
  | 'not-a-list'
  | 'too-many'
  | 'missing'
  | 'unknown-key'
  | 'not-a-label'
  | 'not-yes-no'
  | 'not-a-whole-number'
  | 'negative'
  | 'out-of-range'
  | 'upside-down'
  | 'not-a-choice'
  | 'not-a-day'
  | 'far-day'
  | 'same-id'
  | 'more-issues'
>;

/** One thing wrong with the record of a group; the words are in `messages/`. */
export interface GroupIssue {
  readonly path: Path;
  readonly code: GroupIssueCode;
  readonly params?: IssueParams;
}

export const groupIssue = (path: Path, code: GroupIssueCode, params?: IssueParams): GroupIssue =>
  params ? { path, code, params } : { path, code };
