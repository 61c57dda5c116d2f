import { contactsIn } from 'keluarga/law';

/** What the box at the top of a page is about. */
export const urgencies = ['melahirkan', 'kb', 'kekerasan'] as const;
export type Urgency = (typeof urgencies)[number];

/** The guides are for people of this place. */
export const PLACE = 'balikpapan';

const contacts = contactsIn(PLACE);
export const contactIds: readonly string[] = contacts.map(({ id }) => id);

/** What somebody may look for, as the register has it. */
export const needs: readonly string[] = [...new Set(contacts.flatMap((contact) => contact.needs))];

export const digits = (value: string): string => value.replaceAll(/\D/g, '');

/** Numbers to call or write to, digits only. */
export const registered: readonly string[] = contacts
  .flatMap(({ ways }) => ways)
  .flatMap(({ kind, value }) => (['phone', 'whatsapp', 'sms'].includes(kind) ? [digits(value)] : []));
