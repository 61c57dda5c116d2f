import type { Contact, Need } from '../law/contact.ts';
import type { CareRegister } from '../law/danger-sign.ts';
import { tiersOf } from '../law/programme.ts';
import { contacts as national } from '../programmes/care/contacts.ts';
import { dangerSigns } from '../programmes/care/danger-signs.ts';
import { type PlaceId, places } from './places.ts';

export type ContactId = (typeof national)[number]['id'] | (typeof places)[PlaceId]['contacts'][number]['id'];
export type DangerSignId = (typeof dangerSigns)[number]['id'];

/** National contacts; with a place its own before them, and before those the ones of what it lies in. Only those for a need, when one is named. */
export const contactsIn = (place?: PlaceId, need?: Need): readonly Contact<ContactId>[] => {
  const tiers = tiersOf(place && places[place].locality);
  const local = tiers.flatMap(({ id }): readonly Contact<ContactId>[] => places[id as PlaceId].contacts);
  const all = [...local, ...national];
  return need ? all.filter(({ needs }) => needs.includes(need)) : all;
};

/** Whom to call, the contacts of a place under its id, and when not to wait. */
export const careRegister: CareRegister = {
  contacts: [
    { contacts: national },
    ...Object.entries(places).map(([locality, { contacts }]) => ({ locality, contacts })),
  ],
  dangerSigns,
};

export { dangerSigns };
