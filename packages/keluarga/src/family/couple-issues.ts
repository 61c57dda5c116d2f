import type { Fragments } from '../records/fragments.ts';
import { issue } from '../records/issue.ts';
import type { Family } from './family.ts';
import type { Issue } from './issue.ts';

const SPOUSES = ['wife', 'husband'] as const;

/** Couples of people who are not listed, or who stand in two places at once; a husband may have several wives, UU 1/1974 art. 3(2). */
export const coupleIssues = ({ members = [], couples = [] }: Fragments<Family>): Issue[] => {
  const listed = members.flatMap(({ id }) => (id === undefined ? [] : [id]));
  const all = listed.length === members.length;
  const taken = new Map<string, { couple: number; as: string }>();
  return couples.flatMap((couple, i) =>
    SPOUSES.flatMap((spouse): Issue[] => {
      const id = couple[spouse];
      if (id === undefined || id === null || id === 'unknown') return [];
      const before = taken.get(id);
      taken.set(id, { couple: i, as: spouse });
      const path = ['couples', i, spouse];
      if (before?.couple === i) return [issue(path, 'wife-is-husband', { id })];
      if (before && (spouse === 'wife' || before.as === 'wife')) return [issue(path, 'in-two-couples', { id })];
      return !all || listed.includes(id) ? [] : [issue(path, 'unknown-member', { id, allowed: listed })];
    }),
  );
};
