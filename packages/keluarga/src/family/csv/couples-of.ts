import { facts } from '../facts.ts';
import type { Couple } from '../family.ts';
import type { Column, RowAnswers } from './cells.ts';
import type { MethodAnswer } from './forms.ts';
import type { Tell } from './row-issue.ts';

/** What is said when a method is used now and none is named. */
const ANY_METHOD = facts['couple.method'].domain.values.filter((method) => method !== 'none');

/**
 * The couples of one form: the head with each spouse, or alone where the head is married and no spouse is listed. What
 * a row says and no couple holds is told.
 */
export const couplesOf = (rows: readonly RowAnswers[], tell: Tell): Couple[] => {
  const head = rows.find(({ relation }) => relation === 'head');
  const spouses = rows.filter(({ relation }) => relation === 'spouse');
  const pairs = spouses.length ? spouses.map((spouse) => [head, spouse]) : head?.married ? [[head]] : [];
  const isOne = pairs.length === 1;
  const couples = pairs.map((pair) => {
    const both = pair.filter((row) => row !== undefined);
    /** Of the method each of several spouses speaks for herself. */
    return coupleOf(both, isOne ? both : both.slice(-1), tell);
  });
  const spoke = isOne ? pairs.flat() : spouses;
  for (const row of rows.filter((one) => !spoke.includes(one))) {
    if (row.married && !(row === head && pairs.length)) tell(row, 'status_kawin', 'no-place');
    if (row.uses !== undefined) tell(row, 'pakai_kb', 'no-place');
    if (row.method !== undefined) tell(row, 'cara_kb', 'no-place');
  }
  return couples;
};

const coupleOf = (both: readonly RowAnswers[], speakers: readonly RowAnswers[], tell: Tell): Couple => {
  const of = (sex: RowAnswers['sex']) => both.find((row) => row.sex === sex)?.id;
  const married = agreed(both, 'married', 'status_kawin', tell);
  const uses = agreed(speakers, 'uses', 'pakai_kb', tell);
  const named = speakers.filter(({ method }) => method !== undefined);
  if (uses === false) for (const row of named) tell(row, 'cara_kb', 'no-place');
  const methods = [...new Set(named.flatMap(({ method }) => method as MethodAnswer | MethodAnswer[]))];
  const told = { wife: of('female'), husband: of('male'), married, method: methodOf(uses, methods) };
  return Object.fromEntries(Object.entries(told).filter(([, value]) => value !== undefined)) as Couple;
};

/** What all say who say it; where they differ nothing, and each is told. */
const agreed = (rows: readonly RowAnswers[], key: 'married' | 'uses', column: Column, tell: Tell) => {
  const told = rows.filter((row) => row[key] !== undefined);
  const [first] = told;
  if (told.every((row) => row[key] === first?.[key])) return first?.[key];
  for (const row of told) tell(row, column, 'answers-differ');
  return undefined;
};

/** The form names the current method or the last one: where it does not say whether one is used now, none may be. */
const methodOf = (uses: boolean | undefined, named: readonly MethodAnswer[]) => {
  if (uses === false) return 'none';
  if (uses) return known(named.length ? named : ANY_METHOD);
  return named.length ? known(['none', ...named]) : undefined;
};

const known = (values: readonly MethodAnswer[]) => (values.length === 1 ? values[0] : values);
