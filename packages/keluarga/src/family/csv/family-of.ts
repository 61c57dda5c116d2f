import type { CivilDate } from '../../law/civil-date.ts';
import type { Family, Member } from '../family.ts';
import type { RowAnswers } from './cells.ts';
import { couplesOf } from './couples-of.ts';
import type { RowIssue } from './row-issue.ts';

/**
 * The record of one form, and what a row says that has no place in it. A form is a family and not a whole KK, so
 * nothing is said of others on the KK.
 */
export const familyOf = (
  rows: readonly RowAnswers[],
  answeredOn: CivilDate,
): { family: Family; issues: readonly RowIssue[] } => {
  const members = rows.map(({ id, birthDate, job, school, pregnant }): Member => {
    const told = { birthDate, job, school, pregnant };
    return { id, ...Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)) };
  });
  const { couples, issues } = couplesOf(rows);
  return { family: { answeredOn, members, ...(couples.length && { couples }) }, issues };
};
