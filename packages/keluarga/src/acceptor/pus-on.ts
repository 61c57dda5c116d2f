import { type Answer, tell } from '../engine/answers.ts';
import { compile } from '../engine/compile.ts';
import { decide } from '../engine/decide.ts';
import { blank, blankState, listOf } from '../engine/state.ts';
import { type Truth, UNKNOWN, YES } from '../engine/truth.ts';
import { facts } from '../family/facts.ts';
import { book, lawOn } from '../law/book.ts';
import { type CivilDate, civilDate } from '../law/civil-date.ts';
import { onceADay } from '../law/once-a-day.ts';
import { boundary50, isPus, wifeAgeMax, wifeAgeMin } from './pus.ts';

/** What is known of a couple; what is left out is not known. */
export interface CoupleKnown {
  readonly married?: boolean;
  /** Completed years, or the least and the most they may be. */
  readonly wifeAge?: number | readonly [number, number];
  readonly menstruation?: 'not-started' | 'menstruating' | 'stopped';
}

const law = /* @__PURE__ */ book(facts, {
  rules: [isPus],
  params: [wifeAgeMin, wifeAgeMax],
  questions: [boundary50],
});

const couples = /* @__PURE__ */ listOf(law.layout, 'couples');

/** The rule of a day, compiled; null where none was in force. */
const ruleOn = /* @__PURE__ */ onceADay((on) => {
  const { model, rules } = lawOn(law, on);
  return rules.get(isPus.id)?.state === 'in-force' ? compile(model, { rule: isPus.id }, 'couples') : null;
});

/**
 * Whether a couple is a PUS by the rule `pus.definition`; `unsettled` where only the law leaves it open, undefined where an
 * answer of the couple is missing.
 * @throws RangeError for a text that is no day.
 */
export const isPusOn = (couple: CoupleKnown, on: CivilDate): boolean | 'unsettled' | undefined => {
  const test = ruleOn(civilDate(on));
  if (!test) return 'unsettled';
  const { layout } = law;
  const read = (boundary: boolean): Truth => {
    const state = blankState(layout);
    tell(layout, state.at[0] as number[], { [boundary50.id]: boundary });
    const slots = blank(layout, couples);
    tell(layout, slots, answersOf(couple));
    state.at[couples] = slots;
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
