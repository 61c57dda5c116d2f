import type { CivilDate } from './civil-date.ts';
import { checkHistory, type History, type Version, valueOn } from './dated.ts';

export const WAYS = ['decidedBy', 'where', 'documents', 'fee'] as const;

/** What is told of how to ask for something, as ids of words; a history without a version was never read. */
export interface Ways {
  /** Who decides although every condition is met: an office, a group, a quota, a match with a register. */
  readonly decidedBy: History<readonly string[]>;
  /** Where to ask or put oneself forward. */
  readonly where: History<readonly string[]>;
  readonly documents: History<readonly string[]>;
  /** Rupiah. */
  readonly fee: History<number>;
}

export type WayName = keyof Ways;

type Told = { readonly [Kind in WayName]?: Ways[Kind][number]['value'] };

/** What one source tells, each as the only version. */
/* @__NO_SIDE_EFFECTS__ */
export const ways = <const Kinds extends Told>(
  seen: Omit<Version<unknown>, 'value'>,
  told: Kinds,
): { readonly [Kind in keyof Kinds & WayName]: Ways[Kind] } =>
  Object.fromEntries(Object.entries(told).map(([way, value]) => [way, [{ ...seen, value }]])) as never;

/** @throws RangeError for versions that overlap or lack a start. */
/* @__NO_SIDE_EFFECTS__ */
export const checkWays = (id: string, told: Partial<Ways>): Ways =>
  Object.fromEntries(WAYS.map((way) => [way, checkHistory<unknown>(`${id}: ${way}`, told[way] ?? [])])) as never;

/** The ways of one day. */
export interface WaysOn {
  readonly decidedBy: readonly string[];
  readonly where: readonly string[];
  readonly documents: readonly string[];
  readonly fee: Version<number> | null;
  /** Those that are not known: no version was in force that day, or the last was seen too long ago. */
  readonly unseen: readonly WayName[];
  /** Of those that were last seen long ago, the day. */
  readonly old: Readonly<Partial<Record<WayName, CivilDate>>>;
}

export const waysOn = (all: Ways, on: CivilDate): WaysOn => {
  const found = WAYS.map((way) => [way, valueOn<unknown>(all[way], on)] as const);
  const ids = (way: Exclude<WayName, 'fee'>): readonly string[] => {
    const state = valueOn(all[way], on);
    return state.state === 'in-force' ? state.version.value : [];
  };
  const fee = valueOn(all.fee, on);
  return {
    decidedBy: ids('decidedBy'),
    where: ids('where'),
    documents: ids('documents'),
    fee: fee.state === 'in-force' ? fee.version : null,
    unseen: found.flatMap(([way, { state }]) => (state === 'in-force' ? [] : [way])),
    old: Object.fromEntries(
      found.flatMap(([way, state]) =>
        state.state === 'in-force' && state.stale ? [[way, state.version.lastSeen]] : [],
      ),
    ),
  };
};

/** Whether it is known, and lately seen, that nobody has to decide. */
export const isUndecided = ({ decidedBy, unseen, old }: Pick<WaysOn, 'decidedBy' | 'unseen' | 'old'>): boolean =>
  !decidedBy.length && !unseen.includes('decidedBy') && old.decidedBy === undefined;

/** Every id that some version of the histories has, each once. */
export const idsIn = (...histories: readonly History<readonly string[]>[]): string[] => [
  ...new Set(histories.flatMap((history) => history.flatMap(({ value }) => value))),
];
