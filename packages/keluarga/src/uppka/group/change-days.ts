import { addDays, addYears, type CivilDate } from '../../law/civil-date.ts';
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
  const days = [answeredOn, addDays(answeredOn, 1), ...ends, ...old, ...monthsAfter(answeredOn, from, to)];
  return [...new Set(days)].filter((day) => from <= day && day <= to).sort();
};

/** The days on which one more month has passed since another: where a month has no such day, the first of the next. */
const monthsAfter = (start: CivilDate, from: CivilDate, to: CivilDate): CivilDate[] => {
  const years = Array.from({ length: Number(to.slice(0, 4)) - Number(from.slice(0, 4)) + 1 }, (_, i) =>
    addYears(`${from.slice(0, 4)}-01-01`, i).slice(0, 4),
  );
  const firsts = years.flatMap((year) => MONTHS.map((month) => `${year}-${month}-01`));
  return firsts
    .map((first) => {
      const day = addDays(first, Number(start.slice(8)) - 1);
      return day.startsWith(first.slice(0, 7)) ? day : `${day.slice(0, 7)}-01`;
    })
    .filter((day) => day > start);
};

const MONTHS = Array.from({ length: 12 }, (_, i) => String(i + 1).padStart(2, '0'));
