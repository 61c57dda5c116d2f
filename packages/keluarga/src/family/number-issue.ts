import type { CivilDate } from '../law/civil-date.ts';
import type { Path } from '../records/issue.ts';

/** What can be wrong with a NIK or the number of a KK. */
export type NumberIssueCode =
  | 'not-digits'
  | 'not-16-digits'
  | 'no-such-day'
  | 'no-serial'
  | 'unknown-region'
  | 'birth-ahead'
  | 'birth-against-number'
  | 'sex-against-number';

/** `invalid`: no such number is issued. `suspicious`: it may be right all the same; never a reason to refuse. */
export type NumberLevel = 'ok' | 'suspicious' | 'invalid';

/** One thing about a number; the path is the part it is about, empty for the whole. */
export interface NumberIssue {
  readonly path: Path;
  readonly code: NumberIssueCode;
  readonly level: Exclude<NumberLevel, 'ok'>;
  readonly params?: { readonly length?: number; readonly date?: CivilDate; readonly region?: string };
}

export const levelOf = (issues: readonly NumberIssue[]): NumberLevel => {
  if (issues.some(({ level }) => level === 'invalid')) return 'invalid';
  return issues.length ? 'suspicious' : 'ok';
};
