import { type Deadline, type MarkedDay, toIcs } from 'keluarga/calendar';
import { put } from '../checker/template.ts';
import { type CalendarData, sayReport, sayWay } from './say.ts';

const entry = (deadline: Deadline, data: CalendarData): MarkedDay => ({
  id: `${deadline.form}-${deadline.period}`,
  on: deadline.due,
  title: put(data.words.send, { what: sayReport(deadline, data) }),
  note: deadline.by === undefined ? put(data.words.sendNote, { fromTo: sayWay(deadline, data) }) : data.words.notOurs,
});

/** The calendar file of these days; `on` is the day it is made. */
export const fileOf = (found: readonly Deadline[], data: CalendarData, on: string): string =>
  toIcs(
    data.words.calendar,
    found.map((deadline) => entry(deadline, data)),
    on,
  );
