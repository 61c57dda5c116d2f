import type { CivilDate } from '../law/civil-date.ts';
import type { Words } from './words.ts';

/** What a table has of its own under an id: never what every object has, such as `constructor`. */
export const own = <Entry>(table: Readonly<Record<string, Entry>>, id: string): Entry | undefined =>
  Object.hasOwn(table, id) ? table[id] : undefined;

/** The words of an id, or the id itself where a law of somebody else's has no words here. */
export const named = (table: Readonly<Record<string, string>>, id: string): string => own(table, id) ?? id;

/** Puts values into the braces of a text; a key without a value stays as it is. */
export const fill = (text: string, values: Readonly<Record<string, string>> | ((key: string) => string)): string =>
  text.replace(/\{([^}]+)\}/g, (braces, key: string) =>
    typeof values === 'function' ? values(key) : (own(values, key) ?? braces),
  );

/** 24 November 2026, in any time zone. */
export const longDate = (date: CivilDate, { locale }: Words): string =>
  new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`));

export const number = (value: number, { locale }: Words): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value);

export const rupiah = (value: number, words: Words): string => `Rp${number(value, words)}`;

/** a, b dan c. */
export const listed = (parts: readonly string[], { locale }: Words): string =>
  new Intl.ListFormat(locale, { type: 'conjunction' }).format(parts);

/** The id of a person as it is spoken: `anak-1` is anak 1. */
export const spoken = (id: string): string => id.replace(/-(?=\d+$)/, ' ');

/** An entry of a list by its id, a couple as one; null for anyone not listed. */
export const whoIs = (list: string, id: string | null, { phrases }: Words): string => {
  if (id !== null) return list === 'couples' ? fill(phrases.couple, { who: id }) : spoken(id);
  return list === 'couples' ? phrases.anyCouple : list === 'products' ? phrases.anyProduct : phrases.anyMember;
};
