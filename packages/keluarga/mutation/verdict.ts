import type { Test } from '../src/engine/expression.ts';
import type { CivilDate } from '../src/law/civil-date.ts';
import type { Rule } from '../src/law/define.ts';
import type { Case } from './case.ts';
import { answerOf } from './law.ts';
import { type Mutant, mutantsOf } from './mutants.ts';
import { partingOn } from './parting.ts';

/** Told by a case, the same rule in other words, or neither: then `why` says how the two differ. */
export interface Fate {
  readonly mutant: Mutant<Test>;
  readonly fate: 'told' | 'same' | 'survives';
  readonly why?: string;
}

export const fatesOf = (rule: Rule, cases: readonly Case[]): Fate[] => {
  const own = cases.filter((one) => one.rule === rule.id);
  return mutantsOf(rule).map((mutant) => {
    const mine = own.filter(({ on }) => mutant.on(on));
    if (mine.some((one) => answerOf(one, mutant.expr) !== one.expected)) return { mutant, fate: 'told' };
    return { mutant, ...untold(rule.id, mutant.expr, [...new Set(mine.map(({ on }) => on))]) };
  });
};

/** The same if that is proven on one day and disproven on none: a day may lack a number that the proof needs. */
const untold = (rule: string, mutant: Test, days: readonly CivilDate[]): Omit<Fate, 'mutant'> => {
  const partings = days.map((on) => partingOn(rule, mutant, on));
  const shown = partings.find((parting) => parting !== 'none' && parting !== 'not proven');
  if (shown !== undefined) return { fate: 'survives', why: shown };
  if (partings.includes('none')) return { fate: 'same' };
  return { fate: 'survives', why: days.length ? 'not proven to be the same' : 'no case is of a day on which it shows' };
};
