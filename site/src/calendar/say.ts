import type { Deadline } from 'keluarga/calendar';
import { sayPeriod } from '../checker/days.ts';
import { put } from '../checker/template.ts';

/** The words the page and its script share, as plain data. */
export interface CalendarData {
  readonly locale: string;
  readonly forms: Readonly<Record<string, string>>;
  readonly poktan: Readonly<Record<string, string>>;
  readonly parties: Readonly<Record<string, string>>;
  readonly fromTo: string;
  readonly error: string;
  readonly words: {
    readonly summary: Readonly<Record<'late' | 'none' | 'next', string>>;
    readonly states: Readonly<Record<'done' | 'late' | 'today' | 'days', string>>;
    readonly report: string;
    readonly localReport: string;
    readonly dueBy: string;
    readonly notOurs: string;
    readonly used: string;
    readonly badDay: string;
    readonly calendar: string;
    readonly send: string;
    readonly sendNote: string;
    readonly file: string;
  };
}

/** Which report of which month or year; a local date in place of ours keeps the name of our form. */
export const sayReport = (
  { form, poktan, period }: Deadline,
  { forms, poktan: groups, words, locale }: CalendarData,
): string => {
  const values = { form: forms[form] ?? '', poktan: groups[poktan] ?? poktan, period: sayPeriod(period, locale) };
  return put(form in forms ? words.report : words.localReport, values);
};

/** From whom to whom; of a local date, that we did not check it. */
export const sayWay = ({ from, to, by }: Deadline, { parties, fromTo, words }: CalendarData): string =>
  by === undefined ? put(fromTo, { from: parties[from] ?? from, to: parties[to] ?? to }) : words.notOurs;
