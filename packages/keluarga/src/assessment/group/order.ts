import { know } from '../../engine/answers.ts';
import { decide } from '../../engine/decide.ts';
import { refOf, type Slots } from '../../engine/state.ts';
import { NO } from '../../engine/truth.ts';
import { type CivilDate, civilDate } from '../../law/civil-date.ts';
import type { Route } from '../../uppka/group/check.ts';
import { groupState } from '../../uppka/group/derive.ts';
import type { Group } from '../../uppka/group/group.ts';
import { about } from '../subjects.ts';
import { groupBook, groupChecks, groupDayOf, type PreparedCheck } from './register.ts';

/** One running loan, and which routes it would shut as long as it runs, as far as the law of the day was read. */
export interface Shuts {
  readonly route: string;
  readonly shuts: readonly string[];
}

export interface RouteOrder {
  /** Of the routes asked about: those that nothing known shuts now. */
  readonly open: readonly string[];
  readonly shut: readonly string[];
  /**
   * Should several of the open ones be wanted, the order in which each leaves the next open; no advice to take any.
   */
  readonly order: readonly string[];
  /** Open routes that no order can fit in. */
  readonly left: readonly string[];
  readonly shuts: readonly Shuts[];
}

const KUR = ['kur-super-mikro', 'kur-mikro', 'kur-khusus', 'kur-kecil'];

/** Facts of a person that are so while a loan of a scheme runs. */
const whileRunning = (scheme: Route['scheme']): readonly string[] => {
  if (!scheme) return [];
  return KUR.includes(scheme) ? ['kurEver', 'programmeRunning', 'notNamedRunning'] : ['notNamedRunning'];
};

const isRoute = ({ check }: Pick<PreparedCheck, 'check'>): boolean => 'traps' in check && check.about === 'people';

/** Ids of the routes one person may take. */
export const personalRoutes = (): string[] => groupChecks.filter((check) => isRoute({ check })).map(({ id }) => id);

/**
 * For one person: which routes nothing known shuts, and in which order the most of them stay open, loans before them
 * still running. Cheapest first: gifts, then by how little a route shuts.
 * @throws RangeError for a text that is no day, a person who is not listed or a route that is none of a person.
 */
export const routeOrder = (group: Group, person: string, on: CivilDate, wanted = personalRoutes()): RouteOrder => {
  const { layout } = groupBook;
  const prepared = groupDayOf(civilDate(on)).checks.filter(isRoute);
  const chosen = wanted.map((id) => {
    const found = prepared.find(({ check }) => check.id === id);
    if (!found) throw new RangeError(`no route of a person: ${id}`);
    return found;
  });
  const { state, units } = groupState(layout, group, on);
  const place = units.people.indexOf(person);
  if (place < 0) throw new RangeError(`not listed: ${person}`);
  const list = layout.lists.indexOf('people');
  const slots = state.lists[list]?.members[place] as Slots;
  const after = (held: readonly PreparedCheck[]): Slots => {
    const then = [...slots];
    for (const { check } of held)
      for (const key of whileRunning((check as Route).scheme)) {
        const ref = refOf(layout, `person.${key}`);
        then[ref.slot] = 1;
        know(then, ref, true);
      }
    return then;
  };
  const isShut = (route: PreparedCheck, held: readonly PreparedCheck[]) =>
    about(state, { list, slots: after(held) }, () => decide(route.test, state) === NO);

  const open = chosen.filter((route) => !isShut(route, []));
  const best = (held: readonly PreparedCheck[]): readonly PreparedCheck[] => {
    let longest = held;
    for (const next of open)
      if (!held.includes(next) && !isShut(next, held)) {
        const tried = best([...held, next]);
        if (tried.length > longest.length) longest = tried;
        if (longest.length === open.length) break;
      }
    return longest;
  };
  const order = best([]);
  const ids = (routes: readonly PreparedCheck[]) => routes.map(({ check }) => check.id);
  return {
    open: ids(open),
    shut: ids(chosen.filter((route) => !open.includes(route))),
    order: ids(order),
    left: ids(open.filter((route) => !order.includes(route))),
    shuts: open.map((route) => ({
      route: route.check.id,
      shuts: ids(open.filter((other) => other !== route && isShut(other, [route]))),
    })),
  };
};
