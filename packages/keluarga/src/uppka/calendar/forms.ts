import type { CivilDate } from '../../law/civil-date.ts';
import { type Param, param } from '../../law/define.ts';
import { cite } from '../../law/instruments.ts';
import { taught } from '../agency.ts';

/** Groups of families that report to the field officer. */
export const POKTAN = ['uppka', 'bkb', 'bkr', 'bkl', 'pik-r'] as const;
export type Poktan = (typeof POKTAN)[number];

/** Every year in January, or every month on a day of the next. */
export type Rhythm = 'year' | 'month';

/** What a group hands in, and from whom to whom. */
export interface ReportForm {
  readonly id: string;
  readonly poktan: Poktan;
  readonly rhythm: Rhythm;
  /** The last day of January, or of the month after the one reported, included. */
  readonly day: Param;
  readonly from: string;
  readonly to: string;
}

/** A form handed in. `period` is `2026` or `2026-11`. */
export interface HandedIn {
  readonly form: string;
  readonly period: string;
  readonly on: CivilDate;
}

/** No regulation with these days was read. */
const source = { ...taught, cite: cite('bkkbn-module-siga', { via: ['siga-forms-2023'] }) } as const;

export const potentialDay = param('uppka.report.k0', 'day-of-month', { ...source, value: 3 });
export const activityDay = param('uppka.report.ri', 'day-of-month', { ...source, value: 3 });

/** Of BKB, BKR, BKL and PIK-R no text with a day was read: none stands here. */
export const forms: readonly ReportForm[] = [
  { id: 'uppka.report.k0', poktan: 'uppka', rhythm: 'year', day: potentialDay, from: 'uppka-chair', to: 'plkb' },
  { id: 'uppka.report.ri', poktan: 'uppka', rhythm: 'month', day: activityDay, from: 'uppka-chair', to: 'plkb' },
];

/** Those of which we found no date; a local one may be entered. */
export const notFound: readonly Poktan[] = POKTAN.filter((poktan) => !forms.some((form) => form.poktan === poktan));
