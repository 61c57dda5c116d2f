import type { Language } from './index.ts';

const formats: Record<Language, Intl.DateTimeFormat> = {
  id: new Intl.DateTimeFormat('id-ID', { dateStyle: 'long', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }),
};

/**
 * A civil date as people write it: 24 November 2026.
 * @throws RangeError when the text is not a date written YYYY-MM-DD.
 */
export function longDate(date: string, language: Language): string {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new RangeError(`not a date written YYYY-MM-DD: ${date}`);
  return formats[language].format(new Date(`${date}T00:00:00Z`));
}

const months: Record<Language, Intl.DateTimeFormat> = {
  id: new Intl.DateTimeFormat('id-ID', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
};

/** A year, or a month as people write it: November 2026. */
export const monthOf = (period: string, language: Language): string =>
  period.includes('-') ? months[language].format(new Date(`${period}-01T00:00:00Z`)) : period;
