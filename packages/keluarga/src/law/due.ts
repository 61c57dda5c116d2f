import type { Book } from './book.ts';
import { addDays, type CivilDate, daysBetween } from './civil-date.ts';
import type { Contact, Seen } from './contact.ts';
import { type History, seenIn, valueOn } from './dated.ts';
import { WAYS, type WayName, type Ways } from './ways.ts';

/** Days ahead for which the list of what is due looks. */
export const DUE_AHEAD = 92;
/** Days after which a source must be looked at again. */
const CHECK_AGAIN = 365;

/** Something to read again: looked at too long ago, ended without a successor, or not seen in force for long. */
export interface Due {
  readonly id: string;
  readonly kind: 'rule' | 'param' | 'contact' | WayName;
  readonly why: 'checked' | 'ends' | 'last-seen';
  /** The day on which it became or becomes due. */
  readonly on: CivilDate;
}

/** What is due on the day or becomes so within the days ahead, in order of day, then id. */
export const dueOn = (
  { rules, params }: Pick<Book, 'rules' | 'params'>,
  on: CivilDate,
  contacts: readonly Contact[] = [],
  programmes: readonly (Ways & { readonly id: string })[] = [],
): Due[] => {
  const last = addDays(on, DUE_AHEAD);
  const near = (kind: Due['kind'], id: string, days: readonly Pick<Due, 'why' | 'on'>[]): Due[] =>
    days.filter(({ on: day }) => day <= last).map((due) => ({ id, kind, ...due }));
  return [
    ...[...rules.values()].flatMap(({ id, versions }) => near('rule', id, daysOf(versions, on))),
    ...[...params.values()].flatMap(({ id, versions }) => near('param', id, daysOf(versions, on))),
    ...programmes.flatMap((programme) => WAYS.flatMap((way) => near(way, programme.id, daysOf(programme[way], on)))),
    ...contacts.flatMap(({ id, ways: [best] }) => (best ? near('contact', id, againOf(best, on)) : [])),
  ].sort((a, b) => (`${a.on} ${a.id}` < `${b.on} ${b.id}` ? -1 : 1));
};

const daysOf = (history: History<unknown>, on: CivilDate): Pick<Due, 'why' | 'on'>[] => {
  const newest = history.at(-1);
  const ended = newest?.until ? [{ why: 'ends', on: newest.until } as const] : [];
  const version = seenIn(valueOn(history, on));
  if (!version) return ended;
  const { until, ...seen } = version;
  const [unseen, ...again] = againOf(seen, on);
  return [...again, ...ended, ...(until || !unseen ? [] : [unseen])];
};

/** When it is last seen too long ago, and when it was looked at too long ago. */
const againOf = ({ checked, lastSeen }: Pick<Seen, 'checked'> & { readonly lastSeen: CivilDate }, on: CivilDate) => [
  { why: 'last-seen', on: addDays(lastSeen, CHECK_AGAIN + 1) } as const,
  ...(daysBetween(checked, on) > CHECK_AGAIN
    ? [{ why: 'checked', on: addDays(checked, CHECK_AGAIN + 1) } as const]
    : []),
];
