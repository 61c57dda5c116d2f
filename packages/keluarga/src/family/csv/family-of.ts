import type { CivilDate } from '../../law/civil-date.ts';
import type { Couple, Family, Member } from '../family.ts';
import type { RowAnswers } from './cells.ts';

/**
 * The record of one form: its members, and the one couple a form can hold. A form is a family and not a whole KK, so
 * nothing is said of others on the KK. The method counts only where the form says that one is used now: the same item
 * holds the last method of who has stopped.
 */
export const familyOf = (rows: readonly RowAnswers[], answeredOn: CivilDate): Family => {
  const members = rows.map(({ id, birthDate, job, school, pregnant }): Member => {
    const told = { birthDate, job, school, pregnant };
    return { id, ...Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)) };
  });
  const couple = coupleOf(rows);
  return { answeredOn, members, ...(couple && { couples: [couple] }) };
};

const coupleOf = (rows: readonly RowAnswers[]): Couple | undefined => {
  const head = rows.find(({ relation }) => relation === 'head');
  const spouse = rows.find(({ relation }) => relation === 'spouse');
  if (!spouse && !head?.married) return undefined;
  const both = [head, spouse].filter((row) => row !== undefined);
  const wife = both.find(({ sex }) => sex === 'female')?.id;
  const husband = both.find(({ sex }) => sex === 'male')?.id;
  const uses = both.find((row) => row.uses !== undefined)?.uses;
  const used = both.find(({ method }) => method !== undefined)?.method;
  const method = uses === false ? 'none' : uses ? used : undefined;
  const married = both.some((row) => row.married === false) ? false : both.some((row) => row.married) || undefined;
  const told = { wife, husband, married, method };
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)) as Couple;
};
