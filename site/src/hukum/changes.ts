import { type CivilDate, type Instrument, instruments, type Version } from 'keluarga';
import { type About, everything, type Told } from './law.ts';

/** Something that began, changed or ended on a day, as far as we know. */
export type Change =
  /** `before` is what was in force the day before, or last. */
  | {
      readonly kind: 'began';
      readonly on: CivilDate;
      readonly about: About;
      readonly now: Known;
      readonly before?: Known;
    }
  /** The last day on which it is known to be in force, with nothing known after it. */
  | { readonly kind: 'ended'; readonly on: CivilDate; readonly about: About; readonly now: Known }
  | { readonly kind: 'text-began' | 'text-ended'; readonly on: CivilDate; readonly text: Instrument };

type Known = Version<unknown>;

/** The day from which a version is known to be in force. */
const startOf = ({ from, firstSeen }: Known): CivilDate =>
  (typeof from === 'string' ? from : from?.[1]) ?? firstSeen ?? '';

const nextDay = (day: CivilDate): CivilDate =>
  new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000).toISOString().slice(0, 10);

/** The beginning of each version, and each end after which nothing is known to follow at once. */
export const changesOf = ({ about, versions }: Told): Change[] =>
  versions.flatMap((now, i): Change[] => {
    const before = versions[i - 1];
    const next = versions[i + 1];
    const began: Change = { kind: 'began', on: startOf(now), about, now, ...(before && { before }) };
    const followed = now.until === undefined || (next && startOf(next) === nextDay(now.until));
    return followed ? [began] : [began, { kind: 'ended', on: now.until, about, now }];
  });

const ofText = (text: Instrument): Change[] => [
  ...(text.from ? [{ kind: 'text-began' as const, on: text.from, text }] : []),
  ...(text.until ? [{ kind: 'text-ended' as const, on: text.until, text }] : []),
];

/** The changes of one day. */
export interface ChangeDay {
  readonly on: CivilDate;
  readonly changes: readonly Change[];
}

/** The newest day first. */
export const changeDays = (): ChangeDay[] =>
  newestFirst([...instruments.flatMap(ofText), ...everything.flatMap(changesOf)], ({ on }) => on).map(
    ([on, changes]) => ({ on, changes }),
  );

/** What has the same key together, the greatest key first. */
export function newestFirst<Item>(items: readonly Item[], key: (item: Item) => string): [string, Item[]][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) groups.set(key(item), [...(groups.get(key(item)) ?? []), item]);
  return [...groups].sort(([a], [b]) => (a < b ? 1 : -1));
}
