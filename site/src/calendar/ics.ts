import { lawDay } from '../hukum/law.ts';
import type { Language } from '../words/index.ts';
import { calendarData } from './data.ts';
import { fileOf } from './file.ts';
import { dueIn, years } from './years.ts';

export const icsPaths = () => years.map((year) => ({ params: { year } }));

/** The reporting dates of a year as a file, the same however often the site is built. */
export const icsOf = (year: string, language: Language): Response =>
  new Response(fileOf(dueIn(year), calendarData(language), lawDay), {
    headers: { 'Content-Type': 'text/calendar; charset=utf-8' },
  });
