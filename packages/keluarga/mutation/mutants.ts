import type { Test } from '../src/engine/expression.ts';
import type { Book } from '../src/law/book.ts';
import type { CivilDate } from '../src/law/civil-date.ts';
import { startOf, turningDays, type Version, valueOn } from '../src/law/dated.ts';
import type { Param, Rule } from '../src/law/define.ts';
import type { Change } from './change.ts';
import { testChanges } from './changes.ts';
import { bookOf, readOn } from './law.ts';

/** Something with one thing wrong in it. */
export interface Mutant<Expr> {
  readonly name: string;
  readonly expr: Expr;
  /** Whether it shows on a day: what was changed is in force. */
  readonly on: (day: CivilDate) => boolean;
}

/** Those of every version of a rule. */
export const mutantsOf = (rule: Rule): Mutant<Test>[] => {
  const book = bookOf(rule.id);
  return rule.versions.flatMap((version) => {
    const start = startOf(version).known;
    const changes = testChanges(book.facts, readOn(rule.id, start).test);
    return mutantsBy(changes, `${rule.id} of ${start}`, book, isInForce(rule, version), turningDays(rule.versions));
  });
};

/** A parameter is moved in each of its versions that is in force on a day of what is changed. */
export const mutantsBy = <Expr>(
  changes: readonly Change<Expr>[],
  whole: string,
  { params }: Pick<Book, 'params'>,
  on: (day: CivilDate) => boolean,
  days: readonly CivilDate[],
): Mutant<Expr>[] =>
  changes.flatMap(({ at, what, expr, param: id }): Mutant<Expr>[] => {
    const name = `${whole}, ${at.join('.') || 'all of it'}: ${what}`;
    const param = id === undefined ? undefined : params.get(id);
    if (!param) return [{ name, expr, on }];
    const either = [...days, ...turningDays(param.versions)];
    return param.versions.flatMap((value) => {
      const both = (day: CivilDate) => on(day) && isInForce(param, value)(day);
      return either.some(both) ? [{ name: `${name}, when it was ${value.value}`, expr, on: both }] : [];
    });
  });

const isInForce =
  ({ versions }: Rule | Param, version: Version<unknown>) =>
  (day: CivilDate): boolean => {
    const found = valueOn(versions as readonly Version<unknown>[], day);
    return found.state === 'in-force' && found.version === version;
  };
