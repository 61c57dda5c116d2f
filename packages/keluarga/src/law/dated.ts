import { KeluargaRangeError } from '../engine/errors.ts';
import { addDays, type CivilDate, daysBetween } from './civil-date.ts';
import type { Citation } from './instrument.ts';

/** A law text read · B official agency · C secondary. What is only D is an open question, not a version. */
export type Grade = 'A' | 'B' | 'C';

/** A rival source that says otherwise. */
export interface Dispute {
  readonly cite: Citation;
  /** Id of the words that say what it says. */
  readonly says: string;
}

export interface Version<Value> {
  readonly value: Value;
  /** The first day in force, or two days between which it began; left out when only `firstSeen` is known. */
  readonly from?: CivilDate | readonly [CivilDate, CivilDate];
  readonly firstSeen?: CivilDate;
  /** The last day in force. */
  readonly until?: CivilDate;
  readonly lastSeen: CivilDate;
  readonly cite: Citation;
  readonly grade: Grade;
  /** When someone last looked at the source. */
  readonly checked: CivilDate;
  readonly dispute?: Dispute;
  /** Seen only as the practice of this place. */
  readonly where?: string;
}

export type History<Value> = readonly Version<Value>[];

/**
 * Days after `lastSeen` from which an answer says so, is at most likely, and is never a no: three years of a text that
 * was read, two of an agency, one of the press.
 */
export const HORIZON: Readonly<Record<Grade, number>> = { A: 1096, B: 731, C: 365 };
/** Days after `lastSeen` from which it is no longer known whether the version is in force: ten years, of the press five. */
export const LONG_HORIZON: Readonly<Record<Grade, number>> = { A: 3652, B: 3652, C: 1826 };

export type InForce<Value> =
  | { readonly state: 'in-force'; readonly version: Version<Value>; readonly stale: boolean }
  /** The day lies where a version may or may not be in force; `old`: the version that was last seen too long before. */
  | { readonly state: 'unsettled'; readonly old?: Version<Value> }
  | { readonly state: 'none' };

/** The day from which a version is known to be in force, and the first on which it may be. */
export const startOf = ({
  from,
  firstSeen,
}: Version<unknown>): { readonly known: CivilDate; readonly possible: CivilDate } => {
  if (typeof from === 'string') return { known: from, possible: from };
  if (from) return { known: from[1], possible: from[0] };
  return { known: firstSeen as CivilDate, possible: '0000-01-01' };
};

/** Versions are in order of time; one without `until` is sure only to `lastSeen` once the next may have begun. */
export const valueOn = <Value>(history: History<Value>, on: CivilDate): InForce<Value> => {
  let found: InForce<Value> = { state: 'none' };
  for (const version of history) {
    const { known, possible } = startOf(version);
    if (on >= known) found = fromStart(version, on);
    else if (on >= possible && !(found.state === 'in-force' && on <= seenUntil(found.version)))
      found = { state: 'unsettled' };
  }
  return found;
};

/** Of a version that has surely begun. */
const fromStart = <Value>(version: Version<Value>, on: CivilDate): InForce<Value> => {
  if (version.until !== undefined && on > version.until) return { state: 'none' };
  const unseen = daysBetween(version.lastSeen, on);
  return unseen > LONG_HORIZON[version.grade]
    ? { state: 'unsettled', old: version }
    : { state: 'in-force', version, stale: unseen > HORIZON[version.grade] };
};

/** The last version seen, in force or seen too long ago; undefined where there is none. */
export const seenIn = <Value>(found: InForce<Value> | undefined): Version<Value> | undefined =>
  found?.state === 'in-force' ? found.version : found?.state === 'unsettled' ? found.old : undefined;

/** The last day on which the version is known to be in force. */
const seenUntil = ({ until, lastSeen }: Version<unknown>): CivilDate => until ?? lastSeen;

/** @throws RangeError for a version without a start, one that ends before it starts, or two that overlap. */
export const checkHistory = <Value>(id: string, history: History<Value>): History<Value> => {
  history.forEach((version, i) => {
    if (!version.from && !version.firstSeen)
      throw new KeluargaRangeError('misdeclared', `${id}: version ${i + 1} has no start`);
    const { known } = startOf(version);
    if (version.until && version.until < known)
      throw new KeluargaRangeError('misdeclared', `${id}: version ${i + 1} ends before it starts`);
    const next = history[i + 1];
    if (!next) return;
    const start = startOf(next);
    if (start.known <= known)
      throw new KeluargaRangeError('misdeclared', `${id}: versions ${i + 1} and ${i + 2} are not in order of time`);
    if (version.until && version.until >= start.known)
      throw new KeluargaRangeError('misdeclared', `${id}: versions ${i + 1} and ${i + 2} overlap`);
  });
  return history;
};

/** The days on which the value in force may differ from the day before, ends of certainty included. */
export const turningDays = (history: History<unknown>): CivilDate[] =>
  history.flatMap((version) => {
    const { known, possible } = startOf(version);
    const ends = version.until ? [addDays(version.until, 1)] : [];
    const ages = [0, HORIZON[version.grade], LONG_HORIZON[version.grade]].map((days) =>
      addDays(version.lastSeen, days + 1),
    );
    return [known, possible, ...ages, ...ends];
  });
