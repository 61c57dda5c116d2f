import type { CivilDate } from './civil-date.ts';
import type { Grade } from './dated.ts';
import type { Citation } from './instrument.ts';

/** What somebody turns to a contact for. */
export type Need = 'danger' | 'medical' | 'violence' | 'mind' | 'drugs' | 'victim' | 'complaint' | 'loan' | 'insurance';

/** Open all day and night, or on working days from and to an hour of the zone, both as HH:MM. */
export type Hours =
  | 'always'
  | { readonly workdays: readonly [from: string, to: string]; readonly zone: 'WIB' | 'WITA' };

/** Where something was read: the source, how sure it makes us, and two days. */
export interface Seen {
  readonly cite: Citation;
  readonly grade: Grade;
  /** The latest day the source speaks for; left out where it bears no date. */
  readonly lastSeen?: CivilDate;
  /** When someone last looked at the source. */
  readonly checked: CivilDate;
}

/** One way to reach a contact, as its source prints it. */
export interface Way extends Seen {
  readonly kind: 'phone' | 'whatsapp' | 'sms' | 'email' | 'web' | 'address';
  /** A number as people read it, with digits, spaces and dashes; an address of the web without `https://`. */
  readonly value: string;
  /** What to press once the call is taken. */
  readonly press?: string;
  /** Left out where no source prints them. */
  readonly hours?: Hours;
  /** The source says that it costs nothing. */
  readonly free?: true;
  readonly lastSeen: CivilDate;
}

/** Somebody to call, write or go to; the words stand in `messages/` under the id. */
export interface Contact<Id extends string = string> {
  readonly id: Id;
  readonly needs: readonly Need[];
  /** The best one first. */
  readonly ways: readonly Way[];
}

/** Contacts by id, in the order in which a page shows them. */
export type ContactEntries = Readonly<Record<string, Omit<Contact, 'id'>>>;

/* @__NO_SIDE_EFFECTS__ */
export const listContacts = <Entries extends ContactEntries>(entries: Entries): Contact<keyof Entries & string>[] =>
  Object.entries(entries).map(([id, entry]) => ({ id, ...entry }));
