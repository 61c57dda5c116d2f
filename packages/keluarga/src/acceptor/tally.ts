import { bound } from '../engine/bound.ts';
import { decide } from '../engine/decide.ts';
import { known } from '../engine/known.ts';
import { type List, refOf } from '../engine/state.ts';
import { NO, YES } from '../engine/truth.ts';
import { familyState } from '../family/derive.ts';
import { facts } from '../family/facts.ts';
import type { Family } from '../family/family.ts';
import type { CivilDate } from '../law/civil-date.ts';
import type { MethodKind, OpenCouples, UseCounts } from './indicators.ts';
import { couplesList, pusBook, pusRuleOn } from './pus-rule.ts';

/** Counts of listed couples; whoever cannot be counted is counted apart, never left out. */
export interface Tally extends UseCounts {
  readonly couples: number;
  readonly notPus: number;
  /** Whether they are of reproductive age is not known, or not settled. */
  readonly undecided: number;
  /** Of the PUS, those who use nothing, and those whose method is not known to the last. */
  readonly notUsing: number;
  readonly methodUnknown: number;
  /** Those of whom not all is known: methods of the PUS, and whatever of the undecided. */
  readonly open: readonly OpenCouples[];
}

type Use = MethodKind | 'none';
const METHODS: readonly Use[] = facts['couple.method'].domain.values;

/**
 * Couples of reproductive age and what they use, over records on a day; records are read one by one.
 * @throws RangeError for a text that is no day, and as `familyState` does.
 */
export const tally = (families: Iterable<Family>, on: CivilDate): Tally => {
  const { layout } = pusBook;
  const method = refOf(layout, 'couple.method');
  const { test } = pusRuleOn(on);
  const counted = { couples: 0, pus: 0, notPus: 0, undecided: 0, notUsing: 0, methodUnknown: 0 };
  const users: { [Kind in MethodKind]?: number } = {};
  const open = new Map<string, OpenCouples>();
  for (const family of families) {
    const { state } = familyState(layout, family, on);
    for (const slots of (state.lists[couplesList] as List).members) {
      counted.couples++;
      const truth = bound(state, couplesList, slots, () => decide(test, state));
      const may = [(known(slots, method) ?? METHODS) as Use | readonly Use[]].flat();
      const [only] = may as [Use];
      counted[truth === YES ? 'pus' : truth === NO ? 'notPus' : 'undecided']++;
      if (truth === NO) continue;
      if (truth === YES && may.length === 1) {
        if (only === 'none') counted.notUsing++;
        else users[only] = (users[only] ?? 0) + 1;
        continue;
      }
      if (truth === YES) counted.methodUnknown++;
      const key = `${truth} ${may.join()}`;
      const couples = (open.get(key)?.couples ?? 0) + 1;
      open.set(key, { couples, may, ...(truth !== YES && { maybePus: true }) });
    }
  }
  return { ...counted, users, open: [...open.values()] };
};
