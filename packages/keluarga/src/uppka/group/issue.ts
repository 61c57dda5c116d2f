import type { RecordIssue, SharedCode } from '../../records/issue.ts';

/** What can be wrong with the record of a group, beside what can be wrong with any. */
export type GroupIssueCode =
  | SharedCode
  | 'no-people'
  | 'chair-not-listed'
  | 'ends-before-start'
  | 'later-than-answers'
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
export type GroupIssue = RecordIssue<GroupIssueCode>;
