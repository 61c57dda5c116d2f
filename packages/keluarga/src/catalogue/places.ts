import type { Locality } from '../law/programme.ts';
import { balikpapan } from '../localities/balikpapan/balikpapan.ts';
import { contacts as inBalikpapan } from '../localities/balikpapan/contacts.ts';
import { contacts as inKaltim } from '../localities/kaltim/contacts.ts';
import { kaltim } from '../localities/kaltim/kaltim.ts';

/** Each place whose register we keep, with whom to call there. */
export const places = {
  balikpapan: { locality: balikpapan, contacts: inBalikpapan },
  kaltim: { locality: kaltim, contacts: inKaltim },
} as const;

export type PlaceId = keyof typeof places;

export const localities: readonly Locality[] = /* @__PURE__ */ Object.values(places).map(({ locality }) => locality);
