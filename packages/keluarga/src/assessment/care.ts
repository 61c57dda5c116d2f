import type { Contact, Need } from '../law/contact.ts';
import type { CareRegister } from '../law/danger-sign.ts';
import { contacts as balikpapan } from '../localities/balikpapan/contacts.ts';
import { contacts as national } from '../programmes/care/contacts.ts';
import { dangerSigns } from '../programmes/care/danger-signs.ts';

/** Contacts of each place whose register we keep; apart from the place itself, so that a page that assesses loads none. */
const places = { balikpapan } as const;

export type ContactId = (typeof national)[number]['id'] | (typeof places)[keyof typeof places][number]['id'];
export type DangerSignId = (typeof dangerSigns)[number]['id'];

/** National contacts; with a place its own before them. Only those for a need, when one is named. */
export const contactsIn = (place?: keyof typeof places, need?: Need): readonly Contact<ContactId>[] => {
  const all: readonly Contact<ContactId>[] = [...(place ? places[place] : []), ...national];
  return need ? all.filter(({ needs }) => needs.includes(need)) : all;
};

/** Whom to call, the contacts of a place under its id, and when not to wait. */
export const careRegister: CareRegister = {
  contacts: [{ contacts: national }, ...Object.entries(places).map(([locality, contacts]) => ({ locality, contacts }))],
  dangerSigns,
};

export { dangerSigns };
