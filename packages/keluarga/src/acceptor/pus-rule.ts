import { compile } from '../engine/compile.ts';
import { listOf } from '../engine/state.ts';
import { facts } from '../family/facts.ts';
import { book, lawOn } from '../law/book.ts';
import { onceADay } from '../law/once-a-day.ts';
import { boundary50, isPus, wifeAgeMax, wifeAgeMin } from './pus.ts';

export const pusBook = /* @__PURE__ */ book(facts, {
  rules: [isPus],
  params: [wifeAgeMin, wifeAgeMax],
  questions: [boundary50],
});

/** The number of the list that the rule is about. */
export const couplesList = /* @__PURE__ */ listOf(pusBook.layout, 'couples');

/** The rule `pus.definition` of a day, compiled, and whether it was in force then. */
export const pusRuleOn = /* @__PURE__ */ onceADay((on) => {
  const { model, rules } = lawOn(pusBook, on);
  return {
    test: compile(model, { rule: isPus.id }, 'couples'),
    isInForce: rules.get(isPus.id)?.state === 'in-force',
  };
});
