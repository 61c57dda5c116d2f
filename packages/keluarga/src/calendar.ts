export {
  type CalendarOptions,
  type Deadline,
  type DeadlineState,
  deadlines,
  type LocalDate,
} from './uppka/calendar/deadlines.ts';
export { forms, type HandedIn, notFound, type Poktan, type ReportForm, type Rhythm } from './uppka/calendar/forms.ts';
export { type MarkedDay, toIcs } from './uppka/calendar/ics.ts';
