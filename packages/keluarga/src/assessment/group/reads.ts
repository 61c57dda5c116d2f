import { usesOf } from '../../engine/uses.ts';
import { type CivilDate, civilDate } from '../../law/civil-date.ts';
import { groupDayOf } from './register.ts';

/**
 * The checks whose rule of that day reads one of the facts, in order, by id. Whether a list is complete is the fact
 * `list:people` or `list:products`.
 * @throws RangeError for a text that is no day.
 */
export const checksThatRead = (facts: readonly string[], on: CivilDate): string[] =>
  groupDayOf(civilDate(on))
    .checks.filter(({ test }) => usesOf(test).facts.some(({ ref }) => facts.includes(ref.id)))
    .map(({ check }) => check.id);
