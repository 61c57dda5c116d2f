import type { Locality } from '../../law/programme.ts';

/** Kalimantan Timur, East Kalimantan. */
export const kaltim: Locality = { id: 'kaltim', programmes: [], params: [] };
