import type { Fact } from '../engine/facts.ts';
import { isCivilDate } from '../law/civil-date.ts';
import type { SharedCode } from './issue.ts';
import { FIRST_DAY, LAST_DAY } from './limits.ts';

/** What is wrong with an answer that a fact cannot have, or with one end of it. */
export const answerCode = (domain: Fact['domain'], answer: unknown): SharedCode => {
  if (answer === undefined) return 'missing';
  if (domain.kind === 'date') return dayCode(answer);
  if (domain.kind === 'yes-no') return 'not-yes-no';
  if (domain.kind === 'choice') return 'not-a-choice';
  return rangeCode(answer, (end) => numberCode(domain, end)) ?? 'not-a-whole-number';
};

/** What is wrong with a day, or with a pair of them. */
export const dayCode = (answer: unknown): SharedCode =>
  answer === undefined ? 'missing' : (rangeCode(answer, endOfDays) ?? 'not-a-day');

const numberCode = ({ min = -Infinity, max = Infinity }: { min?: number; max?: number }, end: unknown) => {
  if (typeof end !== 'number' || !Number.isInteger(end)) return 'not-a-whole-number';
  if (end < 0 && min >= 0) return 'negative';
  return end < min || end > max ? 'out-of-range' : undefined;
};

const endOfDays = (end: unknown): SharedCode | undefined => {
  if (typeof end !== 'string' || !isCivilDate(end)) return 'not-a-day';
  return end < FIRST_DAY || end > LAST_DAY ? 'far-day' : undefined;
};

/** Whether it is a day a record may speak of. */
export const isDay = (end: unknown): boolean => endOfDays(end) === undefined;

const rangeCode = (answer: unknown, codeOf: (end: unknown) => SharedCode | undefined): SharedCode | undefined => {
  if (!Array.isArray(answer)) return codeOf(answer);
  if (answer.length !== 2) return undefined;
  return codeOf(answer[0]) ?? codeOf(answer[1]) ?? (answer[0] > answer[1] ? 'upside-down' : undefined);
};
