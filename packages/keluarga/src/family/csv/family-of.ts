import type { CivilDate } from '../../law/civil-date.ts';
import type { Family, Member } from '../family.ts';
import type { RowAnswers } from './cells.ts';
import { couplesOf } from './couples-of.ts';
import type { RowIssue, Tell } from './row-issue.ts';
import { settled } from './settled.ts';

/**
 * The record of one form, and what a row says that has no place in it. A form is a family and not a whole KK, so
 * nothing is said of others on the KK.
 */
export const familyOf = (
  all: readonly RowAnswers[],
  answeredOn: CivilDate,
): { family: Family; issues: readonly RowIssue[] } => {
  const issues: RowIssue[] = [];
  const tell: Tell = ({ line }, column, code) => issues.push({ line, column, code, rowLost: false });
  const rows = settled(all, tell);
  const members = rows.map(({ id, sex, relation, birthDate, job, school, pregnant }): Member => {
    const told = { sex, relation, birthDate, job, school, pregnant };
    return { id, ...Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)) };
  });
  const couples = couplesOf(rows, tell);
  return { family: { answeredOn, members, ...(couples.length && { couples }) }, issues };
};
