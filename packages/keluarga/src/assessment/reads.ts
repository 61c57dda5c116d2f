import { collect, usesOf } from '../engine/uses.ts';
import { type CivilDate, civilDate } from '../law/civil-date.ts';
import { dayOf, type Register } from './register.ts';

/**
 * The programmes whose rule of that day reads one of the facts, in order, by id. Whether a list is complete is the fact
 * `list:NAME`.
 * @throws RangeError for a text that is no day.
 */
export const programmesThatRead = (register: Register, facts: readonly string[], on: CivilDate): string[] =>
  dayOf(register, civilDate(on))
    .programmes.filter(({ test }) => usesOf(test).facts.some(({ ref }) => facts.includes(ref.id)))
    .map(({ programme }) => programme.id);

/**
 * Where each range of a number begins that a limit known on that day sets apart from the one below, in order.
 * `programmes`: only limits of these.
 * @throws RangeError for a text that is no day.
 */
export const cutsIn = (
  register: Register,
  fact: string,
  { on, programmes }: { readonly on: CivilDate; readonly programmes?: readonly string[] },
): number[] => {
  const chosen = dayOf(register, civilDate(on)).programmes.filter(
    ({ programme }) => programmes?.includes(programme.id) ?? true,
  );
  const read = collect(chosen.map(({ test }) => test)).facts.find(({ ref }) => ref.id === fact);
  return [...(read?.cuts ?? [])].sort((a, b) => a - b);
};
