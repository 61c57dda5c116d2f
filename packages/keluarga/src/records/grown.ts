import type { Answer } from '../engine/answers.ts';
import type { Domain } from '../engine/facts.ts';
import { type CivilDate, monthsBetween } from '../law/civil-date.ts';

/**
 * Years or months on a later day, a started one included as possible, within what the fact can be; undefined where the
 * day lies before the answer.
 */
export const grown = (
  answer: Answer,
  { unit, max = Infinity }: Extract<Domain, { kind: 'integer' }>,
  from: CivilDate,
  on: CivilDate,
): Answer | undefined => {
  if (on < from) return undefined;
  if (on === from) return answer;
  const [low, high] = (typeof answer === 'object' ? answer : [answer, answer]) as [number, number];
  const months = monthsBetween(from, on);
  const whole = unit === 'year' ? Math.floor(months / 12) : months;
  return [Math.min(low + whole, max), Math.min(high + whole + 1, max)];
};
