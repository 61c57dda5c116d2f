import type { Test } from '../src/engine/expression.ts';
import type { CivilDate } from '../src/law/civil-date.ts';
import { startOf, turningDays, type Version, valueOn } from '../src/law/dated.ts';
import type { Param, Rule } from '../src/law/define.ts';
import { testChanges } from './changes.ts';
import { bookOf, readOn } from './law.ts';

/** A rule with one thing wrong. */
export interface Mutant {
  readonly rule: string;
  readonly name: string;
  readonly test: Test;
  /** Whether it shows on a day: its version of the rule is in force, and of a parameter it moves. */
  readonly on: (day: CivilDate) => boolean;
}

/** Those of every version of a rule; a parameter is moved in each of its versions that one of the rule meets. */
export const mutantsOf = (rule: Rule): Mutant[] => {
  const { facts, params } = bookOf(rule.id);
  return rule.versions.flatMap((version) => {
    const start = startOf(version).known;
    const inForce = isInForce(rule, version);
    return testChanges(facts, readOn(rule.id, start).test).flatMap(({ at, what, expr, param: id }): Mutant[] => {
      const name = `${rule.id} of ${start}, ${at.join('.') || 'all of it'}: ${what}`;
      const mutant = { rule: rule.id, name, test: expr, on: inForce };
      const param = id === undefined ? undefined : params.get(id);
      if (!param) return [mutant];
      const days = [rule, param].flatMap(({ versions }) => turningDays(versions));
      return param.versions.flatMap((value) => {
        const on = (day: CivilDate) => inForce(day) && isInForce(param, value)(day);
        return days.some(on) ? [{ ...mutant, name: `${name}, when it was ${value.value}`, on }] : [];
      });
    });
  });
};

const isInForce =
  ({ versions }: Rule | Param, version: Version<unknown>) =>
  (day: CivilDate): boolean => {
    const found = valueOn(versions as readonly Version<unknown>[], day);
    return found.state === 'in-force' && found.version === version;
  };
