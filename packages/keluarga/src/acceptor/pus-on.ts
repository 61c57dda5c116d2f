import { type Answer, tell } from '../engine/answers.ts';
import { decide } from '../engine/decide.ts';
import { blank, blankState } from '../engine/state.ts';
import { type Truth, UNKNOWN, YES } from '../engine/truth.ts';
import { type CivilDate, civilDate } from '../law/civil-date.ts';
import { boundary50 } from './pus.ts';
import { couplesList, pusBook, pusRuleOn } from './pus-rule.ts';

/** What is known of a couple; what is left out is not known. */
export interface CoupleKnown {
  readonly married?: boolean;
  /** Completed years, or the least and the most they may be. */
  readonly wifeAge?: number | readonly [number, number];
  readonly menstruation?: 'not-started' | 'menstruating' | 'stopped';
}

/**
 * Whether a couple is a PUS by the rule `pus.definition`; `unsettled` where only the law leaves it open, undefined where an
 * answer of the couple is missing.
 * @throws RangeError for a text that is no day.
 */
export const isPusOn = (couple: CoupleKnown, on: CivilDate): boolean | 'unsettled' | undefined => {
  const { test, isInForce } = pusRuleOn(civilDate(on));
  if (!isInForce) return 'unsettled';
  const { layout } = pusBook;
  const read = (boundary: boolean): Truth => {
    const state = blankState(layout);
    tell(layout, state.at[0] as number[], { [boundary50.id]: boundary });
    const slots = blank(layout, couplesList);
    tell(layout, slots, answersOf(couple));
    state.at[couplesList] = slots;
    return decide(test, state);
  };
  const [narrow, wide] = [read(false), read(true)];
  if (narrow === UNKNOWN || wide === UNKNOWN) return undefined;
  return narrow === wide ? narrow === YES : 'unsettled';
};

const answersOf = ({ married, wifeAge, menstruation }: CoupleKnown): Record<string, Answer> => ({
  ...(married !== undefined && { 'couple.married': married }),
  ...(wifeAge !== undefined && { 'couple.wifeAge': wifeAge }),
  ...(menstruation !== undefined && { 'couple.menstruation': menstruation }),
});
