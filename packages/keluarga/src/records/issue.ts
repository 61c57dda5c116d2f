/** What can be wrong with any record. */
export type SharedCode =
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
  | 'not-a-period'
  | 'same-id'
  | 'more-issues';

/** What a sentence about an issue may need. */
export interface IssueParams {
  readonly key?: string;
  /** The known key most like it. */
  readonly nearest?: string;
  readonly allowed?: readonly string[];
  readonly min?: number | string;
  readonly max?: number | string;
  readonly id?: string;
  readonly limit?: number;
}

export type Path = readonly (string | number)[];

/** One thing wrong with a record; the words are in `messages/`. */
export interface RecordIssue<Code extends string> {
  readonly path: Path;
  readonly code: Code;
  readonly params?: IssueParams;
}

export const issue = <const Code extends string>(path: Path, code: Code, params?: IssueParams): RecordIssue<Code> =>
  params ? { path, code, params } : { path, code };

/** A path as one reads it: `members[0].age`; empty for the whole record. */
export const placeOf = (path: Path): string =>
  path.reduce<string>((place, step) => {
    if (typeof step === 'number') return `${place}[${step}]`;
    return place ? `${place}.${step}` : step;
  }, '');
