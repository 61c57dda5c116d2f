import type { places as id } from '../id/places.ts';
import type { Like } from '../joined.ts';

/** Places that are named. */
export const places = {
  places: { 'kalimantan-barat': 'West Kalimantan' },
  localities: { balikpapan: 'Kota Balikpapan' },
} satisfies Like<typeof id>;
