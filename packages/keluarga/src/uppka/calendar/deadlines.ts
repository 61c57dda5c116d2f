import { KeluargaRangeError } from '../../engine/errors.ts';
import { addYears, type CivilDate, civilDate } from '../../law/civil-date.ts';
import { type Version, valueOn } from '../../law/dated.ts';
import { dayInMonth, monthsFrom, monthsLater } from '../../law/months.ts';
import { whole } from '../business/rupiah.ts';
import { forms, type HandedIn, POKTAN, type Poktan, type Rhythm } from './forms.ts';

/** A date a local officer gave, for a form of which we found none or in place of ours. */
export interface LocalDate {
  /** A short label of the form; `uppka.report.k0` or `uppka.report.ri` stands in place of ours. */
  readonly id: string;
  readonly poktan: Poktan;
  readonly rhythm: Rhythm;
  /** The last day, included; where a month has no such day, its last. Of January, or of the next month. */
  readonly day: number;
  readonly from: string;
  readonly to: string;
  /** Who gave it. */
  readonly by: string;
}

export type DeadlineState = 'done' | 'due' | 'late';

export interface Deadline {
  readonly form: string;
  readonly poktan: Poktan;
  readonly period: string;
  /** The last day, included. Not moved for Sundays or holidays: no text says so. */
  readonly due: CivilDate;
  readonly state: DeadlineState;
  /** Handed in, but after the day. */
  readonly afterwards?: true;
  readonly from: string;
  readonly to: string;
  /** What the day rests on; absent for a local date. */
  readonly law?: Version<number>;
  /** The law was last seen long before the day asked about. */
  readonly stale?: true;
  /** Who gave a local date. Not checked by us. */
  readonly by?: string;
}

export interface CalendarOptions {
  /** The day asked about: late is what was due before it. */
  readonly on: CivilDate;
  /** The first and last day a deadline may fall on. */
  readonly from: CivilDate;
  readonly to: CivilDate;
  readonly handedIn?: readonly HandedIn[];
  readonly local?: readonly LocalDate[];
}

interface Dated {
  readonly id: string;
  readonly poktan: Poktan;
  readonly rhythm: Rhythm;
  readonly from: string;
  readonly to: string;
}

/**
 * What is to be handed in from one day to another, in order of day. A form whose day was in force on no day we read
 * has none.
 * @throws RangeError for a text that is no day, a span of more than ten years, an unknown group, a day outside 1 to 31, two
 * local dates for one form, or one in place of a form of ours that is of another group or rhythm.
 */
export const deadlines = ({ on, from, to, handedIn = [], local = [] }: CalendarOptions): Deadline[] => {
  if (civilDate(to) > addYears(civilDate(from), 10))
    throw new KeluargaRangeError('out-of-range', 'more than ten years');
  for (const day of [on, ...handedIn.map((done) => done.on)]) civilDate(day);
  for (const each of local) checkLocal(each, local);
  const stateOf = (form: string, period: string, due: CivilDate) => {
    const days = handedIn.filter((done) => done.form === form && done.period === period).map((done) => done.on);
    const first = days.sort()[0];
    if (first === undefined) return { state: on > due ? 'late' : 'due' } as const;
    return { state: 'done', ...(first > due && { afterwards: true as const }) } as const;
  };
  const listed = (form: Dated, basis: (month: CivilDate) => { day: number; more: Partial<Deadline> } | null) =>
    monthsFrom(from, to).flatMap((month): Deadline[] => {
      if (form.rhythm === 'year' && month.slice(5, 7) !== '01') return [];
      const found = basis(month);
      if (!found) return [];
      const due = dayInMonth(month, found.day);
      const period = form.rhythm === 'year' ? month.slice(0, 4) : monthsLater(month, -1).slice(0, 7);
      if (due < from || due > to) return [];
      const { id, poktan } = form;
      const head = { form: id, poktan, period, due, from: form.from, to: form.to };
      return [{ ...head, ...stateOf(id, period, due), ...found.more }];
    });
  const replaced = new Set(local.map(({ id }) => id));
  const ours = forms
    .filter(({ id }) => !replaced.has(id))
    .flatMap((form) =>
      listed(form, (month) => {
        const found = valueOn(form.day.versions, month);
        if (found.state !== 'in-force') return null;
        return { day: found.version.value, more: { law: found.version, ...(found.stale && { stale: true }) } };
      }),
    );
  const theirs = local.flatMap((form) => {
    const day = whole(form.day, 'day', 1, 31);
    return listed(form, () => ({ day, more: { by: form.by } }));
  });
  return [...ours, ...theirs].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
};

const checkLocal = ({ id, poktan, rhythm }: LocalDate, all: readonly LocalDate[]): void => {
  if (!POKTAN.includes(poktan)) throw new KeluargaRangeError('unknown-id', `no such group: ${poktan}`);
  if (all.filter((each) => each.id === id).length > 1)
    throw new KeluargaRangeError('contradiction', `two local dates for ${id}`);
  const ours = forms.find((form) => form.id === id);
  if (ours && (ours.poktan !== poktan || ours.rhythm !== rhythm))
    throw new KeluargaRangeError('contradiction', `${id} is another form`);
};

const keyOf = ({ due, form }: Deadline): string => `${due} ${form}`;
