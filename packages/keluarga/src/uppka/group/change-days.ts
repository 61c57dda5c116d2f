import { addDays, type CivilDate } from '../../law/civil-date.ts';
import { dayNumber, turnsBetween } from '../../law/elapsed.ts';
import { staleDays } from '../../records/stale-days.ts';
import { groupFacts } from './facts.ts';
import type { Group } from './group.ts';

/**
 * Days from `from` to `to`, both included, on which an answer may come to say something else: ages and months of
 * business have grown, an answer grows old, a paper or a loan has ended. In order.
 */
export const groupTurningDays = (group: Group, from: CivilDate, to: CivilDate): CivilDate[] => {
  const { answeredOn, papers = {}, loans = [] } = group;
  const ends = [...Object.values(papers), ...loans].flatMap(({ until }) => (until ? [addDays(until, 1)] : []));
  const old = staleDays(groupFacts, () => answeredOn);
  const months = turnsBetween(dayNumber(answeredOn), 'month', 'all', from, to);
  const days = [answeredOn, addDays(answeredOn, 1), ...ends, ...old, ...months];
  return [...new Set(days)].filter((day) => from <= day && day <= to).sort();
};
