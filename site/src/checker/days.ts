/** Today where the device is, YYYY-MM-DD: the only function that looks at a clock. */
export const today = (): string => {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
};

export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);

const format = (locale: string, options: Intl.DateTimeFormatOptions, day: string): string =>
  new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(new Date(`${day}T00:00:00Z`));

/** 24 November 2026. */
export const sayDay = (day: string, locale: string): string => format(locale, { dateStyle: 'long' }, day);

/** A year as it is, a month such as `2026-11` in words: November 2026. */
export const sayPeriod = (period: string, locale: string): string =>
  period.length === 4 ? period : format(locale, { month: 'long', year: 'numeric' }, `${period}-01`);
