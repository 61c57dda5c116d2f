import type { CivilDate } from 'keluarga';
import { wholeLaw } from 'keluarga';
import { groups } from 'keluarga/groups';
import { contactsIn, type Due, dueOn, everyLaw } from 'keluarga/law';
import { ruled } from './table.ts';
import { cliWords, type Language } from './words.ts';

export const dueOf = (on: CivilDate): Due[] =>
  dueOn(everyLaw(), on, contactsIn('balikpapan'), [...wholeLaw().programmes, ...groups.programmes]);

/** What must be read again, as a table. */
export const printDue = (language: Language, on: CivilDate): string => {
  const own = cliWords[language];
  const rows = dueOf(on).map(({ id, why, on: day }) => [day, id, own.due[why]]);
  return rows.length ? ruled([own.until, own.id, own.notes], [2, 5, 5], rows) : own.nothingDue;
};
