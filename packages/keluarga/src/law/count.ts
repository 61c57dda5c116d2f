import { addDays, addYears, type CivilDate } from './civil-date.ts';
import { seenIn, type Version, valueOn } from './dated.ts';
import type { Param } from './define.ts';
import { monthsLater } from './months.ts';

/** Time the law counts from an event. */
export interface Count<Id extends string = string> {
  readonly id: Id;
  /** `deadline`: done by the last day, included; `lasts`: holds to it; `opens`: may begin on it, counted back. */
  readonly kind: 'deadline' | 'lasts' | 'opens';
  /** In days, months or years. Working days are told and never counted: no calendar of holidays stands here. */
  readonly length: Param;
  /** The event it is counted from. */
  readonly from: string;
  /** The event whose day it is. */
  readonly gives?: string;
}

/** A day that was counted, or was told. */
export interface Counted<Id extends string = string> {
  readonly id: Id;
  readonly on: CivilDate;
  /** What it rests on; absent where the day was told. */
  readonly law?: Version<number>;
}

/** Days of events; what is left out is not known. */
export type Events = Readonly<Record<string, CivilDate | undefined>>;

/**
 * The days that events give, in the order of the counts; a day told of an event stands before a counted one. The law is
 * that of the day of the event, or of `on` where that lies ahead; a figure never seen for that day gives none.
 */
export const countedDays = <Id extends string>(
  counts: readonly Count<Id>[],
  events: Events,
  on: CivilDate,
): Counted<Id>[] => {
  const days = new Map(Object.entries(events));
  return counts.flatMap(({ id, kind, length, from, gives }) => {
    const told = gives === undefined ? undefined : days.get(gives);
    if (told !== undefined) return [{ id, on: told }];
    const start = days.get(from);
    if (start === undefined) return [];
    const law = seenIn(valueOn(length.versions, start < on ? start : on));
    const day = law && dayAt(start, kind === 'opens' ? -law.value : law.value, length.unit);
    if (!law || day === undefined) return [];
    if (gives !== undefined) days.set(gives, day);
    return [{ id, on: day, law }];
  });
};

const dayAt = (start: CivilDate, length: number, unit: string): CivilDate | undefined => {
  if (unit === 'day') return addDays(start, length);
  if (unit === 'month') return monthsLater(start, length);
  return unit === 'year' ? addYears(start, length) : undefined;
};
