import ical, { ICalEventBusyStatus } from 'ical-generator';
import { type CivilDate, civilDate } from '../../law/civil-date.ts';

/** A day to be marked, in the words of whoever makes the file. */
export interface MarkedDay {
  /** Keeps an entry the same when a file is made again. */
  readonly id: string;
  readonly on: CivilDate;
  readonly title: string;
  readonly note?: string;
}

const midnight = (day: CivilDate): Date => new Date(`${civilDate(day)}T00:00:00Z`);

/**
 * The text of an `.ics` file: whole days, no alarm, no clock and no zone in it; `on` is the day it is made.
 * @throws RangeError for a text that is no day.
 */
export const toIcs = (name: string, days: readonly MarkedDay[], on: CivilDate): string => {
  const calendar = ical({ name, prodId: { company: 'keluarga', product: 'keluarga', language: 'ID' } });
  for (const day of days)
    calendar.createEvent({
      id: `${day.id}@keluarga`,
      stamp: midnight(on),
      start: midnight(day.on),
      allDay: true,
      summary: day.title,
      ...(day.note && { description: day.note }),
      busystatus: ICalEventBusyStatus.FREE,
    });
  return calendar.toString();
};
