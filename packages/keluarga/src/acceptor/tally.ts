import { bound } from '../engine/bound.ts';
import { decide } from '../engine/decide.ts';
import type { List } from '../engine/state.ts';
import { NO, YES } from '../engine/truth.ts';
import { familyState } from '../family/derive.ts';
import type { Couple, Family } from '../family/family.ts';
import type { CivilDate } from '../law/civil-date.ts';
import type { MethodKind, UseCounts } from './indicators.ts';
import { couplesList, pusBook, pusRuleOn } from './pus-rule.ts';

/** Counts of listed couples; whoever cannot be counted is counted apart, never left out. */
export interface Tally extends UseCounts {
  readonly couples: number;
  readonly notPus: number;
  /** Whether they are of reproductive age is not known, or not settled. */
  readonly undecided: number;
  /** Of the PUS, those who use nothing, and those whose method is not known. */
  readonly notUsing: number;
  readonly methodUnknown: number;
}

/**
 * Couples of reproductive age and what they use, over records on a day; records are read one by one.
 * @throws RangeError for a text that is no day, and as `familyState` does.
 */
export const tally = (families: Iterable<Family>, on: CivilDate): Tally => {
  const { layout } = pusBook;
  const { test } = pusRuleOn(on);
  const counted = { couples: 0, pus: 0, notPus: 0, undecided: 0, notUsing: 0, methodUnknown: 0 };
  const users: { [Kind in MethodKind]?: number } = {};
  for (const family of families) {
    const { state, units } = familyState(layout, family, on);
    const couples = family.couples ?? [];
    (state.lists[couplesList] as List).members.forEach((slots, i) => {
      counted.couples++;
      const truth = bound(state, couplesList, slots, () => decide(test, state));
      if (truth !== YES) {
        counted[truth === NO ? 'notPus' : 'undecided']++;
        return;
      }
      counted.pus++;
      const couple = couples.find(({ id }, at) => (id ?? String(at + 1)) === units.couples[i]);
      const method = methodOf(couple);
      if (!method) counted.methodUnknown++;
      else if (method === 'none') counted.notUsing++;
      else users[method] = (users[method] ?? 0) + 1;
    });
  }
  return { ...counted, users };
};

const methodOf = (couple: Couple | undefined): MethodKind | 'none' | undefined => {
  const method = couple?.method;
  const only = Array.isArray(method) && method.length === 1 ? method[0] : method;
  return typeof only === 'string' && only !== 'unknown' ? (only as MethodKind | 'none') : undefined;
};
