import { type Deadline, deadlines, forms, type ReportForm } from 'keluarga/calendar';
import { lawDate } from './law.ts';

export interface NextReport {
  readonly form: ReportForm;
  /** The next one due on or after the law date. */
  readonly next: Deadline;
}

/** What a group hands in, each with its next day; a year from the law date on. */
export function nextReports(): NextReport[] {
  const year = Number(lawDate.slice(0, 4)) + 1;
  const due = deadlines({ on: lawDate, from: lawDate, to: `${year}-12-31` });
  return forms.flatMap((form) => {
    const next = due.find((each) => each.form === form.id);
    return next ? [{ form, next }] : [];
  });
}
